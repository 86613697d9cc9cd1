using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>A step that trains a LoRA through the older interface, as the service reports it.</summary>
public sealed partial record ImageResourceTrainingStep : WorkflowStep
{
    /// <summary>Creates a report, for tests of code that reads one.</summary>
    public ImageResourceTrainingStep()
        : base("imageResourceTraining")
    {
    }

    /// <summary>What was asked for, with what the service adds to it; null when not told.</summary>
    [JsonPropertyOrder(10)]
    public ImageResourceTrainingInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ImageResourceTrainingOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ImageResourceTrainingStepTemplate ToTemplate() => new()
    {
        Name = Name,
        Priority = Priority,
        Timeout = Timeout,
        Retries = Retries,
        Metadata = Metadata is { Count: > 0 } ? (System.Text.Json.Nodes.JsonObject)Metadata.DeepClone() : null,
        Input = (ImageResourceTrainingInput)Input?.WithoutEchoes()!, // a reported step has its input; without one the template fails validation
    };

    internal override object? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ImageResourceTrainingOutput);

    internal override StepResults? CountResults() => Output is null
        ? default(StepResults)
        : new StepResults(Output.Epochs.Count(e => e.IsAvailable), Output.Epochs.Count, Output.Epochs.Sum(e => e.SampleImages.Count), 0, Output.ModerationStatus);
}
