// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Wan. The version chooses the release.</summary>
public abstract partial record WanImageGenInput : ImageGenInput
{
    private protected WanImageGenInput(string version)
        : base("wan") => VersionOnWire = Version = version;

    /// <summary>The release of the model, <c>v2.2</c>, <c>v2.2-5b</c>, <c>v2.5</c> or <c>v2.7</c>.</summary>
    /// <remarks>The service takes <c>v2.2</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Version { get; }

    [JsonInclude, JsonPropertyName("version"), JsonPropertyOrder(-9)]
    internal string? VersionOnWire { get; init; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The shape and size of the image.</summary>
    /// <value>When null the service uses <c>square_hd</c>.</value>
    public FalImageSize? ImageSize { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>1 to 10. When null the service uses 3.5.</value>
    public double? GuidanceScale { get; init; }

    /// <inheritdoc cref="Flux2DevImageGenInput.Loras"/>
    public IReadOnlyList<ImageGenLora>? Loras { get; init; }
    /// <inheritdoc cref="Flux2ImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }

    /// <summary>Whether the provider checks the images.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnableSafetyChecker { get; init; }

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="NanoBanana2ImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
