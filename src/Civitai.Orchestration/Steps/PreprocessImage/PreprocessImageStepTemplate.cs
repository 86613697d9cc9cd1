// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>A step that makes of an image what guides another one: edges, depth, a pose and the like.</summary>
public sealed partial record PreprocessImageStepTemplate() : WorkflowStepTemplate("preprocessImage"), IStepTemplate<PreprocessImageOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required PreprocessImageInput Input { get; init; }

    internal override ValueShape OutputShape => PreprocessImageOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override PreprocessImageStepTemplate WithInput(StepInput? input) =>
        this with { Input = (PreprocessImageInput)input! }; // a missing input stays missing
}
