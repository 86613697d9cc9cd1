// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PromptEnhancement;

/// <summary>Something that is wrong with a prompt.</summary>
/// <remarks>Schema name <c>PromptIssue</c>.</remarks>
public sealed partial record PromptIssue : WireRecord
{
    /// <summary>What it is.</summary>
    [JsonIgnore]
    public string Description { get => DescriptionOnWire ?? ""; init => DescriptionOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("description")]
    internal string? DescriptionOnWire { get; init; }

    /// <summary>How bad it is: <c>info</c>, <c>warning</c> or <c>error</c>; null when not reported.</summary>
    public string? Severity { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("description", ValueShape.Text), ("severity", ValueShape.Text));
}
