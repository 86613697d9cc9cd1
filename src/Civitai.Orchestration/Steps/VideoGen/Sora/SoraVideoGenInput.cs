// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with sound with OpenAI's Sora 2.</summary>
public abstract partial record SoraVideoGenInput : VideoGenInput
{
    private protected SoraVideoGenInput(string operation)
        : base("sora") => OperationOnWire = Operation = operation;

    /// <inheritdoc cref="Wan22FalVideoGenInput.Operation"/>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-9)]
    internal string? OperationOnWire { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 4 to 12. When null the service uses 4.</value>
    public int? Duration { get; init; }

    /// <summary>The shape of the video, width to height.</summary>
    /// <value>When null the service uses <c>auto</c>.</value>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <inheritdoc cref="Wan22FalVideoGenInput.Resolution"/>
    public VideoResolution? Resolution { get; init; }

    /// <summary>Whether the finer and dearer model is used.</summary>
    /// <value>When null the service uses false.</value>
    public bool? UsePro { get; init; }

    /// <inheritdoc cref="LightricksVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
