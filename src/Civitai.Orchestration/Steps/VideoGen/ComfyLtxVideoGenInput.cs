// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the releases of LTX have in common from the second on.</summary>
public abstract partial record ComfyLtxVideoGenInput : VideoGenInput
{
    private protected ComfyLtxVideoGenInput(string engine)
        : base(engine)
    {
    }

    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The model.</summary>
    /// <value>When null the service uses <c>19b-dev</c> or <c>22b-dev</c>, depending on the model.</value>
    public LtxModel? Model { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number. When null the service uses 5.</value>
    public int? Duration { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number. When null the service uses 1280.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number. When null the service uses 720.</value>
    public int? Height { get; init; }

    /// <summary>Frames per second.</summary>
    /// <value>1 to 60. When null the service uses 24.</value>
    public double? Fps { get; init; }

    /// <summary>How closely the video follows the prompt.</summary>
    /// <value>1 to 10. When null the service uses 4.</value>
    public double? GuidanceScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 8 to 50. When null the service uses 20.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="ImageGen.Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }

    /// <summary>Whether the video gets sound.</summary>
    /// <value>When null the service uses true.</value>
    public bool? GenerateAudio { get; init; }

    /// <inheritdoc cref="LightricksVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
