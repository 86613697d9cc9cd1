// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PromptEnhancement;

/// <summary>A step that improves a prompt, as the service reports it.</summary>
public sealed partial record PromptEnhancementStep() : WorkflowStep("promptEnhancement")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public PromptEnhancementInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public PromptEnhancementOutput? Output { get; init; }

    /// <inheritdoc/>
    public override PromptEnhancementStepTemplate ToTemplate() =>
        WithSettings(new PromptEnhancementStepTemplate { Input = (PromptEnhancementInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(PromptEnhancementOutput);

    internal override StepResults? CountResults() => PromptEnhancementOutput.Count(Output, Input);
}
