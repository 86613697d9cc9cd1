// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What videos of FLUX 3 have in common that are made anew.</summary>
public abstract partial record Flux3V3NewVideoInput : Flux3V3VideoGenInput
{
    private protected Flux3V3NewVideoInput(string operation)
        : base(operation)
    {
    }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 5 to 20. When null the service uses 5.</value>
    public int? Duration { get; init; }

    /// <inheritdoc cref="SoraVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="Wan22FalVideoGenInput.Resolution"/>
    public VideoResolution? Resolution { get; init; }
    /// <inheritdoc cref="ComfyLtxVideoGenInput.GenerateAudio"/>
    public bool? GenerateAudio { get; init; }

    /// <summary>Whether a fast, cheap draft in 720p is made. Its output has a cache from which the video can be made in full quality later.</summary>
    /// <value>When null the service uses false.</value>
    public bool? Draft { get; init; }
}
