using System.Globalization;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A model at the simulator of Scenario, and the training that the clock plays.</summary>
internal sealed class ScenarioModelState(string id, string name, string type, string? description, DateTimeOffset createdAt)
{
    public string Id => id;

    public string Name => name;

    public string Type => type;

    public bool IsEdit => type.Contains("-edit-", StringComparison.Ordinal);

    public List<(string Id, string Name, DateTimeOffset At)> Images { get; } = [];

    public JsonArray Pairs { get; set; } = [];

    public ScenarioTraining? Training { get; set; }

    public JsonObject ToJson(DateTimeOffset now, Uri origin, bool isListed)
    {
        var phase = Training?.At(now);
        var json = new JsonObject
        {
            ["id"] = id,
            ["name"] = name,
            ["type"] = type,
            ["status"] = phase?.ModelStatus ?? "new",
            ["createdAt"] = Iso(createdAt),
            ["updatedAt"] = Iso(Training?.StartedAt ?? createdAt),
            ["trainingImagesNumber"] = Images.Count,
            ["trainingImages"] = new JsonArray([.. Images.Take(isListed ? 3 : int.MaxValue).Select(i => (JsonNode)ImageJson(i))]),
        };
        if (description is not null)
            json["shortDescription"] = description;
        if (Pairs.Count > 0)
            json["trainingImagePairs"] = Pairs.DeepClone();
        if (Training is not { } training || phase is null)
            return json;
        json["parameters"] = training.Parameters.DeepClone();
        if (!phase.IsEnded)
        {
            json["trainingProgress"] = new JsonObject
            {
                ["stage"] = phase.Stage,
                ["position"] = phase.Position,
                ["progress"] = Math.Round(phase.Progress, 4),
                ["remainingTimeMs"] = Math.Round(phase.Remaining.TotalMilliseconds),
                ["startedAt"] = training.StartedAt.ToUnixTimeMilliseconds(),
                ["updatedAt"] = now.ToUnixTimeMilliseconds(),
            };
        }
        else
        {
            json["trainingStats"] = new JsonObject { ["startedAt"] = Iso(training.StartedAt), ["endedAt"] = Iso(phase.EndedAt), ["queueDuration"] = 2, ["trainDuration"] = Math.Round((phase.EndedAt - training.StartedAt).TotalSeconds, 3) };
        }

        if (phase.EpochsDone > 0)
            json["epochs"] = new JsonArray([.. Enumerable.Range(1, phase.EpochsDone).Select(e => (JsonNode)EpochJson(e, training, origin))]);
        return json;
    }

    public static JsonObject ImageJson((string Id, string Name, DateTimeOffset At) image) =>
        new() { ["id"] = image.Id, ["name"] = image.Name, ["createdAt"] = Iso(image.At), ["automaticCaptioning"] = "a picture", ["description"] = "a picture" };

    public static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private JsonObject EpochJson(int epoch, ScenarioTraining training, Uri origin)
    {
        string number = epoch.ToString("000000", CultureInfo.InvariantCulture);
        return new()
        {
            ["epoch"] = number,
            ["assets"] = new JsonArray([.. Enumerable.Range(1, training.Samples).Select(s => (JsonNode)new JsonObject
            {
                ["assetId"] = string.Create(CultureInfo.InvariantCulture, $"asset_{id}_{number}_{s}"),
                ["url"] = new Uri(origin, string.Create(CultureInfo.InvariantCulture, $"content/{id}/{number}/{s}.png")).AbsoluteUri,
            })]),
        };
    }
}
