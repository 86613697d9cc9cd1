// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>Training a FLUX.2 klein LoRA with AI Toolkit, for images or for edits. The model variant chooses the base model.</summary>
public abstract partial record Flux2KleinAiToolkitTrainingInput : AiToolkitTrainingInput
{
    private protected Flux2KleinAiToolkitTrainingInput(string modelVariant)
        : base("flux2klein") => ModelVariant = modelVariant;

    /// <summary>The base model, <c>4b</c> or <c>9b</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string ModelVariant { get; }

    /// <summary>
    /// Whether the LoRA learns edits: the zip then holds a folder <c>main/</c> with the results and folders <c>control_1/</c> to <c>control_3/</c> with the
    /// images before the edit, under equal file names.
    /// </summary>
    /// <value>When null the service uses false.</value>
    public bool? IsEditTraining { get; init; }
}
