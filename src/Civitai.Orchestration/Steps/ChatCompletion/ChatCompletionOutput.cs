// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>What a language model answered.</summary>
/// <remarks>Schema name <c>ChatCompletionOutput</c>.</remarks>
public sealed partial record ChatCompletionOutput : WireRecord
{
    /// <summary>The id of the answer.</summary>
    [JsonIgnore]
    public string Id { get => IdOnWire ?? ""; init => IdOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("id")]
    internal string? IdOnWire { get; init; }

    /// <summary>The kind of object; null when not reported. Wire name <c>object</c>.</summary>
    [JsonPropertyName("object")]
    public string? Kind { get; init; }

    /// <summary>When it was made, in seconds since 1970; null when not reported.</summary>
    public long? Created { get; init; }

    /// <summary>The model that answered.</summary>
    [JsonIgnore]
    public string Model { get => ModelOnWire ?? ""; init => ModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("model")]
    internal string? ModelOnWire { get; init; }

    /// <summary>The answers.</summary>
    [JsonIgnore]
    public IReadOnlyList<ChatChoice> Choices { get => ChoicesOnWire ?? []; init => ChoicesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("choices")]
    internal IReadOnlyList<ChatChoice>? ChoicesOnWire { get; init; }

    /// <summary>What it used; null when not reported.</summary>
    public ChatUsage? Usage { get; init; }

    /// <summary>The state of the service that answered; null when not reported.</summary>
    public string? SystemFingerprint { get; init; }

    /// <summary>The first answer as JSON, where JSON was asked for; null when not reported.</summary>
    public JsonElement? Parsed { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ChatCompletionOutput? output, ChatCompletionInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("id", ValueShape.Text), ("object", ValueShape.Text), ("created", ValueShape.WholeNumber),
        ("model", ValueShape.Text), ("choices", ValueShape.ListOf(ChatChoice.Shape)), ("usage", ChatUsage.Shape), ("systemFingerprint", ValueShape.Text),
        ("parsed", ValueShape.Open));
}
