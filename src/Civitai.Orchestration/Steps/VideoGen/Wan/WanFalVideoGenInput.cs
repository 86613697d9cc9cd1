// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>What the releases of Wan have in common that only fal runs.</summary>
public abstract partial record WanFalVideoGenInput : WanVideoGenInput
{
    private protected WanFalVideoGenInput(string version)
        : base(version) => ProviderOnWire = Provider = "fal";

    /// <inheritdoc cref="ImageGen.Wan22FalImageGenInput.Provider"/>
    [JsonIgnore] public string Provider { get; }

    [JsonInclude, JsonPropertyName("provider"), JsonPropertyOrder(-8)]
    internal string? ProviderOnWire { get; init; }

    /// <summary>The resolution of the video, by its shorter edge.</summary>
    /// <value>When null the service uses <c>720p</c> or <c>1080p</c>, depending on the model.</value>
    public VideoResolution? Resolution { get; init; }
}
