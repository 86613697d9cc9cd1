// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with HappyHorse. The version chooses the release.</summary>
public abstract partial record HappyHorseVideoGenInput : VideoGenInput
{
    private protected HappyHorseVideoGenInput(string version)
        : base("happyHorse") => Version = version;

    /// <summary>The release of the model, <c>v1.0</c> or <c>v1.1</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Version { get; }
}
