using System.Globalization;
using System.Text.Json;
using Generation.Wire;

namespace Generation;

/// <summary>Compares what a request says itself with what its settings say. Where they differ neither may win: one of them is what the caller expects to pay for.</summary>
internal static class SettingsComparison
{
    /// <summary>Everything that both say and say differently.</summary>
    /// <param name="request">The request; its settings are ones that JSON can hold.</param>
    /// <param name="places">The JSON names of the request's members, and where the settings have each of them.</param>
    internal static IEnumerable<ValidationIssue> FindConflicts(TrainingRequest request, IEnumerable<(string Name, string Place)> places)
    {
        if (request.Settings is null)
            yield break;
        JsonElement settings = WireReader.ParseElement(WireWriter.ToUtf8(request.Settings));
        foreach ((string name, string place) in places)
        {
            if (ValueOf(request, name) is not { } value || Find(settings, place) is not { } own || IsSame(value, own))
                continue;
            string difference = own.ValueKind == JsonValueKind.Number ? $"{name} is {Text(value)} and settings.{place} is {Text(own.GetDouble())}" : $"{name} and settings.{place} differ"; // texts are not quoted
            yield return new ValidationIssue { Path = name, Code = ValidationCodes.Conflict, Severity = ValidationSeverity.Error, Message = difference + "; give one of them, or the same." };
        }
    }

    private static object? ValueOf(TrainingRequest request, string name) => name switch
    {
        "epochs" => (long?)request.Epochs,
        "learningRate" => request.LearningRate,
        "rank" => (long?)request.Rank,
        "seed" => request.Seed,
        "triggerWord" => request.TriggerWord,
        _ => request.SamplePrompts,
    };

    private static JsonElement? Find(JsonElement settings, string place)
    {
        JsonElement? found = settings;
        foreach (string member in place.Split('.'))
            found = found is { } parent ? RawJson.Member(parent, member) : null;
        return found is { ValueKind: JsonValueKind.Null } ? null : found;
    }

    private static bool IsSame(object value, JsonElement own) => (value, own.ValueKind) switch
    {
        (long number, JsonValueKind.Number) => own.TryGetInt64(out long other) && other == number,
        (double number, JsonValueKind.Number) => own.GetDouble().Equals(number),
        (string text, JsonValueKind.String) => WireText.Read(own) == text,
        (IReadOnlyList<string> texts, JsonValueKind.Array) => texts.Count == own.GetArrayLength() && texts.Zip(own.EnumerateArray(), IsSame).All(same => same),
        _ => false,
    };

    private static string Text(object value) => value is double number ? Parameter.Text(number) : string.Format(CultureInfo.InvariantCulture, "{0}", value);
}
