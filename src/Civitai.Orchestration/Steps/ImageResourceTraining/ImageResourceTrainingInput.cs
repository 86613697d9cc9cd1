using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Parameters;
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
    public required int? TrainingDataImagesCount { get; init; }

    /// <summary>The name of the LoRA file.</summary>
    /// <value>When null the service uses <c>my-lora</c>.</value>
    public string? LoraName { get; init; }

    /// <summary>One prompt for each preview image of a checkpoint.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<string>? SamplePrompts { get; init; }

    /// <summary>What to keep out of every preview image.</summary>
    /// <value>When null: nothing.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The input with the values that the service assumes for what was left null. A view to read, not to send.</summary>
    public abstract ImageResourceTrainingInput WithDefaults();

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new ImageResourceTrainingStepTemplate { Input = this };
}

/// <summary>An input of the older training interface whose discriminators or values this version of the library does not know. Writes back as it came.</summary>
public sealed partial record UnknownImageResourceTrainingInput : ImageResourceTrainingInput, IUnknownInput
{
    /// <summary>Wraps an input, to send what the library does not model yet.</summary>
    /// <param name="raw">The input's JSON object, sent as it is.</param>
    [SetsRequiredMembers]
    public UnknownImageResourceTrainingInput(JsonElement raw)
        : this(raw, null)
    {
    }

    [SetsRequiredMembers]
    internal UnknownImageResourceTrainingInput(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "engine") ?? "")
    {
        Raw = raw;
        Problem = problem;
        Model = RawJson.Text(raw, "model") ?? "";
        TrainingData = RawJson.Member(raw, "trainingData") is { ValueKind: JsonValueKind.Object } data ? new UnknownTrainingData(data) : RawJson.Text(raw, "trainingData") ?? "";
    }

    /// <summary>The input as it came.</summary>
    [JsonIgnore]
    public JsonElement Raw { get; }

    /// <summary>Why an input of known kind could not be read; null when the kind is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    /// <inheritdoc/>
    public override UnknownImageResourceTrainingInput WithDefaults() => this;

    internal override InputDefinition? GetDefinition() => null;

    UnknownDiscriminator? IUnknownInput.FindUnknown() => UnknownDiscriminator.Find("imageResourceTraining", Raw);

    StepInput? IUnknownInput.Reread(JsonNode body) => WireReader.Read<ImageResourceTrainingInput>(RawJson.ToElement(body));
}
