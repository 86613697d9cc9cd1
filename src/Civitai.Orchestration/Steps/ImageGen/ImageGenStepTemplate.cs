// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A step that generates images.</summary>
public sealed partial record ImageGenStepTemplate() : WorkflowStepTemplate("imageGen"), IStepTemplate<ImageGenOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ImageGenInput Input { get; init; }

    internal override ValueShape OutputShape => ImageGenOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ImageGenStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ImageGenInput)input! }; // a missing input stays missing
}
