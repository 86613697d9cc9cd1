namespace Scenario.Training;

/// <summary>Waiting was given up; the work was not. It may still run, and it is still paid for.</summary>
public sealed class ScenarioWaitTimeoutException : ScenarioException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="training">The training; null where a job was waited for.</param>
    /// <param name="id">The id of the model, or of the job.</param>
    /// <param name="lastSnapshot">The last snapshot, a model or a job; null when none was read.</param>
    /// <param name="waited">How long the wait was.</param>
    /// <param name="innerException">The last failure; null when the last request went well.</param>
    public ScenarioWaitTimeoutException(ScenarioTrainingRun? training, string id, WireRecord? lastSnapshot, TimeSpan waited, Exception? innerException = null)
        : base(
            FormattableString.Invariant($"{id} had not ended after {waited.TotalSeconds:0.#} s{(innerException is null ? "" : " (the last request had no usable answer)")}; it may still run and bill. ")
            + (training is null ? "Wait again with the same id." : "Wait again with Training, or in any program with GetTraining(id)."),
            innerException)
    {
        MayHaveBeenExecuted = true;
        Training = training;
        LastSnapshot = lastSnapshot;
        Waited = waited;
        WorkId = id;
    }

    /// <summary>The training, to wait for again, to look at or to cancel; null where a job was waited for.</summary>
    public ScenarioTrainingRun? Training { get; }

    /// <summary>The time that really passed.</summary>
    public TimeSpan Waited { get; }

    /// <summary>The last snapshot that was read, a model or a job; null when none was.</summary>
    public WireRecord? LastSnapshot { get; }
}
