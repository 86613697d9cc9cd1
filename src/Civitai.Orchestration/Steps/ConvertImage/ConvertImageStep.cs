// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

/// <summary>A step that writes an image in another format, as the service reports it.</summary>
public sealed partial record ConvertImageStep() : WorkflowStep("convertImage")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ConvertImageInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ConvertImageOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ConvertImageStepTemplate ToTemplate() =>
        WithSettings(new ConvertImageStepTemplate { Input = (ConvertImageInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ConvertImageOutput);

    internal override StepResults? CountResults() => ConvertImageOutput.Count(Output, Input);
}
