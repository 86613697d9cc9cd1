// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>Training an ACE-Step 1.5 XL music LoRA with AI Toolkit. The model variant chooses the base model.</summary>
public abstract partial record AceStep15XlAiToolkitTrainingInput : AiToolkitTrainingInput
{
    private protected AceStep15XlAiToolkitTrainingInput(string modelVariant)
        : base("ace_step_15_xl") => ModelVariant = modelVariant;

    /// <summary>The base model, <c>base</c> or <c>sft</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string ModelVariant { get; }

    /// <inheritdoc cref="AceStep15AiToolkitTrainingInput.SamplesOverrides"/>
    public IReadOnlyList<AceStepSampleOverride>? SamplesOverrides { get; init; }
}
