using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>A model: a LoRA before, during and after its training.</summary>
public sealed partial record ScenarioModel : WireRecord
{
    /// <summary>Its id. Keep it: with it any program can go on.</summary>
    [JsonIgnore]
    public string Id { get => IdOnWire ?? ""; init => IdOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("id")]
    internal string? IdOnWire { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What it is trained as.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ScenarioTrainingType Type { get; init; }

    /// <summary>Where it is in its life.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ScenarioModelStatus Status { get; init; }

    /// <summary>What it is about, in the owner's words. It may hold a mark by which a lost answer was found again.</summary>
    public string? ShortDescription { get; init; }

    /// <summary>How far its training is; null before and in answers that do not say.</summary>
    public ScenarioTrainingProgress? TrainingProgress { get; init; }

    /// <summary>When it was trained, and how long that took; null before.</summary>
    public ScenarioTrainingStats? TrainingStats { get; init; }

    /// <summary>The parameters of its training; null where the answer does not say.</summary>
    public ScenarioTrainingParameters? Parameters { get; init; }

    /// <summary>How many images it learns from; null where the answer does not say.</summary>
    public int? TrainingImagesNumber { get; init; }

    /// <summary>The images that it learns from: all of them when the model was read by its id, the first three in lists.</summary>
    [JsonIgnore]
    public IReadOnlyList<ScenarioTrainingImage> TrainingImages { get => TrainingImagesOnWire ?? []; init => TrainingImagesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("trainingImages")]
    internal IReadOnlyList<ScenarioTrainingImage>? TrainingImagesOnWire { get; init; }

    /// <summary>The pairs that it learns from; empty for models that learn from images.</summary>
    [JsonIgnore]
    public IReadOnlyList<ScenarioTrainingPair> TrainingImagePairs { get => TrainingImagePairsOnWire ?? []; init => TrainingImagePairsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("trainingImagePairs")]
    internal IReadOnlyList<ScenarioTrainingPair>? TrainingImagePairsOnWire { get; init; }

    /// <summary>What was saved after each epoch, in order; pictures are there when the run had sample prompts.</summary>
    [JsonIgnore]
    public IReadOnlyList<ScenarioEpoch> Epochs { get => EpochsOnWire ?? []; init => EpochsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("epochs")]
    internal IReadOnlyList<ScenarioEpoch>? EpochsOnWire { get; init; }

    /// <summary>The ids of the base models that it may be used with; empty where the answer does not say.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> CompliantModelIds { get => CompliantModelIdsOnWire ?? []; init => CompliantModelIdsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("compliantModelIds")]
    internal IReadOnlyList<string>? CompliantModelIdsOnWire { get; init; }

    /// <summary>When it was created; null where the answer does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was changed last; null where the answer does not say.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The row of its type; null for a type that this version of the library does not know.</summary>
    public ScenarioTypeDefinition? GetDefinition() => ScenarioTypes.Find(Type);

    internal override string? Describe() => SafeText.List(Id, Type.Value, Status.Value);
}
