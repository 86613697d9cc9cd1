// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with MAI Image at fal.</summary>
public abstract partial record MaiImageFalImageGenInput : FalImageGenInput
{
    private protected MaiImageFalImageGenInput(string operation)
        : base("maiImage") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="Krea2CreateFalImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="GrokV2EditImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
}
