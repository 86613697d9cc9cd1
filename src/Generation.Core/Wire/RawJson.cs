using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generation.Wire;

/// <summary>Tolerant looks into an element whose shape is not known.</summary>
internal static class RawJson
{
    internal static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) ? member : null;

    internal static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member ? WireText.Read(member) : null;

    internal static double? Number(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Number } member && member.TryGetDouble(out double number) && double.IsFinite(number) ? number : null;

    /// <summary>The element as nodes that can be changed; of members that stand there twice the last one counts.</summary>
    internal static JsonNode? ToNode(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (JsonProperty member in element.EnumerateObject())
                    members[member.Name] = ToNode(member.Value);
                return members;
            case JsonValueKind.Array:
                var items = new JsonArray();
                foreach (JsonElement item in element.EnumerateArray())
                    items.Add(ToNode(item));
                return items;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return null;
            default:
                return JsonValue.Create(element);
        }
    }

    /// <summary>A record as nodes that can be changed.</summary>
    internal static JsonObject ToNodes(WireRecord record) => (JsonObject)ToNode(WireReader.ParseElement(WireWriter.ToUtf8(record)))!; // a record is an object

    /// <summary>The nodes as an element of its own.</summary>
    internal static JsonElement ToElement(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            node.WriteTo(writer);
        return WireReader.ParseElement(buffer.WrittenSpan);
    }

    /// <summary>Whether the value at a path, or an object on the way to it, is or holds a reference, which only the service can resolve.</summary>
    internal static bool HasReferenceAt(JsonElement element, string path)
    {
        foreach (string segment in path.Split(['.', '[', ']', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Member(element, "$ref") is not null)
                return true;
            if (element.ValueKind == JsonValueKind.Array && int.TryParse(segment, CultureInfo.InvariantCulture, out int index) && index < element.GetArrayLength())
                element = element[index];
            else if (Member(element, segment) is { } member)
                element = member;
            else
                break;
        }

        return HasReference(element);
    }

    /// <summary>Takes the member at a path out of its object; items of lists go with their whole list. False when there is no such member.</summary>
    internal static bool Remove(JsonNode node, string path)
    {
        string[] segments = path.Split('.');
        JsonNode? parent = node;
        foreach (string segment in segments[..^1])
        {
            string[] parts = segment.Split(['[', ']'], StringSplitOptions.RemoveEmptyEntries);
            parent = parts.Length == 0 ? null : (parent as JsonObject)?[parts[0]];
            foreach (string index in parts.Skip(1))
                parent = parent is JsonArray list && int.TryParse(index, CultureInfo.InvariantCulture, out int i) && i < list.Count ? list[i] : null;
        }

        return parent is JsonObject target && target.Remove(segments[^1].Split('[')[0]);
    }

    /// <summary>Whether a value is or holds a reference.</summary>
    internal static bool HasReference(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Any(HasReference);

        return element.ValueKind == JsonValueKind.Object
            && (element.TryGetProperty("$ref", out _) || element.EnumerateObject().Any(p => HasReference(p.Value)));
    }
}
