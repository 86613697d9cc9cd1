// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Repeat;

/// <summary>A step that runs a step for each item of a list that an earlier step made.</summary>
/// <remarks>A recipe and no step of workflows by the schema: <see cref="RecipeClient"/> runs its input; as a step it meets a warning.</remarks>
public sealed partial record RepeatStepTemplate() : WorkflowStepTemplate("repeat"), IStepTemplate<RepeatOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required RepeatInput Input { get; init; }

    internal override ValueShape OutputShape => RepeatOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override RepeatStepTemplate WithInput(StepInput? input) =>
        this with { Input = (RepeatInput)input! }; // a missing input stays missing
}
