// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PrepareResource;

/// <summary>A step that makes a resource available where generations run.</summary>
/// <remarks>A recipe and no step of workflows by the schema: <see cref="RecipeClient"/> runs its input; as a step it meets a warning.</remarks>
public sealed partial record PrepareResourceStepTemplate() : WorkflowStepTemplate("prepareResource"), IStepTemplate<PrepareResourceOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required PrepareResourceInput Input { get; init; }

    internal override ValueShape OutputShape => PrepareResourceOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override PrepareResourceStepTemplate WithInput(StepInput? input) =>
        this with { Input = (PrepareResourceInput)input! }; // a missing input stays missing
}
