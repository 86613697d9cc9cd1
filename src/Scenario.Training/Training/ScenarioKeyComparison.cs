using System.Text.Json;

namespace Scenario.Training;

/// <summary>
/// Whether the model that a key stands for was started for the work that is asked for. The service fills in what was left out and may round, so only what was said and came back otherwise counts.
/// </summary>
internal static class ScenarioKeyComparison
{
    /// <summary>The path of the first difference; null when there is none.</summary>
    /// <param name="request">The work that is asked for.</param>
    /// <param name="material">What it learns from; null where its files cannot be read any more.</param>
    /// <param name="model">The model that was started.</param>
    internal static string? FindDifference(ScenarioTrainingRequest request, ScenarioMaterial? material, ScenarioModel model)
    {
        if (model.Type != default && model.Type != request.Type)
            return "type";
        return FindDifference(request.Parameters, model) is { } member ? member : material?.DiffersIn(model) == true ? "images" : material?.DiffersInPairs(model) == true ? "pairs" : null;
    }

    /// <summary>The path of the first parameter that was sent and came back otherwise; null when there is none.</summary>
    internal static string? FindDifference(ScenarioTrainingParameters? sent, ScenarioModel model) =>
        sent is not null && model.Parameters is { } reported && FindDifference(WireReader.ParseElement(WireWriter.ToUtf8(sent)), WireReader.ParseElement(WireWriter.ToUtf8(reported))) is { } member
            ? "parameters." + member
            : null;

    /// <summary>A text without regard to how its lines and spaces are written.</summary>
    internal static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? FindDifference(JsonElement sent, JsonElement reported)
    {
        foreach (JsonProperty member in sent.EnumerateObject())
        {
            if (reported.TryGetProperty(member.Name, out JsonElement value) && !IsSame(member.Value, value))
                return member.Name;
        }

        return null;
    }

    private static bool IsSame(JsonElement was, JsonElement now) => (was.ValueKind, now.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => IsSameNumber(was, now),
        (JsonValueKind.String, JsonValueKind.String) => Plain(WireText.Read(was) ?? "") == Plain(WireText.Read(now) ?? ""),
        (JsonValueKind.Array, JsonValueKind.Array) => was.GetArrayLength() == now.GetArrayLength() && was.EnumerateArray().Zip(now.EnumerateArray(), IsSame).All(s => s),
        _ => true, // not said, or in another form
    };

    // A service may keep numbers in single precision; whole ones are compared exactly.
    private static bool IsSameNumber(JsonElement was, JsonElement now)
    {
        if (was.TryGetInt64(out long a) && now.TryGetInt64(out long b))
            return a == b;
        (double x, double y) = (was.GetDouble(), now.GetDouble());
        return Math.Abs(x - y) <= 1e-6 * Math.Max(Math.Abs(x), Math.Abs(y));
    }
}
