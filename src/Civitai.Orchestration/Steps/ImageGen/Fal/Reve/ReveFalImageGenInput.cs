// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Reve at fal.</summary>
public abstract partial record ReveFalImageGenInput : FalImageGenInput
{
    private protected ReveFalImageGenInput(string operation)
        : base("reve") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 4000 characters, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <inheritdoc cref="GrokV2EditImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
}
