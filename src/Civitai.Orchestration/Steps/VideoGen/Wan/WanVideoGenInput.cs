// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with Wan. The version chooses the release.</summary>
public abstract partial record WanVideoGenInput : VideoGenInput
{
    private protected WanVideoGenInput(string version)
        : base("wan") => VersionOnWire = Version = version;

    /// <summary>The release of the model, <c>v2.1</c>, <c>v2.2</c>, <c>v2.2-5b</c>, <c>v2.5</c>, <c>v2.6</c> or <c>v2.7</c>.</summary>
    /// <remarks>The service takes <c>v2.1</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Version { get; }

    [JsonInclude, JsonPropertyName("version"), JsonPropertyOrder(-9)]
    internal string? VersionOnWire { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.SourceImage"/>
    public MediaSource? SourceImage { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 1 to 30, narrower for some models. When null the service uses 5.</value>
    public int? Duration { get; init; }

    /// <summary>Frames per second.</summary>
    /// <value>Whole number. When null the service uses 24.</value>
    public int? FrameRate { get; init; }

    /// <inheritdoc cref="LightricksVideoGenInput.CfgScale"/>
    public double? CfgScale { get; init; }
    /// <inheritdoc cref="LightricksVideoGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="HunyuanVideoGenInput.Loras"/>
    public IReadOnlyList<VideoGenLora>? Loras { get; init; }
    /// <inheritdoc cref="LightricksVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
