// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>A step that trains a LoRA by the older interface, as the service reports it.</summary>
public sealed partial record ImageResourceTrainingStep() : WorkflowStep("imageResourceTraining")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ImageResourceTrainingInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ImageResourceTrainingOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ImageResourceTrainingStepTemplate ToTemplate() =>
        WithSettings(new ImageResourceTrainingStepTemplate { Input = (ImageResourceTrainingInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ImageResourceTrainingOutput);

    internal override StepResults? CountResults() => ImageResourceTrainingOutput.Count(Output, Input);
}
