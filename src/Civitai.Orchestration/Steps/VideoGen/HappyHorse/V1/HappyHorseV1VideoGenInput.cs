// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with HappyHorse 1.0.</summary>
public abstract partial record HappyHorseV1VideoGenInput : HappyHorseVideoGenInput
{
    private protected HappyHorseV1VideoGenInput(string operation)
        : base("v1.0") => Operation = operation;

    /// <summary>What is done, <c>textToVideo</c>, <c>imageToVideo</c>, <c>videoEdit</c> or <c>referenceToVideo</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="KlingV3VideoGenInput.Duration"/>
    public int? Duration { get; init; }

    /// <summary>The resolution of the video, by its shorter edge.</summary>
    /// <value>When null the service uses <c>1080p</c>.</value>
    public VideoResolution? Resolution { get; init; }

    /// <inheritdoc cref="SeedanceVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
