namespace Scenario.Training.Requests;

/// <summary>The answer that holds a job.</summary>
internal sealed partial record JobReply : WireRecord
{
    public ScenarioJob? Job { get; init; }
}
