using System.Text.Json;
using System.Text.Json.Serialization;
using Generation.Wire;

namespace Generation;

/// <summary>
/// What travels as a JSON object. Members that this version of the library does not know are kept and written back, so that
/// reading and writing loses nothing.
/// </summary>
/// <remarks>
/// Two records are equal when every member is: values and nested records by what they hold, lists, maps and JSON only when they are the same object. To compare by content, compare what they write.
/// </remarks>
public abstract record WireRecord
{
    private Dictionary<string, JsonElement>? _kept;

    private protected WireRecord()
    {
    }

    /// <summary>
    /// Members of the JSON object that the record does not declare, and declared ones whose value is of another kind than the member has, by name and as they came;
    /// null when there are none. The service drops or refuses them in a request, so validation reports them there, and only reading makes any: to send a member that this version does not know, write the input
    /// as JSON and read it.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get => _kept; internal init => _kept = value is null ? null : new(value, StringComparer.Ordinal); }

    /// <summary>
    /// What stood in the record's place in a list where it was no object, for example null; then every other member is empty. Null for everything that is an object.
    /// </summary>
    [JsonIgnore]
    public JsonElement? Unreadable { get; internal set; }

    /// <summary>The kind of record, with the ids, states and amounts that tell one from another; never a prompt, an address or a key.</summary>
    public sealed override string ToString() => Describe() is { Length: > 0 } text ? $"{GetType().Name} {text}" : GetType().Name;

    /// <summary>What tells this record from others of its kind, made safe by <see cref="SafeText"/>; null where nothing does that may be shown.</summary>
    internal virtual string? Describe() => null;

    /// <summary>The JSON names of the members, discriminators included.</summary>
    internal virtual IEnumerable<string> WireNames => [];

    /// <summary>Forgets what is written only where it was read: discriminators that the service has a default for.</summary>
    internal virtual void BeginReading()
    {
    }

    /// <summary>Reads the member of a name, on whose value the reader stands. What does not fit is refused by the reader.</summary>
    /// <returns>Whether the record has such a member.</returns>
    internal virtual bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name) => false;

    /// <summary>Writes the members that are not null, with what came along.</summary>
    internal virtual void Write(ref RecordWriter writer)
    {
        writer.BeginObject();
        WriteMembers(ref writer);
        if (_kept is not null)
        {
            HashSet<string> set = SetSince();
            foreach ((string name, JsonElement value) in _kept)
            {
                if (set.Contains(name))
                    continue;
                writer.Key(name);
                writer.Element(value);
            }
        }

        writer.EndObject();
    }

    /// <summary>Writes the declared members that are not null.</summary>
    internal virtual void WriteMembers(ref RecordWriter writer)
    {
    }

    // Declared members that did not fit when they were read and were set since: what was set goes, what came does not.
    private HashSet<string> SetSince()
    {
        string[] declared = [.. WireNames.Where(_kept!.ContainsKey)]; // called where something is kept
        if (declared.Length == 0)
            return [];
        JsonElement members = WireReader.ParseElement(WireWriter.MembersOf(this));
        return [.. declared.Where(d => members.TryGetProperty(d, out _))];
    }

    /// <summary>Keeps a member that is not known or does not fit. Of one that stands there twice the last one counts.</summary>
    internal void KeepMember(string name, JsonElement value) => (_kept ??= new(StringComparer.Ordinal))[name] = value;
}
