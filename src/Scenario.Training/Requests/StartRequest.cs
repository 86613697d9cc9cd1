namespace Scenario.Training.Requests;

/// <summary>The body that starts a training, or asks for its price.</summary>
internal sealed partial record StartRequest : WireRecord
{
    public ScenarioTrainingParameters? Parameters { get; init; }
}
