// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.WdTagging;

/// <summary>What a tagging step found.</summary>
/// <remarks>Schema name <c>WDTaggingOutput</c>.</remarks>
public sealed partial record WDTaggingOutput : WireRecord
{
    /// <summary>The tags with their confidence, 0 to 1.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double> Tags { get => TagsOnWire ?? ReadOnlyDictionary<string, double>.Empty; init => TagsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("tags")]
    internal IReadOnlyDictionary<string, double>? TagsOnWire { get; init; }

    /// <summary>The scores of the content ratings, for example general and explicit.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double> Rating { get => RatingOnWire ?? ReadOnlyDictionary<string, double>.Empty; init => RatingOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("rating")]
    internal IReadOnlyDictionary<string, double>? RatingOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(WDTaggingOutput? output, WdTaggingInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("tags", ValueShape.MapOf(ValueShape.Number)),
        ("rating", ValueShape.MapOf(ValueShape.Number)));
}
