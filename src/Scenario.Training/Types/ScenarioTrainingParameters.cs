using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>How a model is trained. What is left null is not sent, and the service decides; <see cref="WithDefaults"/> shows what it assumes.</summary>
public sealed partial record ScenarioTrainingParameters : WireRecord
{
    /// <summary>A number that makes runs alike. Accepted, and not promised to give the same result.</summary>
    /// <value>When null: random.</value>
    public long? Seed { get; init; }

    /// <summary>How much is learned from each image.</summary>
    /// <value>0.00001 to 0.001. When null the service uses 0.00005.</value>
    public double? LearningRate { get; init; }

    /// <summary>Rank of the LoRA. Higher holds more.</summary>
    /// <value>Whole number, 2 to 128. When null the service uses 64.</value>
    public int? Rank { get; init; }

    /// <summary>Images looked at in one step.</summary>
    /// <value>Whole number, 1 to 8. When null the service uses 1.</value>
    public int? BatchSize { get; init; }

    /// <summary>Passes over the data. Wire name <c>nbEpochs</c>. The price grows with it.</summary>
    /// <value>Whole number, 1 to 100. When null the service uses 10.</value>
    [JsonPropertyName("nbEpochs")]
    public int? Epochs { get; init; }

    /// <summary>How often each image is repeated within an epoch. Wire name <c>nbRepeats</c>.</summary>
    /// <value>Whole number, 1 to 100. When null the service uses 20.</value>
    [JsonPropertyName("nbRepeats")]
    public int? Repeats { get; init; }

    /// <summary>Prompts of which a picture is made after each epoch, to see how far the model is.</summary>
    /// <value>At most 4. When null: none.</value>
    public IReadOnlyList<string>? SamplePrompts { get; init; }

    /// <summary>For types that learn from pairs: the ids of the assets that the sample prompts are applied to, one for each prompt.</summary>
    /// <value>As many as <see cref="SamplePrompts"/>. When null: none.</value>
    public IReadOnlyList<string>? SampleSourceImages { get; init; }

    internal ViewMark Mark { get; init; }

    /// <summary>Checks the parameters.</summary>
    /// <param name="type">What is trained; of a type that this version of the library does not know only what all types share is checked.</param>
    public ValidationResult Validate(ScenarioTrainingType type)
    {
        var sink = new ValidationSink();
        ScenarioTypes.RowOf(type).Check(this, ref sink);
        return sink.ToResult();
    }

    /// <summary>What the service will assume. A view to look at: it cannot be sent, because a default that is sent may change the price.</summary>
    /// <param name="type">What is trained.</param>
    public ScenarioTrainingParameters WithDefaults(ScenarioTrainingType type) =>
        (ScenarioTrainingParameters)ScenarioTypes.RowOf(type).WithDefaults(this) with { Mark = ViewMark.View };

    internal override string? Describe() => SafeText.List(SafeText.Count(Epochs, "epoch", "epochs"));
}
