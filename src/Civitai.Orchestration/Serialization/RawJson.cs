using System.Text.Json;

namespace Civitai.Orchestration.Serialization;

/// <summary>Tolerant looks into an element whose shape is not known.</summary>
internal static class RawJson
{
    internal static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) ? member : null;

    internal static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;

    internal static double? Number(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Number } member && member.TryGetDouble(out double number) ? number : null;

    internal static DateTimeOffset? Time(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member && member.TryGetDateTimeOffset(out DateTimeOffset time) ? time : null;

    /// <summary>Whether the value at a dotted path is a reference, which only the service can resolve.</summary>
    internal static bool HasReference(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Any(HasReference);

        return element.ValueKind == JsonValueKind.Object
            && (element.TryGetProperty("$ref", out _) || element.EnumerateObject().Any(p => HasReference(p.Value)));
    }
}
