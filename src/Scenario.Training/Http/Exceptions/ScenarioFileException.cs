using System.Net;

namespace Scenario.Training;

/// <summary>A file cannot be had, or what came is not the file: it was never saved under its final name. Or a file that is to be sent cannot be read. <see cref="Problem"/> says why.</summary>
public sealed class ScenarioFileException : ScenarioException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">What was wrong.</param>
    /// <param name="statusCode">The status of the answer; null when there was none.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    public ScenarioFileException(FileProblem problem, HttpStatusCode? statusCode = null, Exception? innerException = null)
        : base(problem switch
        {
            FileProblem.NoAddress => "The asset has no address; read its model again.",
            FileProblem.UnsafeAddress => "The asset's address is not https or leads to this machine or a private network; it was not asked.",
            FileProblem.NotWritten => "The file cannot be written where it should go; look at the folder and its permissions.",
            FileProblem.NotRead => "The file cannot be read; look whether it is there and may be read.",
            _ => $"What came is not the whole file ({problem}); nothing was saved. Read the model again for a new address.",
        }, innerException)
    {
        Problem = problem;
        StatusCode = statusCode;
        IsTransient = problem is FileProblem.NotReady or FileProblem.Incomplete or FileProblem.Changed;
    }

    /// <summary>What was wrong.</summary>
    public FileProblem Problem { get; }
}
