namespace Scenario.Training.Requests;

/// <summary>The answer to images that were added. The reference has one image in it, whatever was added.</summary>
internal sealed partial record ImageReply : WireRecord
{
    public ScenarioTrainingImage? TrainingImage { get; init; }

    public IReadOnlyList<ScenarioTrainingImage>? TrainingImages { get; init; }
}
