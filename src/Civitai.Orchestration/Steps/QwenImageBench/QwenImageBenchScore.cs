// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

/// <summary>The score of a dimension, or of a part of one.</summary>
/// <remarks>Schema name <c>QwenImageBenchScoreNode</c>.</remarks>
public sealed partial record QwenImageBenchScore : WireRecord
{
    /// <summary>What is scored.</summary>
    [JsonIgnore]
    public string Name { get => NameOnWire ?? ""; init => NameOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("name")]
    internal string? NameOnWire { get; init; }

    /// <summary>The score; null when not reported.</summary>
    public double? Score { get; init; }

    /// <summary>The scores that it is made of.</summary>
    [JsonIgnore]
    public IReadOnlyList<QwenImageBenchScore> Children { get => ChildrenOnWire ?? []; init => ChildrenOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("children")]
    internal IReadOnlyList<QwenImageBenchScore>? ChildrenOnWire { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("name", ValueShape.Text), ("score", ValueShape.Number),
        ("children", ValueShape.ListOf(ValueShape.Open)));
}
