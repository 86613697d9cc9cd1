using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>One accepted workflow. Its state at an instant follows from its plan and from when it was canceled, if it was.</summary>
internal sealed class WorkflowRun
{
    private readonly OrchestratorSimulatorOptions _options;
    private readonly Dictionary<string, JsonObject> _stepMetadata = new(StringComparer.Ordinal);

    public WorkflowRun(Submission submission, OrchestratorSimulatorOptions options, Func<SimulatedStep, JsonNode?> outputOf)
    {
        _options = options;
        Submission = submission;
        Tags = [.. Template.Array("tags").Texts()];
        Metadata = Template.Object("metadata").Copy();
        AllowMatureContent = Template.Bool("allowMatureContent");
        Steps = new StepPlanner(submission, options, outputOf).Plan();
        foreach (var blob in Steps.SelectMany(step => step.Blobs))
            blob.Maker = this;
    }

    public Submission Submission { get; }

    public JsonObject Template => Submission.Template;

    public Outcome Outcome => Submission.Outcome;

    public string Id => Submission.WorkflowId;

    public string Owner => Submission.Owner;

    public bool IsPreview => Submission.IsPreview;

    public DateTimeOffset CreatedAt => Submission.At;

    public string? ExternalId => Template.Text("externalId");

    public bool IsEphemeral => Template.Bool("ephemeral") is true;

    public IReadOnlyList<StepPlan> Steps { get; }

    public List<string> Tags { get; private set; }

    public JsonObject Metadata { get; set; }

    public bool? AllowMatureContent { get; set; }

    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>When the caller asked to cancel; the work stands still from then on.</summary>
    public DateTimeOffset? CancelRequestedAt { get; private set; }

    /// <summary>When the request to cancel takes effect.</summary>
    public DateTimeOffset? CanceledAt { get; private set; }

    /// <summary>Completed and replaced whenever a caller changes the workflow, so that long polls look again.</summary>
    public TaskCompletionSource Changed { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static bool IsTerminal(string status) => status is "succeeded" or "failed" or "expired" or "canceled";

    public void Cancel(DateTimeOffset now)
    {
        if (CancelRequestedAt is not null || IsTerminal(Status(now)))
            return;
        CancelRequestedAt = now;
        CanceledAt = IsPreview ? now : now + _options.CancelDelay / _options.Speed;
    }

    public void NotifyChanged()
    {
        var changed = Changed;
        Changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.SetResult();
    }

    public void SetTags(IEnumerable<string> tags) => Tags = [.. tags.Distinct(StringComparer.Ordinal)];

    public JsonObject StepMetadata(StepPlan step) =>
        (_stepMetadata.TryGetValue(step.Name, out var changed) ? changed : step.Template.Object("metadata")).Copy();

    public void SetStepMetadata(StepPlan step, JsonObject metadata) => _stepMetadata[step.Name] = metadata;

    /// <summary>A step by its name, or by its position as <c>$0</c>.</summary>
    public StepPlan? FindStep(string name) =>
        Steps.FirstOrDefault(step => step.Name == name) ?? Steps.FirstOrDefault(step => step.DefaultName == name);

    public bool HasProduced(TimeSpan readyAt, DateTimeOffset now) => !IsPreview && Age(now) >= readyAt;

    public bool IsReadable(DateTimeOffset now) => now >= CreatedAt + _options.ReadableAfter / _options.Speed;

    /// <summary>For how long the work has gone on; it stops when it is asked to be canceled.</summary>
    public TimeSpan Age(DateTimeOffset now) => (CancelRequestedAt is { } stop && stop < now ? stop : now) - CreatedAt;

    /// <summary>The workflow's status: that of the step at work, or the first bad end, or success of all.</summary>
    public string Status(DateTimeOffset now)
    {
        if (IsPreview)
            return CanceledAt is null ? "unassigned" : "canceled";

        for (int index = 0; index < Steps.Count; index++)
        {
            var step = Steps[index];
            if (Age(now) >= step.End && (step.FinalStatus == "succeeded" || Outcome.IsPartial))
                continue;
            string status = StepStatus(step, now);
            return IsTerminal(status) || index == 0 ? status : "processing";
        }

        return "succeeded";
    }

    public string StepStatus(StepPlan step, DateTimeOffset now)
    {
        if (IsPreview)
            return "unassigned";
        var age = Age(now);
        if (age >= step.End)
            return step.FinalStatus;
        if (CanceledAt <= now)
            return "canceled";
        return step.PhaseAt(age)?.Status ?? "unassigned";
    }

    /// <summary>What a step is doing; nothing when it has ended or waits for its turn.</summary>
    public StepPlan.Phase? CurrentPhase(StepPlan step, DateTimeOffset now) =>
        IsPreview || IsTerminal(StepStatus(step, now)) ? null : step.PhaseAt(Age(now));

    /// <summary>The next instant at which a reader would see another state; null when nothing more will happen by itself.</summary>
    public DateTimeOffset? NextEvent(DateTimeOffset now)
    {
        if (IsPreview)
            return null;

        var age = Age(now);
        TimeSpan? next = null;
        foreach (var at in Steps.SelectMany(step => step.Instants))
        {
            if (at > age && at < TimeSpan.MaxValue && (next is null || at < next))
                next = at;
        }

        var planned = CreatedAt + next;
        // From the request to cancel on the work stands still, so all that is left of its plan is replaced by the effect.
        if (CancelRequestedAt is null || planned <= CancelRequestedAt)
            return planned;
        return CanceledAt > now ? CanceledAt : null;
    }

    public DateTimeOffset? StartedAt(DateTimeOffset now) =>
        !IsPreview && Steps.Count > 0 && Steps[0].ProcessingStart is { } at && Age(now) >= at ? CreatedAt + at : null;

    public DateTimeOffset? CompletedAt(DateTimeOffset now)
    {
        if (!IsTerminal(Status(now)))
            return null;
        if (CanceledAt is { } canceled)
            return canceled;
        var age = Age(now);
        return CreatedAt + Steps.Where(step => age >= step.End).Max(step => step.End);
    }

    /// <summary>
    /// Buzz that came back: all of it when the work failed, or, some time after a cancellation took effect, when no worker had begun.
    /// </summary>
    public bool IsRefunded(DateTimeOffset now) => !IsPreview && Status(now) switch
    {
        "failed" or "expired" => true,
        "canceled" when CanceledAt is { } at =>
            now >= at + _options.RefundDelay / _options.Speed && !(Steps.Count > 0 && Steps[0].ProcessingStart <= CancelRequestedAt - CreatedAt),
        _ => false,
    };

    public SimulatedWorkflow Summarize(DateTimeOffset now) => new()
    {
        Id = Id,
        ExternalId = ExternalId,
        Status = Status(now),
        IsPreview = IsPreview,
        Cost = Submission.Price.Total,
        CreatedAt = CreatedAt,
        IsCancelRequested = CancelRequestedAt is not null,
        IsDeleted = DeletedAt is not null,
    };
}
