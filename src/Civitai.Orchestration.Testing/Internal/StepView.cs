using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A step and its job as JSON.</summary>
internal static class StepView
{
    // The service treats a step without a priority as one of this.
    private const string AssumedPriority = "low";

    public static JsonObject Of(WorkflowRun run, StepPlan step, View view)
    {
        var now = view.Now;
        string status = run.StepStatus(step, now);
        var phase = run.CurrentPhase(step, now);
        double? progress = Progress(run, step, now);

        var json = new JsonObject
        {
            ["$type"] = step.Type,
            ["input"] = TrainingTerms.Echo(step),
        };
        if (OutputView.Of(run, step, view) is { } output)
            json["output"] = output;
        json["name"] = step.Name;
        json["priority"] = step.Template.Text("priority") ?? AssumedPriority;
        foreach (string name in (ReadOnlySpan<string>)["timeout", "retries"])
        {
            if (step.Template[name] is { } value)
                json[name] = value.DeepClone();
        }

        json["jobs"] = Jobs(run, step, now, status, phase, progress);
        json["status"] = status;
        AddTimes(json, run, step, now);
        json["metadata"] = run.StepMetadata(step);
        if (progress is { } rate)
            json["estimatedProgressRate"] = rate;
        if (Preparation(run, step, now) is { } preparation)
            json["preparation"] = preparation;
        if (run.Outcome.HasUnknownMembers)
            json["auraColour"] = "violet";
        return json;
    }

    /// <summary>A step that nobody asked for.</summary>
    public static JsonObject Unasked(string type, JsonObject? output, string status)
    {
        var json = new JsonObject
        {
            ["$type"] = type,
            ["input"] = new JsonObject { ["dreams"] = 3 },
            ["name"] = type,
            ["priority"] = AssumedPriority,
            ["jobs"] = new JsonArray(),
            ["status"] = status,
            ["metadata"] = new JsonObject(),
        };
        if (status == "succeeded")
            json["output"] = output?.DeepClone() ?? new JsonObject { ["dream"] = new JsonObject { ["lucidity"] = 0.9 } };
        return json;
    }

    /// <summary>
    /// The share of the download while preparing, of the work while processing; measured against the time of the whole step, so a step that
    /// fails half-way stops at one half.
    /// </summary>
    public static double? Progress(WorkflowRun run, StepPlan step, DateTimeOffset now)
    {
        if (run.CurrentPhase(step, now) is not { Status: "processing" or "preparing" } phase)
            return null;
        var whole = phase.Status == "processing" ? step.ProcessingTime : phase.End - phase.Start;
        return whole <= TimeSpan.Zero ? 1 : Math.Round(Math.Clamp((run.Age(now) - phase.Start) / whole, 0, 1), 4);
    }

    public static JsonObject? Preparation(WorkflowRun run, StepPlan step, DateTimeOffset now) =>
        run.CurrentPhase(step, now) is not { Status: "preparing" } phase ? null : new()
        {
            ["resource"] = step.Resource,
            ["queuePosition"] = 0,
            ["progress"] = Progress(run, step, now),
            ["etaSeconds"] = (int)Math.Ceiling((phase.End - run.Age(now)).TotalSeconds),
        };

    public static void AddTimes(JsonObject json, WorkflowRun run, StepPlan step, DateTimeOffset now)
    {
        if (run.IsPreview)
            return;
        var age = run.Age(now);
        if (step.ProcessingStart is { } start && age >= start)
            json["startedAt"] = (run.CreatedAt + start).ToWire();
        if (age >= step.End)
            json["completedAt"] = (run.CreatedAt + step.End).ToWire();
        else if (run.CanceledAt is { } canceled && canceled <= now)
            json["completedAt"] = canceled.ToWire();
    }

    private static JsonArray Jobs(WorkflowRun run, StepPlan step, DateTimeOffset now, string status, StepPlan.Phase? phase, double? progress)
    {
        // A step has its job once its turn has come.
        if (run.IsPreview || step.Start is not { } start || run.Age(now) < start)
            return [];

        var job = new JsonObject { ["id"] = step.JobId, ["status"] = status };
        AddTimes(job, run, step, now);
        if (phase is { Status: "unassigned" } queued)
            job["queuePosition"] = QueuePosition(run, step, now, queued);
        job["cost"] = Math.Round(step.ProcessingTime.TotalSeconds * 6, 2);
        if (progress is { } rate)
            job["estimatedProgressRate"] = rate;
        if (status is "failed" or "expired")
        {
            if (step.Reason is { } reason)
                job["reason"] = reason;
            if (step.BlockedReason is { } blocked)
                job["blockedReason"] = blocked;
        }

        if (run.Outcome.HasUnknownMembers)
            job["workerMood"] = "cheerful";
        return new JsonArray(job);
    }

    private static JsonObject QueuePosition(WorkflowRun run, StepPlan step, DateTimeOffset now, StepPlan.Phase queued)
    {
        var position = new JsonObject { ["support"] = "available" };
        if (queued.End < TimeSpan.MaxValue)
        {
            position["precedingJobs"] = (int)Math.Ceiling((queued.End - run.Age(now)).TotalSeconds);
            position["startAt"] = (run.CreatedAt + step.ProcessingStart.GetValueOrDefault()).ToWire();
            position["completeAt"] = (run.CreatedAt + step.End).ToWire();
        }
        else
        {
            position["precedingJobs"] = 1000;
        }

        return position;
    }
}
