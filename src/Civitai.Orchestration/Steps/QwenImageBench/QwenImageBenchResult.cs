// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

/// <summary>The scores of an image.</summary>
/// <remarks>Schema name <c>QwenImageBenchItemResult</c>.</remarks>
public sealed partial record QwenImageBenchResult : WireRecord
{
    /// <summary>The score of each dimension, on the scale of 0, 60 and 100.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double?> FieldScores
    {
        get => FieldScoresOnWire ?? ReadOnlyDictionary<string, double?>.Empty;
        init => FieldScoresOnWire = value;
    }

    [JsonInclude]
    [JsonPropertyName("fieldScores")]
    internal IReadOnlyDictionary<string, double?>? FieldScoresOnWire { get; init; }

    /// <summary>The mean of the dimensions that have a score; null when not reported.</summary>
    public double? TotalScore { get; init; }

    /// <summary>The scores as a tree: dimensions, and what each is made of.</summary>
    [JsonIgnore]
    public IReadOnlyList<QwenImageBenchScore> Scores { get => ScoresOnWire ?? []; init => ScoresOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("scores")]
    internal IReadOnlyList<QwenImageBenchScore>? ScoresOnWire { get; init; }

    /// <summary>What could not be read of the judgment, by dimension.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Errors { get => ErrorsOnWire ?? ReadOnlyDictionary<string, string>.Empty; init => ErrorsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("errors")]
    internal IReadOnlyDictionary<string, string>? ErrorsOnWire { get; init; }

    /// <summary>Why there are no scores; null when not reported.</summary>
    public string? Error { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("fieldScores", ValueShape.MapOf(ValueShape.Number)), ("totalScore", ValueShape.Number),
        ("scores", ValueShape.ListOf(QwenImageBenchScore.Shape)), ("errors", ValueShape.MapOf(ValueShape.Text)), ("error", ValueShape.Text));
}
