// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelParseMetadata;

/// <summary>A step that reads the metadata of a model file, as the service reports it.</summary>
public sealed partial record ModelParseMetadataStep() : WorkflowStep("modelParseMetadata")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ModelParseMetadataInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ModelParseMetadataOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ModelParseMetadataStepTemplate ToTemplate() =>
        WithSettings(new ModelParseMetadataStepTemplate { Input = (ModelParseMetadataInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ModelParseMetadataOutput);

    internal override StepResults? CountResults() => ModelParseMetadataOutput.Count(Output, Input);
}
