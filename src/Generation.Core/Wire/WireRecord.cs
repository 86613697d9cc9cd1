using System.Text.Json;
using System.Text.Json.Serialization;
using Generation.Wire;

namespace Generation;

/// <summary>
/// What travels as a JSON object. Members that this version of the library does not know are kept and written back, so that
/// reading and writing loses nothing.
/// </summary>
public abstract record WireRecord
{
    private protected WireRecord()
    {
    }

    /// <summary>
    /// Members of the JSON object that the record does not declare, and declared ones whose value is of another kind than the member has, by name and as they came;
    /// null when there are none. The service drops or refuses them in a request, so validation reports them there.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>
    /// What stood in the record's place in a list where it was no object, for example null; then every other member is empty. Null for everything that is an object.
    /// </summary>
    [JsonIgnore]
    public JsonElement? Unreadable { get; internal set; }

    /// <summary>The kind of record, never its content: that may be a prompt or a signed address.</summary>
    public sealed override string ToString() => GetType().Name;

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
        if (AdditionalProperties is not null)
        {
            foreach ((string name, JsonElement value) in AdditionalProperties)
            {
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

    /// <summary>Keeps a member that is not known or does not fit. Of one that stands there twice the last one counts.</summary>
    internal void KeepMember(string name, JsonElement value) => (AdditionalProperties ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = value;
}
