namespace Scenario.Training;

/// <summary>What every failure of this library derives from. Messages never hold a prompt, a key, a body or a signed address.</summary>
public abstract class ScenarioException : GenerationException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    protected ScenarioException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The model that the failed call was about; null when it had none yet. With it any program can go on: <c>client.GetTraining(id)</c>.</summary>
    public string? ModelId { get => WorkId; init => WorkId = value; }
}
