// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>Training a Wan video LoRA with AI Toolkit, from short clips. In preview; the model variant chooses the release.</summary>
/// <remarks>Documented, and not part of the published schema; validation warns.</remarks>
public abstract partial record WanAiToolkitTrainingInput : AiToolkitTrainingInput
{
    private protected WanAiToolkitTrainingInput(string modelVariant)
        : base("wan") => ModelVariant = modelVariant;

    /// <summary>The base model, <c>2.1</c> or <c>2.2</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string ModelVariant { get; }
}
