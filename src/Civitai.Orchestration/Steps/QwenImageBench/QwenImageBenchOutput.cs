// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

/// <summary>The scores of images.</summary>
/// <remarks>Schema name <c>QwenImageBenchOutput</c>.</remarks>
public sealed partial record QwenImageBenchOutput : WireRecord
{
    /// <summary>The scores of each image, by its id.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, QwenImageBenchResult> Results
    {
        get => ResultsOnWire ?? ReadOnlyDictionary<string, QwenImageBenchResult>.Empty;
        init => ResultsOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyDictionary<string, QwenImageBenchResult>? ResultsOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(QwenImageBenchOutput? output, QwenImageBenchInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("results", ValueShape.MapOf(QwenImageBenchResult.Shape)));
}
