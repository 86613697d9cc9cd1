using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>One accepted workflow. Its state at an instant follows from its plan and from when it was canceled, if it was.</summary>
internal sealed class WorkflowRun
{
    private static readonly string[] EchoedAsSent =
        ["nsfwLevel", "experimental", "allowMatureContent", "ephemeral"];

    private readonly JsonObject _template;
    private readonly Outcome _outcome;
    private readonly ServiceRules.Price _price;
    private readonly Dictionary<string, JsonObject> _stepMetadata = new(StringComparer.Ordinal);

    public WorkflowRun(
        string id, string owner, JsonObject template, DateTimeOffset createdAt, bool isPreview, ServiceRules.Price price, Outcome outcome,
        OrchestratorSimulatorOptions options)
    {
        Id = id;
        Owner = owner;
        CreatedAt = createdAt;
        IsPreview = isPreview;
        _price = price;
        _template = template;
        _outcome = outcome;
        ExternalId = template.Text("externalId");
        Tags = [.. template.Array("tags").Texts()];
        Metadata = Copy(template.Object("metadata"));
        AllowMatureContent = template.Bool("allowMatureContent");
        Steps = StepPlan.ForWorkflow(id, template, outcome, options);
        foreach (var blob in Steps.SelectMany(step => step.Blobs))
            blob.Maker = this;
    }

    public string Id { get; }

    /// <summary>The user, as a number in text, whose token submitted it.</summary>
    public string Owner { get; }

    public string? ExternalId { get; }

    public DateTimeOffset CreatedAt { get; }

    public bool IsPreview { get; }

    public bool IsEphemeral => _template.Bool("ephemeral") is true;

    /// <summary>The price in whole Buzz, tips included.</summary>
    public int Cost => _price.Total;

    public bool IsShortOfBuzz { get; init; }

    public IReadOnlyList<StepPlan> Steps { get; }

    public List<string> Tags { get; private set; }

    public JsonObject Metadata { get; set; }

    public bool? AllowMatureContent { get; set; }

    public DateTimeOffset? DeletedAt { get; set; }

    public DateTimeOffset? CanceledAt { get; private set; }

