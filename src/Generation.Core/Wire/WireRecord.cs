using System.Text.Json;
using System.Text.Json.Serialization;

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

    /// <summary>
    /// The record as it was read from JSON without one of its discriminators: it keeps the value that the service assumes and is written without it.
    /// </summary>
    internal virtual WireRecord WithoutDiscriminator(string name) => this;
}
