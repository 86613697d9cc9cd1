// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BatchOcrSafety;

/// <summary>What was read in images and how it was judged.</summary>
/// <remarks>Schema name <c>BatchOCRSafetyClassificationOutput</c>.</remarks>
public sealed partial record BatchOcrSafetyOutput : WireRecord
{
    /// <summary>The images with their text.</summary>
    [JsonIgnore]
    public IReadOnlyList<BatchOcrSafetyResult> Results { get => ResultsOnWire ?? []; init => ResultsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyList<BatchOcrSafetyResult>? ResultsOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(BatchOcrSafetyOutput? output, BatchOcrSafetyInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("results", ValueShape.ListOf(BatchOcrSafetyResult.Shape)));
}
