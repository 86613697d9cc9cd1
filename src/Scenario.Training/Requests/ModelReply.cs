namespace Scenario.Training.Requests;

/// <summary>The answer that holds a model.</summary>
internal sealed partial record ModelReply : WireRecord
{
    public ScenarioModel? Model { get; init; }
}
