// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToImage;

/// <summary>A step that makes images, the older way, as the service reports it.</summary>
public sealed partial record TextToImageStep() : WorkflowStep("textToImage")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public TextToImageInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public TextToImageOutput? Output { get; init; }

    /// <inheritdoc/>
    public override TextToImageStepTemplate ToTemplate() =>
        WithSettings(new TextToImageStepTemplate { Input = (TextToImageInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(TextToImageOutput);

    internal override StepResults? CountResults() => TextToImageOutput.Count(Output, Input);
}
