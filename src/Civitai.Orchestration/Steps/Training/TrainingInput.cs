using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Training;

/// <summary>What a training step is to learn, from which data and with which engine.</summary>
public abstract partial record TrainingInput : StepInput<TrainingOutput>
{
    private protected TrainingInput(string engine) => Engine = engine;

    internal static Union<TrainingInput> Union { get; } = new(TrainingTree.Create, static (raw, problem) => new UnknownTrainingInput(raw, problem));

    /// <summary>The training engine, for example <c>ai-toolkit</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Engine { get; }

    /// <summary>The images to learn from. Required. Every image must pass the service's moderation.</summary>
    public required TrainingData TrainingData { get; init; }

    /// <summary>Preview images to render with each saved checkpoint. When null: none. Billed separately.</summary>
    public TrainingSamples? Samples { get; init; }

    /// <summary>Whether the run is priced by step. Reported by the service; leave null.</summary>
    public bool? UsesStepPricing { get; init; }

    /// <summary>Whether the data set is checked for the age of persons. Reported by the service; leave null.</summary>
    public bool? RequiresAgeClassification { get; init; }

    /// <summary>The input with the values that the service assumes for what was left null. A view to read, not to send: sending a default can change the price.</summary>
    public abstract TrainingInput WithDefaults();

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new TrainingStepTemplate { Input = this };
}

/// <summary>A training input whose discriminators or values this version of the library does not know. Writes back as it came.</summary>
public sealed partial record UnknownTrainingInput : TrainingInput, IUnknownInput
{
    /// <summary>Wraps an input, to send what the library does not model yet.</summary>
    /// <param name="raw">The input's JSON object, sent as it is.</param>
    [SetsRequiredMembers]
    public UnknownTrainingInput(JsonElement raw)
        : this(raw, null)
    {
    }

    [SetsRequiredMembers]
    internal UnknownTrainingInput(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "engine") ?? "")
    {
        Raw = raw;
        Problem = problem;
        TrainingData = new UnknownTrainingData(RawJson.Member(raw, "trainingData") ?? default);
    }

    /// <summary>The input as it came.</summary>
    [JsonIgnore]
    public JsonElement Raw { get; }

    /// <summary>Why an input of known kind could not be read; null when the kind is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    /// <inheritdoc/>
    public override UnknownTrainingInput WithDefaults() => this;

    internal override InputDefinition? GetDefinition() => null;

    UnknownDiscriminator? IUnknownInput.FindUnknown() => UnknownDiscriminator.Find("training", Raw);

    StepInput? IUnknownInput.Reread(JsonNode body) => WireReader.Read<TrainingInput>(RawJson.ToElement(body));
}
