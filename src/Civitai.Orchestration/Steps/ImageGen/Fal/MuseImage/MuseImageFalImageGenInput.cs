// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Muse Image at fal.</summary>
/// <remarks>Newer than the published schema: it is declared by the official JavaScript client of October 2026, without limits or defaults.</remarks>
public abstract partial record MuseImageFalImageGenInput : FalImageGenInput
{
    private protected MuseImageFalImageGenInput(string operation)
        : base("museImage") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="WanImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>The shape of the image, width to height.</summary>
    /// <value>When null the service decides.</value>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <inheritdoc cref="OpenAiGpt25SunburstCreateImageInput.Quantity"/>
    public int? Quantity { get; init; }
}
