using System.Text.Json.Serialization;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>What a step of the older training interface is to learn. New work is better served by the <c>training</c> step.</summary>
public abstract partial record ImageResourceTrainingInput : StepInput<ImageResourceTrainingOutput>
{
    private protected ImageResourceTrainingInput(string engine) => Engine = engine;

    internal static Union<ImageResourceTrainingInput> Union { get; } = new(ImageResourceTrainingTree.Create, static (raw, problem) => new UnknownImageResourceTrainingInput(raw, problem));

    /// <summary>The training engine, for example <c>kohya</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Engine { get; }

    /// <summary>The checkpoint that the LoRA is trained on.</summary>
    /// <value>An AIR. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required Air Model { get; init; }

    /// <summary>Where the zip file with the images is, or a data set of another form.</summary>
    /// <value>
    /// An AIR or an absolute https address. Required. A data set, for example <see cref="BlobsTrainingData"/>, is sent by public programs and not in the published schema; it yields a warning.
    /// </value>
    public required TrainingDataSource TrainingData { get; init; }

    /// <summary>How many images the zip file holds.</summary>
    /// <value>Whole number, at least 1. Required, except where <see cref="TrainingData"/> lists the images.</value>
    public int? TrainingDataImagesCount { get; init; }

    /// <summary>The name of the LoRA file.</summary>
    /// <value>When null the service uses <c>my-lora</c>.</value>
    public string? LoraName { get; init; }

    /// <summary>One prompt for each preview image of a checkpoint.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<string>? SamplePrompts { get; init; }

    /// <summary>What to keep out of every preview image.</summary>
    /// <value>When null: nothing.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new ImageResourceTrainingStepTemplate { Input = this };
}
