// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TryOnU;

/// <summary>A step that dresses the person of one image in the garment of another.</summary>
/// <remarks>A recipe and no step of workflows by the schema: <see cref="RecipeClient"/> runs its input; as a step it meets a warning.</remarks>
public sealed partial record TryOnUStepTemplate() : WorkflowStepTemplate("tryOnU"), IStepTemplate<TryOnUOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required TryOnUInput Input { get; init; }

    internal override ValueShape OutputShape => TryOnUOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override TryOnUStepTemplate WithInput(StepInput? input) =>
        this with { Input = (TryOnUInput)input! }; // a missing input stays missing
}
