using System.Globalization;
using System.Text.Json;
using Generation.Wire;

namespace Generation;

/// <summary>Compares what a request says itself with what its settings say. Where they differ neither may win: one of them is what the caller expects to pay for.</summary>
internal static class SettingsComparison
{
    /// <summary>Everything that both say and say differently.</summary>
    /// <param name="settings">The settings, which JSON can hold; null when there are none.</param>
    /// <param name="wanted">The JSON names of the request's members, where the settings have each of them, and what the request says: a <see cref="long"/>, a <see cref="double"/>, a text, a list of texts, or null for nothing.</param>
    internal static IEnumerable<ValidationIssue> FindConflicts(WireRecord? settings, IEnumerable<(string Name, string Place, object? Value)> wanted)
    {
        if (settings is null)
            yield break;
        JsonElement json = WireReader.ParseElement(WireWriter.ToUtf8(settings));
        foreach ((string name, string place, object? value) in wanted)
        {
            if (value is null || Find(json, place) is not { } own || IsSame(value, own))
                continue;
            string difference = own.ValueKind == JsonValueKind.Number ? $"{name} is {Text(value)} and settings.{place} is {Text(own.GetDouble())}" : $"{name} and settings.{place} differ"; // texts are not quoted
            yield return new ValidationIssue { Path = name, Code = ValidationCodes.Conflict, Severity = ValidationSeverity.Error, Message = difference + "; give one of them, or the same." };
        }
    }

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
