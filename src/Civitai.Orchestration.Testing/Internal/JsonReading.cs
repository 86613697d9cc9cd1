using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Lenient reading of JSON whose shape is not known for certain.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonNode? node, string name) => (node as JsonObject)?[name].AsText();

    public static int? Int(this JsonNode? node, string name) => (node as JsonObject)?[name].AsInt();

    public static JsonObject? Object(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonObject;

    public static JsonArray? Array(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonArray;

    public static bool? Bool(this JsonNode? node, string name) =>
        (node as JsonObject)?[name]?.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    public static string? AsText(this JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    public static int? AsInt(this JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number
            && double.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : null;

    public static double? AsNumber(this JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number
            && double.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : null;

    public static IEnumerable<string> Texts(this JsonArray? array) =>
        array is null ? [] : array.Select(AsText).OfType<string>();

    public static JsonArray ToJson(this IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)text)]);

    /// <summary>A copy, empty when there is nothing.</summary>
    public static JsonObject Copy(this JsonObject? json) => json is null ? [] : (JsonObject)json.DeepClone();

    /// <summary>The value at a path such as <c>steps[0].input.images[1]</c>; null when there is none.</summary>
    public static JsonNode? At(this JsonNode? node, string path)
    {
        foreach (string part in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            node = node switch
            {
                JsonObject members => members[part],
                JsonArray items when int.TryParse(part, CultureInfo.InvariantCulture, out int index) && index >= 0 && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    public static string ToWire(this DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
