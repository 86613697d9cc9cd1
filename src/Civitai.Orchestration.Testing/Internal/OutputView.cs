using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What a step has made so far, as JSON.</summary>
internal static class OutputView
{
    public static JsonNode? Of(WorkflowRun run, StepPlan step, View view)
    {
        if (run.IsPreview)
            return null;
        string status = run.StepStatus(step, view.Now);
        if (status == "succeeded" && step.ChosenOutput is { } chosen)
            return chosen.DeepClone();
        if (step.IsTraining)
            return Training(run, step, status, view);
        if (status != "succeeded")
            return null;
        return step switch
        {
            { IsImage: true } => new JsonObject { ["images"] = Blobs(run, step.Images, view) },
            { IsVideo: true } => Video(run, step, view),
            { Type: "blobArchive" } => Archive(step, view),
            { IsLoop: true } => new JsonObject { ["steps"] = new JsonArray([.. step.Inner.Select(inner => StepView.Of(run, inner, view))]) },
            { Made: { } made } => made.ToJson(view, run.Outcome.HasUnknownMembers),
            _ => new JsonObject(),
        };
    }

    // The data set is looked at while the base model is fetched; there is nothing to show before that.
    private static JsonObject? Training(WorkflowRun run, StepPlan step, string status, View view)
    {
        var age = run.Age(view.Now);
        if (status == "unassigned" || step.ProcessingStart is not { } processing)
            return null;

        bool isLegacy = step.Type == "imageResourceTraining";
        var epochs = new JsonArray();
        // Once training begins every epoch is announced; the older kind of step has no word for "not made yet" and lists what is there.
        foreach (var epoch in step.Epochs.Where(_ => age >= processing && !step.IsModerationRejected))
        {
            if (!isLegacy)
                epochs.Add((JsonNode)Epoch(run, step, epoch, view));
            else if (age >= epoch.ReadyAt)
                epochs.Add((JsonNode)LegacyEpoch(epoch, view));
        }

        string moderation = age < processing ? "evaluating" : step.IsModerationRejected ? "rejected" : "approved";
        var output = new JsonObject { ["moderationStatus"] = moderation, ["epochs"] = epochs };
        if (isLegacy)
            output["sampleImagesPrompts"] = step.Template.Object("input").Array("samplePrompts")?.DeepClone() ?? new JsonArray();
        return output;
    }

    private static JsonObject Epoch(WorkflowRun run, StepPlan step, StepPlan.Epoch epoch, View view)
    {
        var json = new JsonObject
        {
            ["epochNumber"] = epoch.Number,
            ["model"] = epoch.Model.ToJson(view with { HideMature = false }, run.Outcome.HasUnknownMembers),
            ["samples"] = Blobs(run, epoch.Samples, view),
        };
        if (step.Trace is { } trace)
            json["traceUrl"] = view.Links.Sign(view.Origin, trace).Url;
        return json;
    }

    private static JsonObject LegacyEpoch(StepPlan.Epoch epoch, View view) => new()
    {
        ["epochNumber"] = epoch.Number,
        ["blobName"] = epoch.Model.FileName,
        ["blobSize"] = epoch.Model.Content().Length,
        ["sampleImages"] = epoch.Samples.Select(sample => view.Links.Sign(view.Origin, sample).Url).ToJson(),
        ["blobUrl"] = view.Links.Sign(view.Origin, epoch.Model).Url,
    };

    private static JsonObject Video(WorkflowRun run, StepPlan step, View view)
    {
        var blobs = Blobs(run, step.Videos, view);
        var output = new JsonObject();
        if (blobs.Count > 0)
        {
            output["video"] = blobs[0]!.DeepClone();
            blobs.RemoveAt(0);
        }

        if (blobs.Count > 0)
            output["additionalVideos"] = blobs;
        if (step.DraftCache is { } cache)
            output["draftCache"] = cache.ToJson(view, run.Outcome.HasUnknownMembers);
        return output;
    }

    private static JsonArray Blobs(WorkflowRun run, IEnumerable<StoredBlob> blobs, View view)
    {
        var list = new JsonArray();
        foreach (var blob in blobs)
            list.Add((JsonNode)blob.ToJson(view, run.Outcome.HasUnknownMembers));
        return list;
    }

    private static JsonObject Archive(StepPlan step, View view)
    {
        var ids = step.Template.Object("input").Array("entries")?.Select(entry => entry.Text("blobId")).OfType<string>().ToList() ?? [];
        var (url, expiresAt) = view.Links.SignArchive(view.Origin, ids);
        return new() { ["url"] = url, ["entryCount"] = ids.Count, ["format"] = "zip", ["expiresAt"] = expiresAt.ToWire() };
    }
}
