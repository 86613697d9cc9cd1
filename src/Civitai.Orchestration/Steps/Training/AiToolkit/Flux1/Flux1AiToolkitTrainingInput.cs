// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>Training a FLUX.1 LoRA with AI Toolkit. The model variant chooses the base model. Always priced by step.</summary>
public abstract partial record Flux1AiToolkitTrainingInput : AiToolkitTrainingInput
{
    private protected Flux1AiToolkitTrainingInput(string modelVariant)
        : base("flux1") => ModelVariant = modelVariant;

    /// <summary>The base model, <c>dev</c> or <c>schnell</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string ModelVariant { get; }
}
