// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AudioCaptioning;

/// <summary>What an audio captioning step wrote.</summary>
/// <remarks>Schema name <c>AudioCaptioningOutput</c>.</remarks>
public sealed partial record AudioCaptioningOutput : WireRecord
{
    /// <summary>What was heard, by the name of the file.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, AudioCaption> Results
    {
        get => ResultsOnWire ?? ReadOnlyDictionary<string, AudioCaption>.Empty;
        init => ResultsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyDictionary<string, AudioCaption>? ResultsOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(AudioCaptioningOutput? output, AudioCaptioningInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("results", ValueShape.MapOf(AudioCaption.Shape)));
}
