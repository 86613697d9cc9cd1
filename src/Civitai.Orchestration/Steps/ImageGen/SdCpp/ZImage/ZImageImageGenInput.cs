// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Generating images from text with Z-Image. The model chooses between the fast <c>turbo</c> and the finer <c>base</c>.</summary>
public abstract partial record ZImageImageGenInput : SdCppImageGenInput
{
    private protected ZImageImageGenInput(string model, string operation)
        : base("zImage")
    {
        Model = model;
        Operation = operation;
    }

    /// <summary>The model, <c>turbo</c> or <c>base</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <summary>What to show, in natural language, with cues for light, composition and camera.</summary>
    /// <value>Text of at most 10000 characters, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>What to keep out. Works on <c>base</c>; <c>turbo</c> ignores it at its usual guidance of 1.</summary>
    /// <value>Text of at most 10000 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>Another diffusion model of the ecosystem, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? DiffuserModel { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 2048, a multiple of 16. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 2048, a multiple of 16. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 1 or 4, depending on the model.</value>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and cost more.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 9 or 20, depending on the model.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Sampler"/>
    [JsonPropertyName("sampleMethod")]
    public SdCppSampleMethod? Sampler { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Scheduler"/>
    [JsonPropertyName("schedule")]
    public SdCppSchedule? Scheduler { get; init; }

    /// <summary>LoRAs with their strengths. They must name the model in their ecosystem, <c>zimageturbo</c> or <c>zimagebase</c>.</summary>
    /// <value>Identifiers with strengths; strengths of 0 to 2 are usual. When null: none.</value>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }

    /// <inheritdoc cref="Qwen20bImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    /// <summary>Images that steer the composition.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<ControlNet>? ControlNets { get; init; }
}
