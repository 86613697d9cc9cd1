using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGen.FactFiles;

/// <summary>A value of the facts, which knows where it stands and whether the run had a use for it.</summary>
/// <remarks>Looking for a fact is no use of it; reading its value is. So a fact that another one covers everywhere shows as unused.</remarks>
internal sealed class Fact
{
    private readonly OrderedDictionary<string, Fact>? _members;
    private readonly List<Fact>? _items;
    private readonly JsonNode? _value;

    private Fact(string place, Scope scope, OrderedDictionary<string, Fact>? members, List<Fact>? items, JsonNode? value)
    {
        Place = place;
        Scope = scope;
        _members = members;
        _items = items;
        _value = value;
    }

    /// <summary>File and line.</summary>
    public string Place { get; }

    /// <summary>What the file speaks of.</summary>
    public Scope Scope { get; }

    public bool IsUsed { get; private set; }

    public bool IsNull => _members is null && _items is null && _value is null;

    public bool IsObject => _members is not null;

    /// <summary>The members of an object; those that are null among them.</summary>
    public IEnumerable<KeyValuePair<string, Fact>> Members => _members ?? [];

    public IReadOnlyList<Fact> Items => _items ?? [];

    public string Text => Read().GetValue<string>();

    public bool IsTrue => Read().GetValue<bool>();

    /// <summary>A text without using it, to see whether it is the one meant.</summary>
    public string? Candidate => _value?.GetValueKind() == JsonValueKind.String ? _value.GetValue<string>() : null;

    /// <summary>The whole value, used with all that it holds.</summary>
    public JsonNode Node
    {
        get
        {
            Use();
            return Peek()!;
        }
    }

    /// <summary>A member; null where there is none or it is null.</summary>
    public Fact? this[string key] => _members is not null && _members.TryGetValue(key, out Fact? fact) && !fact.IsNull ? fact : null;

    /// <summary>A value that comes from elsewhere and is not followed.</summary>
    public static Fact Of(JsonNode value) => new("", Scope.Shared, null, null, value.DeepClone());

    public static Fact Empty() => new("", Scope.Shared, [], null, null);

    public static Fact Parse(string text, string file, Scope scope, Complaints complaints)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            return Parse(ref reader, bytes, file, scope, complaints);
        }
        catch (JsonException e)
        {
            complaints.Add($"{file}:{e.LineNumber + 1}", e.Message);
            return Empty();
        }
    }

    public IReadOnlyList<string> Texts() => [.. Items.Select(i => i.Text)];

    /// <summary>The value with all that it holds, without using it.</summary>
    public JsonNode? Peek()
    {
        if (_members is not null)
            return new JsonObject(_members.Select(m => KeyValuePair.Create(m.Key, m.Value.Peek())));
        return _items is not null ? new JsonArray([.. _items.Select(i => i.Peek())]) : _value?.DeepClone();
    }

    /// <summary>Says that the fact and all that it holds had its use.</summary>
    public void Use()
    {
        IsUsed = true;
        foreach (Fact inner in _members?.Values.AsEnumerable() ?? _items ?? [])
            inner.Use();
    }

    /// <summary>Takes over the members of another object. What both have is a mistake.</summary>
    public void Merge(Fact other, string path, Complaints complaints)
    {
        foreach ((string key, Fact value) in other.Members)
        {
            if (_members!.TryAdd(key, value))
                continue;
            Fact present = _members[key];
            if (present.IsObject && value.IsObject)
                present.Merge(value, $"{path}.{key}", complaints);
            else
                complaints.Add(value.Place, $"'{$"{path}.{key}"[1..]}' is given twice; the other one is at {present.Place}.");
        }
    }

    /// <summary>The same object without one of its members.</summary>
    public Fact Without(string key) => new(Place, Scope, new(Members.Where(m => m.Key != key), StringComparer.Ordinal), null, null);

    /// <summary>The facts below that the run had no use for; an object as one when it had none for anything in it.</summary>
    public IEnumerable<(string Path, Fact Fact)> Unused(string path)
    {
        if (IsUsed)
            return [];
        IEnumerable<(string Path, Fact Fact)> inner = _members is not null
            ? _members.SelectMany(m => m.Value.Unused(path.Length == 0 ? m.Key : $"{path}.{m.Key}"))
            : (_items ?? []).SelectMany((item, i) => item.Unused($"{path}[{i}]"));
        return HasUse() ? inner : [(path, this)];
    }

    private bool HasUse() => IsUsed || (_members?.Values.Any(m => m.HasUse()) ?? _items?.Exists(i => i.HasUse()) ?? false);

    private JsonNode Read()
    {
        IsUsed = true;
        return _value ?? throw new InvalidDataException($"{Place}: a single value is expected here.");
    }

    private static Fact Parse(ref Utf8JsonReader reader, byte[] bytes, string file, Scope scope, Complaints complaints)
    {
        string place = $"{file}:{1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n')}";
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new OrderedDictionary<string, Fact>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string key = reader.GetString()!;
                    reader.Read();
                    Fact value = Parse(ref reader, bytes, file, scope, complaints);
                    if (!members.TryAdd(key, value))
                        complaints.Add(value.Place, $"'{key}' is given twice; the other one is at {members[key].Place}.");
                }

                return new Fact(place, scope, members, null, null);
            case JsonTokenType.StartArray:
                var items = new List<Fact>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Parse(ref reader, bytes, file, scope, complaints));
                return new Fact(place, scope, null, items, null);
            default:
                return new Fact(place, scope, null, null, JsonNode.Parse(reader.HasValueSequence ? throw new InvalidDataException(place) : Raw(ref reader)));
        }
    }

    private static string Raw(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? JsonValue.Create(reader.GetString()!).ToJsonString()
        : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
}

/// <summary>What a file of facts speaks of: all types of steps, one of them, or one engine of it.</summary>
/// <param name="Step">The type of step; null for all.</param>
/// <param name="Engine">The value of its first discriminator; null for all.</param>
internal sealed record Scope(string? Step, string? Engine)
{
    public static readonly Scope Shared = new(null, null);

    /// <summary>This scope and those around it, nearest first.</summary>
    public IEnumerable<Scope> Outwards() => new[] { this, this with { Engine = null }, Shared }.Distinct();

    /// <summary>The scope of <c>step/engine.part.jsonc</c>; a file called <c>shared</c> speaks of all that its folder has.</summary>
    public static Scope Of(string path)
    {
        string[] parts = path.Split('/');
        string name = parts[^1].Split('.')[0];
        string? step = parts.Length > 1 ? parts[0] : null;
        return new Scope(step, step is null || name == "shared" ? null : name);
    }
}
