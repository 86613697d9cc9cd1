using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A workflow as JSON.</summary>
internal static class WorkflowView
{
    private static readonly string[] EchoedAsSent = ["nsfwLevel", "experimental", "ephemeral"];

    public static JsonObject Of(WorkflowRun run, View view)
    {
        var now = view.Now;
        string status = run.Status(now);
        var json = new JsonObject
        {
            ["id"] = run.Id,
            ["createdAt"] = run.CreatedAt.ToWire(),
            ["transactions"] = BillingView.Transactions(run, now),
            ["metadata"] = run.Metadata.Copy(),
            ["status"] = status,
        };
        if (run.StartedAt(now) is { } started)
            json["startedAt"] = started.ToWire();
        if (run.CompletedAt(now) is { } completed)
            json["completedAt"] = completed.ToWire();

        json["tags"] = run.Tags.ToJson();
        json["arguments"] = run.Template.Object("arguments").Copy();
        var steps = new JsonArray();
        foreach (var step in run.Steps)
            steps.Add((JsonNode)StepView.Of(run, step, view));
        if (run.Outcome.ExtraStep is { } extra)
            steps.Add((JsonNode)StepView.Unasked(extra.Type, extra.Output, status));
        json["steps"] = steps;
        json["callbacks"] = run.Template.Array("callbacks")?.DeepClone() ?? new JsonArray();
        json["tips"] = BillingView.Tips(run);
        json["cost"] = BillingView.Cost(run, now);
        foreach (string name in EchoedAsSent)
        {
            if (run.Template[name] is { } value)
                json[name] = value.DeepClone();
        }

        if (run.AllowMatureContent is { } mature)
            json["allowMatureContent"] = mature;
        json["upgradeMode"] = run.Template.Text("upgradeMode") ?? "manual";
        json["currencies"] = run.Template.Array("currencies")?.DeepClone() ?? new JsonArray("blue", "green", "yellow");
        json["forceRefunded"] = false;
        if (run.ExternalId is { } externalId)
            json["externalId"] = $"{run.Owner}-{externalId}";
        if (run.DeletedAt is { } deleted)
            json["deletedAt"] = deleted.ToWire();
        if (run.Outcome.HasUnknownMembers)
        {
            json["moonPhase"] = "waxing";
            json["lineage"] = new JsonObject { ["parents"] = new JsonArray(), ["depth"] = 0 };
        }

        return json;
    }
}