    /// <summary>Completed and replaced whenever a caller changes the workflow, so that long polls look again.</summary>
    public TaskCompletionSource Changed { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static bool IsTerminal(string status) => status is "succeeded" or "failed" or "expired" or "canceled";

    public void Cancel(DateTimeOffset now)
    {
        if (!IsTerminal(Status(now)))
            CanceledAt = now;
    }

    public void NotifyChanged()
    {
        var changed = Changed;
        Changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.SetResult();
    }

    public void SetTags(IEnumerable<string> tags) => Tags = [.. tags.Distinct(StringComparer.Ordinal)];

    public void SetStepMetadata(StepPlan step, JsonObject metadata) => _stepMetadata[step.Name] = metadata;

    public StepPlan? FindStep(string name) => Steps.FirstOrDefault(step => step.Name == name);

    public bool HasProduced(TimeSpan readyAt, DateTimeOffset now) => !IsPreview && Age(now) >= readyAt;

    /// <summary>The workflow's status: that of the step at work, or the first bad end, or success of all.</summary>
    public string Status(DateTimeOffset now)
    {
        if (IsPreview)
            return CanceledAt is null ? "unassigned" : "canceled";

        var age = Age(now);
        for (var index = 0; index < Steps.Count; index++)
        {
            var status = StepStatus(Steps[index], age);
            if (status == "succeeded")
                continue;
            return IsTerminal(status) || index == 0 ? status : "processing";
        }

        return "succeeded";
    }

    /// <summary>The next instant at which a reader would see another state; null when nothing more will happen by itself.</summary>
    public DateTimeOffset? NextEvent(DateTimeOffset now)
    {
        if (IsPreview || CanceledAt is not null)
            return null;

        var age = Age(now);
        TimeSpan? next = null;
        foreach (var at in Steps.SelectMany(step => step.Phases.Select(phase => phase.End).Concat(step.Epochs.Select(epoch => epoch.ReadyAt)).Append(step.End)))
        {
            if (at > age && at < TimeSpan.MaxValue && (next is null || at < next))
                next = at;
        }

        return next is { } soon ? CreatedAt + soon : null;
    }

    /// <summary>Buzz that came back: all of it when the work failed, or was canceled before a worker began.</summary>
    public bool IsRefunded(DateTimeOffset now) => !IsPreview && Status(now) switch
    {
        "failed" or "expired" => true,
        "canceled" => CanceledAt is { } at && !(Steps.Count > 0 && Steps[0].ProcessingStart <= at - CreatedAt),
        _ => false,
    };

    public SimulatedWorkflow Summarize(DateTimeOffset now) =>
        new(Id, ExternalId, Status(now), IsPreview, Cost, CreatedAt, DeletedAt is not null);

    public JsonObject ToJson(DateTimeOffset now, LinkSigner links, Uri origin, bool hideMature)
    {
        var status = Status(now);
        var age = Age(now);
        var json = new JsonObject
        {
            ["id"] = Id,
            ["createdAt"] = CreatedAt.ToWire(),
            ["transactions"] = TransactionsJson(now),
            ["metadata"] = Copy(Metadata),
            ["status"] = status,
        };
        if (StartedAt(age) is { } started)
            json["startedAt"] = started.ToWire();
        if (CompletedAt(age, status) is { } completed)
            json["completedAt"] = completed.ToWire();

        json["tags"] = Tags.ToJson();
        json["arguments"] = Copy(_template.Object("arguments"));
        var steps = new JsonArray();
        foreach (var step in Steps)
            steps.Add((JsonNode)StepJson(step, now, links, origin, hideMature));
        if (_outcome.ExtraStep is { } extra)
            steps.Add((JsonNode)ExtraStepJson(extra.Type, extra.Output, status));
        json["steps"] = steps;
        json["callbacks"] = _template.Array("callbacks")?.DeepClone() ?? new JsonArray();
        json["tips"] = TipsJson();
        json["cost"] = CostJson();
        foreach (var name in EchoedAsSent)
        {
            if (_template[name] is { } value)
                json[name] = value.DeepClone();
        }

        if (AllowMatureContent is { } mature)
            json["allowMatureContent"] = mature;
        json["upgradeMode"] = _template.Text("upgradeMode") ?? "manual";
        json["currencies"] = _template.Array("currencies")?.DeepClone() ?? new JsonArray("blue", "green", "yellow");
        json["forceRefunded"] = false;
        if (ExternalId is not null)
            json["externalId"] = $"{Owner}-{ExternalId}";
        if (DeletedAt is { } deleted)
            json["deletedAt"] = deleted.ToWire();
        if (_outcome.HasUnknownMembers)
        {
            json["moonPhase"] = "waxing";
            json["lineage"] = new JsonObject { ["parents"] = new JsonArray(), ["depth"] = 0 };
        }

        return json;
    }

    public JsonObject StepJson(StepPlan step, DateTimeOffset now, LinkSigner links, Uri origin, bool hideMature)
    {
        var age = Age(now);
        var status = IsPreview ? "unassigned" : StepStatus(step, age);
        var phase = CurrentPhase(step, age, status);
        double? progress = phase is { Status: "processing" or "preparing" } running ? Share(running, step, age) : null;

        var json = new JsonObject
        {
            ["$type"] = step.Type,
            ["input"] = InputJson(step),
        };
        if (OutputJson(step, age, now, status, links, origin, hideMature) is { } output)
            json["output"] = output;
        json["name"] = step.Name;
        json["priority"] = step.Template.Text("priority") ?? "normal";
        foreach (var name in (ReadOnlySpan<string>)["timeout", "retries"])
        {
            if (step.Template[name] is { } value)
                json[name] = value.DeepClone();
        }

        json["jobs"] = JobsJson(step, age, status, phase, progress);
        json["status"] = status;
        AddTimes(json, step, age, status);
        json["metadata"] = Copy(_stepMetadata.TryGetValue(step.Name, out var changed) ? changed : step.Template.Object("metadata"));
        if (progress is { } rate)
            json["estimatedProgressRate"] = rate;
        if (phase is { Status: "preparing" } preparing)
        {
            json["preparation"] = new JsonObject
            {
                ["resource"] = step.Resource,
                ["queuePosition"] = 0,
                ["progress"] = progress,
                ["etaSeconds"] = (int)Math.Ceiling((preparing.End - age).TotalSeconds),
            };
        }

        if (_outcome.HasUnknownMembers)
            json["auraColour"] = "violet";
        return json;
    }

    private static JsonObject Copy(JsonObject? json) => json is null ? [] : (JsonObject)json.DeepClone();

    // Progress is measured against the time the whole step would take, so a step that fails half-way stops at one half.
    private static double Share(StepPlan.Phase phase, StepPlan step, TimeSpan age)
    {
        var whole = phase.Status == "processing" ? step.ProcessingTime : phase.End - phase.Start;
        return whole <= TimeSpan.Zero ? 1 : Math.Round(Math.Clamp((age - phase.Start) / whole, 0, 1), 4);
    }

    private static JsonObject ExtraStepJson(string type, JsonObject? output, string status)
    {
        var json = new JsonObject
        {
            ["$type"] = type,
            ["input"] = new JsonObject { ["dreams"] = 3 },
            ["name"] = type,
            ["priority"] = "normal",
            ["jobs"] = new JsonArray(),
            ["status"] = status,
            ["metadata"] = new JsonObject(),
        };
        if (status == "succeeded")
            json["output"] = output?.DeepClone() ?? new JsonObject { ["dream"] = new JsonObject { ["lucidity"] = 0.9 } };
        return json;
    }

    private static JsonObject InputJson(StepPlan step)
    {
        var input = Copy(step.Template.Object("input"));
        if (step.Type != "training")
            return input;

        var ecosystem = input.Text("ecosystem") ?? "";
        var isVideo = ecosystem.StartsWith("ltx", StringComparison.Ordinal);
        var isFlux1 = ecosystem == "flux1";
        var sendsEpochsOnly = input["epochs"] is not null && input["steps"] is null;
        input["usesStepPricing"] = isFlux1 || !sendsEpochsOnly;
        input["requiresAgeClassification"] = true;
        if (input.Text("engine") == "ai-toolkit")
        {
            input["storageBuzzPerEpoch"] = ecosystem == "wan" ? 200 : isVideo ? 50 : isFlux1 ? 20 : 10;
            input["defaultSteps"] = isVideo ? 3000 : 2000;
            input["maxBatchSize"] = isVideo ? 1 : 4;
        }

        return input;
    }

    private TimeSpan Age(DateTimeOffset now) => (CanceledAt ?? now) - CreatedAt;

    private string StepStatus(StepPlan step, TimeSpan age)
    {
        if (age >= step.End)
            return step.FinalStatus;
        if (CanceledAt is not null)
            return "canceled";
        foreach (var phase in step.Phases)
        {
            if (age >= phase.Start && age < phase.End)
                return phase.Status;
        }

        return "unassigned";
    }

    private StepPlan.Phase? CurrentPhase(StepPlan step, TimeSpan age, string status)
    {
        if (IsPreview || IsTerminal(status))
            return null;
        foreach (var phase in step.Phases)
        {
            if (age >= phase.Start && age < phase.End)
                return phase;
        }

        return null;
    }

    private DateTimeOffset? StartedAt(TimeSpan age) =>
        !IsPreview && Steps.Count > 0 && Steps[0].ProcessingStart is { } at && age >= at ? CreatedAt + at : null;

    private DateTimeOffset? CompletedAt(TimeSpan age, string status)
    {
        if (!IsTerminal(status))
            return null;
        if (CanceledAt is { } canceled)
            return canceled;
        return CreatedAt + Steps.Where(step => age >= step.End).Max(step => step.End);
    }

    private void AddTimes(JsonObject json, StepPlan step, TimeSpan age, string status)
    {
        if (IsPreview)
            return;
        if (step.ProcessingStart is { } start && age >= start)
            json["startedAt"] = (CreatedAt + start).ToWire();
        if (age >= step.End)
            json["completedAt"] = (CreatedAt + step.End).ToWire();
        else if (status == "canceled" && CanceledAt is { } canceled)
            json["completedAt"] = canceled.ToWire();
    }

    private JsonArray JobsJson(StepPlan step, TimeSpan age, string status, StepPlan.Phase? phase, double? progress)
    {
        // A step has its job once its turn has come.
        if (IsPreview || step.Start is not { } start || age < start)
            return [];

        var job = new JsonObject { ["id"] = step.JobId, ["status"] = status };
        AddTimes(job, step, age, status);
        if (phase is { Status: "unassigned" } queued)
        {
            var position = new JsonObject { ["support"] = "available" };
            if (queued.End < TimeSpan.MaxValue)
            {
                position["precedingJobs"] = (int)Math.Ceiling((queued.End - age).TotalSeconds);
                position["startAt"] = (CreatedAt + step.ProcessingStart.GetValueOrDefault()).ToWire();
                position["completeAt"] = (CreatedAt + step.End).ToWire();
            }
            else
            {
                position["precedingJobs"] = 1000;
            }

            job["queuePosition"] = position;
        }

        job["cost"] = Math.Round(step.ProcessingTime.TotalSeconds * 6, 2);
        if (progress is { } rate)
            job["estimatedProgressRate"] = rate;
        if (status == step.FinalStatus && status is "failed" or "expired")
        {
            if (step.Reason is { } reason)
                job["reason"] = reason;
            if (step.BlockedReason is { } blocked)
                job["blockedReason"] = blocked;
        }

        if (_outcome.HasUnknownMembers)
            job["workerMood"] = "cheerful";
        return new JsonArray(job);
    }

    private JsonObject? OutputJson(
        StepPlan step, TimeSpan age, DateTimeOffset now, string status, LinkSigner links, Uri origin, bool hideMature)
    {
        if (IsPreview)
            return null;
        if (step.IsTraining)
            return TrainingOutputJson(step, age, now, status, links, origin, hideMature);
        if (status != "succeeded")
            return null;
        if (step.IsImage)
        {
            var images = new JsonArray();
            foreach (var image in step.Images)
                images.Add((JsonNode)BlobJson(image, links, origin, hideMature));
            return new JsonObject { ["images"] = images };
        }

        return step.Type == "echo"
            ? new JsonObject { ["message"] = step.Template.Object("input")?["message"]?.DeepClone() ?? "" }
            : [];
    }

    private JsonObject? TrainingOutputJson(
        StepPlan step, TimeSpan age, DateTimeOffset now, string status, LinkSigner links, Uri origin, bool hideMature)
    {
        // The dataset is looked at while the base model is fetched; there is nothing to tell before that.
        if (status == "unassigned" || step.ProcessingStart is not { } processing)
            return null;

        var isLegacy = step.Type == "imageResourceTraining";
        var epochs = new JsonArray();
        foreach (var epoch in step.Epochs)
        {
            if (age < epoch.ReadyAt)
                break;
            epochs.Add((JsonNode)(isLegacy ? LegacyEpochJson(epoch) : EpochJson(epoch)));
        }

        var moderation = age < processing ? "evaluating" : step.IsModerationRejected ? "rejected" : "approved";
        var output = new JsonObject { ["moderationStatus"] = moderation, ["epochs"] = epochs };
        if (isLegacy)
            output["sampleImagesPrompts"] = step.Template.Object("input").Array("samplePrompts")?.DeepClone() ?? new JsonArray();
        return output;

        JsonObject EpochJson(StepPlan.Epoch epoch)
        {
            var samples = new JsonArray();
            foreach (var sample in epoch.Samples)
                samples.Add((JsonNode)BlobJson(sample, links, origin, hideMature));
            return new JsonObject
            {
                ["epochNumber"] = epoch.Number,
                ["model"] = BlobJson(epoch.Model, links, origin, hide: false),
                ["samples"] = samples,
            };
        }

        JsonObject LegacyEpochJson(StepPlan.Epoch epoch) => new()
        {
            ["epochNumber"] = epoch.Number,
            ["blobName"] = epoch.Model.FileName,
            ["blobSize"] = epoch.Model.Content().Length,
            ["sampleImages"] = epoch.Samples.Select(sample => links.Sign(origin, sample).Url).ToJson(),
            ["blobUrl"] = links.Sign(origin, epoch.Model).Url,
        };
    }

    private JsonObject BlobJson(StoredBlob blob, LinkSigner links, Uri origin, bool hide) =>
        blob.ToJson(links, origin, hide && blob.IsMature, _outcome.HasUnknownMembers);

    private JsonObject TransactionsJson(DateTimeOffset now)
    {
        var account = _template.Array("currencies").Texts().FirstOrDefault() ?? (AllowMatureContent is true ? "yellow" : "blue");
        var list = new JsonArray();
        if (Cost > 0)
            list.Add((JsonNode)Entry("debit"));
        if (Cost > 0 && IsRefunded(now))
            list.Add((JsonNode)Entry("credit"));
        var json = new JsonObject { ["list"] = list };
        if (IsPreview)
            json["insufficientBuzz"] = IsShortOfBuzz;
        return json;

        JsonObject Entry(string type)
        {
            var entry = new JsonObject { ["type"] = type, ["amount"] = Cost };
            if (!IsPreview)
                entry["id"] = $"tx_{StableHash.Of(Id, type):x16}";
            entry["accountType"] = account;
            return entry;
        }
    }

    private JsonObject TipsJson()
    {
        var tips = _template.Object("tips");
        return new JsonObject
        {
            ["civitai"] = tips?["civitai"].AsNumber() ?? 0,
            ["creators"] = tips?["creators"].AsNumber() ?? 0,
        };
    }

    private JsonObject CostJson() => new()
    {
        ["base"] = _price.Base,
        ["factors"] = new JsonObject(),
        ["tips"] = new JsonObject { ["civitai"] = _price.CivitaiTip, ["creators"] = _price.CreatorsTip },
        ["total"] = _price.Total,
    };
}
