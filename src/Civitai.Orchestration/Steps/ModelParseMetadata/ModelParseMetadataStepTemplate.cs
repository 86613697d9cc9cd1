// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelParseMetadata;

/// <summary>A step that reads the metadata of a model file.</summary>
public sealed partial record ModelParseMetadataStepTemplate() : WorkflowStepTemplate("modelParseMetadata"), IStepTemplate<ModelParseMetadataOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ModelParseMetadataInput Input { get; init; }

    internal override ValueShape OutputShape => ModelParseMetadataOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ModelParseMetadataStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ModelParseMetadataInput)input! }; // a missing input stays missing
}
