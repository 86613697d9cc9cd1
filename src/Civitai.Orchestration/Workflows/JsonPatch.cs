using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>
/// Changes to parts of a document, applied in their order, all or none (RFC 6902). The service takes them for a workflow's metadata, tags and status, and for a step's metadata.
/// </summary>
/// <example>
/// <code>
/// await client.Workflows.PatchAsync(id, new JsonPatch()
///     .Test("/metadata/state", "draft")
///     .Replace("/metadata/state", "published")
///     .Add("/tags/-", "gallery"));
/// </code>
/// </example>
/// <remarks>Places are JSON Pointers (RFC 6901); <see cref="PathTo"/> makes one of names that may hold a slash. Not thread-safe while it is built.</remarks>
public sealed class JsonPatch
{
    private readonly JsonArray _operations = [];

    /// <summary>How many changes there are.</summary>
    public int Count => _operations.Count;

    /// <summary>The place that names lead to, from the document's root: <c>PathTo("metadata", "a/b")</c> is <c>/metadata/a~1b</c>.</summary>
    /// <param name="names">The names of members, numbers of items, or <c>-</c> for the place after a list's last item.</param>
    public static string PathTo(params IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return string.Concat(names.Select(name => "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));
    }

    /// <summary>Sets a member, in place of the old value where there is one, or puts an item into a list before the one that stands there.</summary>
    /// <param name="path">Where; <c>/tags/-</c> is the end of the list of tags.</param>
    /// <param name="value">The value; null is a JSON null. It is copied.</param>
    /// <exception cref="ArgumentException">The path is no JSON Pointer.</exception>
    public JsonPatch Add(string path, JsonNode? value) => With("add", path, ("value", value?.DeepClone()));

    /// <summary>Sets a member or item that exists.</summary>
    /// <param name="path">Where.</param>
    /// <param name="value">The value; null is a JSON null. It is copied.</param>
    /// <exception cref="ArgumentException">The path is no JSON Pointer.</exception>
    public JsonPatch Replace(string path, JsonNode? value) => With("replace", path, ("value", value?.DeepClone()));

    /// <summary>Takes a member or item away, which has to exist.</summary>
    /// <param name="path">Where.</param>
    /// <exception cref="ArgumentException">The path is no JSON Pointer.</exception>
    public JsonPatch Remove(string path) => With("remove", path);

    /// <summary>Moves a member or item.</summary>
    /// <param name="from">From where; it has to exist.</param>
    /// <param name="path">Where to; not below <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">A path is no JSON Pointer, or a value would be moved into itself.</exception>
    public JsonPatch Move(string from, string path)
    {
        string origin = Checked(from, nameof(from));
        if (path?.StartsWith(origin + "/", StringComparison.Ordinal) == true)
            throw new ArgumentException("A value cannot be moved into itself.", nameof(path));
        return With("move", path, ("from", origin));
    }

    /// <summary>Copies a member or item.</summary>
    /// <param name="from">From where; it has to exist.</param>
    /// <param name="path">Where to.</param>
    /// <exception cref="ArgumentException">A path is no JSON Pointer.</exception>
    public JsonPatch Copy(string from, string path) => With("copy", path, ("from", Checked(from, nameof(from))));

    /// <summary>Demands a value: with another one the whole patch is refused and nothing is changed.</summary>
    /// <param name="path">Where.</param>
    /// <param name="value">The value that has to be there. It is copied.</param>
    /// <exception cref="ArgumentException">The path is no JSON Pointer.</exception>
    public JsonPatch Test(string path, JsonNode? value) => With("test", path, ("value", value?.DeepClone()));

    /// <summary>The changes as they are sent.</summary>
    public string ToJson() => _operations.ToJsonString();

    /// <summary>How many changes there are; never what they say.</summary>
    public override string ToString() => $"{nameof(JsonPatch)} {SafeText.Count(Count, "change", "changes")}";

    private JsonPatch With(string operation, string? path, params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var change = new JsonObject { ["op"] = operation, ["path"] = Checked(path, nameof(path)) };
        foreach ((string name, JsonNode? value) in members)
            change[name] = value;
        _operations.Add((JsonNode)change);
        return this;
    }

    private static string Checked(string? path, string parameter)
    {
        ArgumentNullException.ThrowIfNull(path, parameter);
        bool isPointer = path.Length == 0 || path[0] == '/';
        for (int i = 0; isPointer && i < path.Length; i++)
            isPointer = path[i] != '~' || (i + 1 < path.Length && path[i + 1] is '0' or '1');
        return isPointer ? path : throw new ArgumentException($"'{path}' is no JSON Pointer: it begins with a slash, and ~ is written ~0. {nameof(JsonPatch)}.{nameof(PathTo)} makes one of names.", parameter);
    }
}
