// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with FLUX 3.</summary>
public abstract partial record Flux3V3VideoGenInput : Flux3VideoGenInput
{
    private protected Flux3V3VideoGenInput(string operation)
        : base("v3.0") => Operation = operation;

    /// <summary>
    /// What is done, <c>textToVideo</c>, <c>imageToVideo</c>, <c>firstLastFrameToVideo</c>, <c>keyframesToVideo</c>, <c>extendVideo</c> or <c>draftEnhance</c>.
    /// </summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }
}
