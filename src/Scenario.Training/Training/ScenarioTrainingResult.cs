namespace Scenario.Training;

/// <summary>A training that ended well.</summary>
/// <remarks>Two results are equal when every member is.</remarks>
public sealed record ScenarioTrainingResult
{
    /// <summary>The trained model. Its id is what images are generated with.</summary>
    public required ScenarioModel Model { get; init; }

    /// <summary>The answer to the start.</summary>
    public required ScenarioTrainingStart Start { get; init; }

    /// <summary>What it cost, in creative units, the discount taken off; null where no answer said.</summary>
    public decimal? Cost => Start.Charge;

    /// <summary>What was saved after each epoch.</summary>
    public IReadOnlyList<ScenarioEpoch> Epochs => Model.Epochs;

    /// <summary>The model's id.</summary>
    public override string ToString() => $"{nameof(ScenarioTrainingResult)} {Model.Id}";
}
