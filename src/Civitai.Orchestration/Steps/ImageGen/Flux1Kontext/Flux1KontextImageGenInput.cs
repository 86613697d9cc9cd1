// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images from text, or edits of images, with FLUX.1 Kontext. The model chooses quality and price.</summary>
public abstract partial record Flux1KontextImageGenInput : ImageGenInput
{
    private protected Flux1KontextImageGenInput(string model)
        : base("flux1-kontext") => Model = model;

    /// <summary>The model, <c>pro</c>, <c>max</c> or <c>dev</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Model { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 1000 characters, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>The images to work from.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    /// <summary>The shape of the image, width to height.</summary>
    /// <value>When null the service uses <c>1:1</c>.</value>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>1 to 20. When null the service uses 3.5.</value>
    public double? GuidanceScale { get; init; }

    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }

    /// <summary>The seed; the same seed gives the same image.</summary>
    /// <value>Any 64-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }
}
