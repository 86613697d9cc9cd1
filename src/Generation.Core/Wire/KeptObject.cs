using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generation.Wire;

/// <summary>An object that is kept as it came by an unknown leaf, whose members of the union's root can be read and set all the same.</summary>
internal sealed class KeptObject
{
    private readonly JsonElement _raw;
    private readonly byte[] _read;

    /// <summary>Keeps an object, and reads from it what the leaf's root declares.</summary>
    public KeptObject(WireRecord leaf, JsonElement raw)
    {
        _raw = raw;
        if (raw.ValueKind == JsonValueKind.Object)
        {
            var reader = new RecordReader(WireReader.Utf8Of(raw));
            reader.KnownMembers(leaf);
        }

        _read = WireWriter.MembersOf(leaf);
    }

    /// <summary>The object as it came.</summary>
    public JsonElement Raw => _raw;

    /// <summary>The object as it came, with what was set on the leaf since; a member that became null is left out.</summary>
    public JsonElement With(WireRecord leaf)
    {
        byte[] now = WireWriter.MembersOf(leaf);
        if (now.AsSpan().SequenceEqual(_read))
            return _raw;

        JsonObject members = RawJson.ToNode(_raw) as JsonObject ?? [];
        var before = (JsonObject)RawJson.ToNode(WireReader.ParseElement(_read))!; // members are an object
        var after = (JsonObject)RawJson.ToNode(WireReader.ParseElement(now))!; // members are an object
        foreach ((string name, _) in before)
        {
            if (!after.ContainsKey(name))
                members.Remove(name);
        }

        foreach ((string name, JsonNode? value) in after)
        {
            if (!JsonNode.DeepEquals(value, before[name]))
                members[name] = value?.DeepClone();
        }

        return RawJson.ToElement(members);
    }
}
