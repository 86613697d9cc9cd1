using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generation.Wire;

/// <summary>What was set on a leaf that is kept as it came, over the element that came.</summary>
/// <param name="raw">The element as it came.</param>
internal struct RawOverlay(JsonElement raw)
{
    private JsonObject? _members;

    /// <summary>Writes a member if it is no longer what was read; a member that became null is left out.</summary>
    public void Set<T>(string name, T read, T now, Func<T, JsonNode?> write)
    {
        if (!EqualityComparer<T>.Default.Equals(read, now))
            Write(name, write(now));
    }

    /// <summary>Writes free data if it is no longer what came; the caller may also have changed it in place.</summary>
    public void Set(string name, JsonNode? now)
    {
        JsonNode? came = RawJson.Member(raw, name) is { } member ? RawJson.ToNode(member) : null;
        if (came is JsonObject or null && !JsonNode.DeepEquals(came, now))
            Write(name, now?.DeepClone());
    }

    /// <summary>The element with what was set; the one that came where nothing was.</summary>
    public readonly JsonElement ToElement() => _members is null ? raw : RawJson.ToElement(_members);

    private void Write(string name, JsonNode? value)
    {
        _members ??= RawJson.ToNode(raw) as JsonObject ?? [];
        if (value is null)
            _members.Remove(name);
        else
            _members[name] = value;
    }
}
