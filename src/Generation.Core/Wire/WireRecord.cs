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
    /// Members of the JSON object that the record does not declare, by name; null when there are none. The service refuses
    /// unknown members of a request, so validation reports them there.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>The kind of record, never its content: that may be a prompt or a signed address.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>
    /// The record as it was read from JSON without one of its discriminators: it keeps the value that the service assumes and is written without it.
    /// </summary>
    internal virtual WireRecord WithoutDiscriminator(string name) => this;
}
