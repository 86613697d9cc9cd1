namespace Scenario.Training.Requests;

/// <summary>The answer to pairs that were replaced.</summary>
internal sealed partial record PairsReply : WireRecord
{
    public int? Count { get; init; }

    public IReadOnlyList<ScenarioTrainingPair>? Pairs { get; init; }
}
