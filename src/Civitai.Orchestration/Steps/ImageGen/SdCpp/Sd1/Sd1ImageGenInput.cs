// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with a Stable Diffusion 1.5 checkpoint on the sdcpp engine.</summary>
public abstract partial record Sd1ImageGenInput : SdCppStableDiffusionImageGenInput
{
    private protected Sd1ImageGenInput(string operation)
        : base("sd1") => Operation = operation;

    /// <inheritdoc cref="AnimaImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 2048, a multiple of 16. When null the service uses 512.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 2048, a multiple of 16. When null the service uses 512.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 7.</value>
    public double? CfgScale { get; init; }

    /// <summary>How many of the text encoder's last layers are left out.</summary>
    /// <value>Whole number. When null the service uses 2.</value>
    public int? ClipSkip { get; init; }
}
