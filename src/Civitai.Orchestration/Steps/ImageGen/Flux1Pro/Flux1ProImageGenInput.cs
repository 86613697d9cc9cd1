// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.1 pro.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public abstract partial record Flux1ProImageGenInput : ImageGenInput
{
    private protected Flux1ProImageGenInput(string model)
        : base("flux1-pro") => Model = model;

    /// <summary>The model: <c>ultra</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Model { get; }
}
