// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PromptEnhancement;

/// <summary>A step that improves a prompt.</summary>
public sealed partial record PromptEnhancementStepTemplate() : WorkflowStepTemplate("promptEnhancement"), IStepTemplate<PromptEnhancementOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required PromptEnhancementInput Input { get; init; }

    internal override ValueShape OutputShape => PromptEnhancementOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override PromptEnhancementStepTemplate WithInput(StepInput? input) =>
        this with { Input = (PromptEnhancementInput)input! }; // a missing input stays missing
}
