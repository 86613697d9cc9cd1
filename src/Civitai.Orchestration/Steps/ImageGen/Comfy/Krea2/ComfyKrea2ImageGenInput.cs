// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Krea 2 on the comfy engine. The model chooses between new images, fast ones and edits.</summary>
public abstract partial record ComfyKrea2ImageGenInput : ComfyImageGenInput
{
    private protected ComfyKrea2ImageGenInput(string model, string operation)
        : base("krea2")
    {
        Model = model;
        Operation = operation;
    }

    /// <summary>The model, <c>raw</c>, <c>turbo</c> or <c>edit</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <summary>What is done, <c>createImage</c> or <c>editImage</c>.</summary>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 10000 characters, or a reference. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>What to keep out of the image.</summary>
    /// <value>Text of at most 10000 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>Another diffusion model of the ecosystem, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? DiffusionModel { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 4 or 1, depending on the model.</value>
    public double? CfgScale { get; init; }

    /// <summary>Training steps in all. Sets the length and the price.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 20, 8 or 10, depending on the model.</value>
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
    /// <value>Whole number, 1 to 12, narrower for some models. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    /// <summary>The seed; the same seed gives the same image.</summary>
    /// <value>Any 64-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }
}
