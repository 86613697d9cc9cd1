// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with HappyHorse 1.1.</summary>
public abstract partial record HappyHorseV11VideoGenInput : HappyHorseVideoGenInput
{
    private protected HappyHorseV11VideoGenInput(string operation)
        : base("v1.1") => Operation = operation;

    /// <summary>What is done, <c>textToVideo</c>, <c>imageToVideo</c> or <c>referenceToVideo</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="KlingV3VideoGenInput.Duration"/>
    public int? Duration { get; init; }
    /// <inheritdoc cref="HappyHorseV1VideoGenInput.Resolution"/>
    public VideoResolution? Resolution { get; init; }
    /// <inheritdoc cref="SeedanceVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
