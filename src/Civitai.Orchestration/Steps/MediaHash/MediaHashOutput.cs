// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaHash;

/// <summary>What a hash step computed.</summary>
/// <remarks>Schema name <c>MediaHashOutput</c>.</remarks>
public sealed partial record MediaHashOutput : WireRecord
{
    /// <summary>The hashes, by their kind.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Hashes { get => HashesOnWire ?? ReadOnlyDictionary<string, string>.Empty; init => HashesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("hashes")]
    internal IReadOnlyDictionary<string, string>? HashesOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(MediaHashOutput? output, MediaHashInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("hashes", ValueShape.MapOf(ValueShape.Text)));
}
