using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Generation.Wire;

namespace Generation.Tables;

/// <summary>Free data of the caller's, in which nothing matters but that JSON can hold it and that it can be read again.</summary>
internal sealed record DataParameter : ReferenceParameter<JsonObject>
{
    // It stands inside a body, and comes back inside a list of them.
    private const int MaximumDepth = WireReader.MaximumDepth - 16;

    public DataParameter(Member<JsonObject?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Nested;

    private protected override void DescribeValue(JsonObject schema) => schema["type"] = "object";

    private protected override void CheckValue(JsonObject value, ref ValidationSink sink)
    {
        if (!IsWithin(value, MaximumDepth))
            sink.Error(Name, ValidationCodes.Malformed, string.Create(CultureInfo.InvariantCulture, $"{Name} is nested deeper than {MaximumDepth} levels, which is more than a reply can hold."), Source);
        else if (!IsFinite(value))
            Report(value, Name, ref sink);
    }

    private static bool IsWithin(JsonNode? node, int levels)
    {
        bool isWithin = node is not (JsonObject or JsonArray) || levels > 0;
        for (int i = 0; isWithin && i < Count(node); i++)
            isWithin = IsWithin(Item(node, i), levels - 1);
        return isWithin;
    }

    private static bool IsFinite(JsonNode? node)
    {
        bool isFinite = node is not JsonValue value || IsFinite(value);
        for (int i = 0; isFinite && i < Count(node); i++)
            isFinite = IsFinite(Item(node, i));
        return isFinite;
    }

    // Text that was read holds any number, also one that is too large for the types here.
    private static bool IsFinite(JsonValue value) =>
        value.TryGetValue(out JsonElement _) || (value.TryGetValue(out double d) ? double.IsFinite(d) : !value.TryGetValue(out float f) || float.IsFinite(f));

    private void Report(JsonNode? node, string path, ref ValidationSink sink)
    {
        if (node is JsonValue value && !IsFinite(value))
            sink.Error(path, ValidationCodes.Malformed, $"{path} is a number that JSON cannot hold.", Source);
        for (int i = 0; i < Count(node); i++)
            Report(Item(node, i), node is JsonObject members ? $"{path}['{members.GetAt(i).Key}']" : string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), ref sink);
    }

    // By their places, since walking them otherwise makes objects.
    private static int Count(JsonNode? node)
    {
        try
        {
            return node switch
            {
                JsonObject members => members.Count,
                JsonArray items => items.Count,
                _ => 0,
            };
        }
        catch (ArgumentException)
        {
            return 0; // text with a member twice, which is sent as it was read
        }
    }

    private static JsonNode? Item(JsonNode? node, int index) => node is JsonObject members ? members.GetAt(index).Value : ((JsonArray)node!)[index]; // what has a count is one of both
}
