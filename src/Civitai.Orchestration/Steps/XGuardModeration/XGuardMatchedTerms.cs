// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>Words that were found.</summary>
/// <remarks>Schema name <c>XGuardMatchedTerms</c>.</remarks>
public sealed partial record XGuardMatchedTerms : WireRecord
{
    /// <summary>Those in the text.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Text { get => TextOnWire ?? []; init => TextOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("text")]
    [Loose]
    internal IReadOnlyList<string>? TextOnWire { get; init; }

    /// <summary>Those in the prompt.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> PositivePrompt { get => PositivePromptOnWire ?? []; init => PositivePromptOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("positivePrompt")]
    [Loose]
    internal IReadOnlyList<string>? PositivePromptOnWire { get; init; }

    /// <summary>Those in the negative prompt.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> NegativePrompt { get => NegativePromptOnWire ?? []; init => NegativePromptOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("negativePrompt")]
    [Loose]
    internal IReadOnlyList<string>? NegativePromptOnWire { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("text", ValueShape.ListOf(ValueShape.Text)),
        ("positivePrompt", ValueShape.ListOf(ValueShape.Text)), ("negativePrompt", ValueShape.ListOf(ValueShape.Text)));
}
