// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with an SDXL checkpoint on the comfy engine.</summary>
public abstract partial record ComfySdxlImageGenInput : ComfyImageGenInput
{
    private protected ComfySdxlImageGenInput(string operation)
        : base("sdxl") => Operation = operation;

    /// <summary>What is done, <c>createImage</c> or <c>createVariant</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 10000 characters, or a reference. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>What to keep out of the image.</summary>
    /// <value>Text of at most 10000 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The checkpoint to generate with.</summary>
    /// <value>The AIR of a checkpoint. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required Air Model { get; init; }

    /// <summary>The VAE to decode with, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? VaeModel { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 7.</value>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 30.</value>
    public int? Steps { get; init; }

    /// <summary>The sampler.</summary>
    /// <value>When null the service decides.</value>
    public ComfySampler? Sampler { get; init; }

    /// <summary>The noise schedule.</summary>
    /// <value>When null the service decides.</value>
    public ComfyScheduler? Scheduler { get; init; }

    /// <summary>LoRAs with their strengths.</summary>
    /// <value>Identifiers with strengths; strengths of 0 to 2 are usual. When null: none.</value>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 12. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    /// <summary>The seed; the same seed gives the same image.</summary>
    /// <value>Any 64-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }

    /// <summary>Images that steer the composition.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<ControlNet>? ControlNets { get; init; }
}
