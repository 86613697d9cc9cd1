using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What a workflow costs and what was booked, as JSON.</summary>
internal static class BillingView
{
    /// <summary>The price; zero as long as a training runs, when only the transactions show the charge.</summary>
    public static JsonObject Cost(WorkflowRun run, DateTimeOffset now)
    {
        bool isSettled = run.IsPreview || !run.Steps.Any(step => step.IsTraining) || WorkflowRun.IsTerminal(run.Status(now));
        var price = isSettled ? run.Submission.Price : default;
        return new()
        {
            ["base"] = price.Base,
            ["factors"] = new JsonObject(),
            ["tips"] = new JsonObject { ["civitai"] = price.CivitaiTip, ["creators"] = price.CreatorsTip },
            ["total"] = price.Total,
        };
    }

    public static JsonObject Transactions(WorkflowRun run, DateTimeOffset now)
    {
        int price = run.Submission.Price.Total;
        string account = run.Template.Array("currencies").Texts().FirstOrDefault() ?? (run.AllowMatureContent is true ? "yellow" : "blue");
        var list = new JsonArray();
        if (price > 0)
            list.Add((JsonNode)Entry("debit"));
        if (price > 0 && run.IsRefunded(now))
            list.Add((JsonNode)Entry("credit"));
        var json = new JsonObject { ["list"] = list };
        if (run.IsPreview)
            json["insufficientBuzz"] = run.Submission.IsShortOfBuzz;
        return json;

        JsonObject Entry(string type)
        {
            var entry = new JsonObject { ["type"] = type, ["amount"] = price };
            if (!run.IsPreview)
                entry["id"] = $"tx_{StableHash.Of(run.Id, type):x16}";
            entry["accountType"] = account;
            return entry;
        }
    }

    /// <summary>The rates of the tips, as they were sent.</summary>
    public static JsonObject Tips(WorkflowRun run)
    {
        var tips = run.Template.Object("tips");
        return new() { ["civitai"] = tips?["civitai"].AsNumber() ?? 0, ["creators"] = tips?["creators"].AsNumber() ?? 0 };
    }
}
