using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Something that happened to a workflow, a step or a job, in the form in which it is posted.</summary>
/// <param name="Type">The kind as a subscription names it, for example <c>step:processing</c>.</param>
/// <param name="Body">The body for a callback that is not detailed.</param>
/// <param name="DetailedBody">The body for a detailed one.</param>
internal sealed record CallbackEvent(string Type, JsonObject Body, JsonObject DetailedBody)
{
    public bool IsWanted(JsonNode? callback) =>
        callback.Array("type").Texts().Any(wanted => wanted == Type || (wanted.EndsWith(":*", StringComparison.Ordinal) && Type.StartsWith(wanted[..^1], StringComparison.Ordinal)));

    public static CallbackEvent OfWorkflow(WorkflowRun run, View view)
    {
        string status = run.Status(view.Now);
        var body = new JsonObject { ["$type"] = "workflow", ["workflowId"] = run.Id, ["status"] = status, ["timestamp"] = view.Now.ToWire() };
        var workflow = WorkflowView.Of(run, view);
        var steps = new JsonArray();
        foreach (var step in workflow["steps"]!.AsArray()) // every workflow has steps
            steps.Add((JsonNode)Pick(step!.AsObject(), "name", "status", "startedAt", "completedAt", "metadata", "input", "output"));
        var details = Pick(workflow, "metadata", "arguments", "createdAt", "completedAt", "startedAt");
        details["steps"] = steps;
        return new($"workflow:{status}", body, With(body, "details", details));
    }

    public static CallbackEvent OfStep(WorkflowRun run, StepPlan step, View view)
    {
        string status = run.StepStatus(step, view.Now);
        var body = new JsonObject { ["$type"] = "step", ["workflowId"] = run.Id, ["name"] = step.Name, ["status"] = status };
        if (StepView.Preparation(run, step, view.Now) is { } preparation)
            body["preparation"] = preparation;
        var details = Pick(StepView.Of(run, step, view), "startedAt", "completedAt", "estimatedProgressRate", "metadata", "input", "output", "preparation");
        details["retries"] = 0;
        return new($"step:{status}", body, With(body, "details", details));
    }

    public static CallbackEvent OfJob(WorkflowRun run, StepPlan step, View view)
    {
        string status = run.StepStatus(step, view.Now);
        var body = new JsonObject
        {
            ["$type"] = "job",
            ["workflowId"] = run.Id,
            ["stepName"] = step.Name,
            ["jobId"] = step.JobId,
            ["status"] = status,
        };
        if (StepView.Progress(run, step, view.Now) is { } progress)
            body["progress"] = progress;
        if (status is "failed" or "expired" && step.Reason is { } reason)
            body["reason"] = reason;
        if (status is "failed" or "expired" && step.BlockedReason is { } blocked)
            body["blockedReason"] = blocked;
        return new($"job:{status}", body, body);
    }

    private static JsonObject With(JsonObject body, string name, JsonObject value)
    {
        var copy = body.Copy();
        copy[name] = value;
        return copy;
    }

    private static JsonObject Pick(JsonObject json, params ReadOnlySpan<string> names)
    {
        var picked = new JsonObject();
        foreach (string name in names)
        {
            if (json[name] is { } value)
                picked[name] = value.DeepClone();
        }

        return picked;
    }
}
