using System.Net;

namespace Civitai.Orchestration;

/// <summary>A file cannot be had, or what came is not the file: it was never saved under its final name. Or a file that is to be sent cannot be read. <see cref="Problem"/> says why.</summary>
public sealed class BlobContentException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">What was wrong.</param>
    /// <param name="statusCode">The status of the answer; null when there was none.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    public BlobContentException(FileProblem problem, HttpStatusCode? statusCode = null, Exception? innerException = null)
        : base(Describe(problem), innerException)
    {
        Problem = problem;
        StatusCode = statusCode;
        IsTransient = problem is FileProblem.NotReady or FileProblem.Incomplete or FileProblem.Changed;
    }

    /// <summary>What was wrong.</summary>
    public FileProblem Problem { get; }

    private static string Describe(FileProblem problem) => problem switch
    {
        FileProblem.NoAddress => "The blob has neither an address nor an id; read its workflow again.",
        FileProblem.Withheld => "The blob is withheld; its BlockedReason says why.",
        FileProblem.NotReady => "The blob is announced and not made yet; ask again later.",
        FileProblem.UnsafeAddress => "The blob's address, or one that it redirects to, is not https or leads to this machine or a private network; it was not asked.",
        FileProblem.TooManyRedirects => "The blob's address redirects more than five times; read its workflow again.",
        FileProblem.Empty => "The answer holds no bytes in place of the blob; read its workflow again.",
        FileProblem.WrongContent => "A page or an error message came in place of the blob; nothing was saved.",
        FileProblem.WrongRange => "The host answered with another part of the blob than the one that was asked for; nothing was saved.",
        FileProblem.Incomplete => "The blob ends before its own structure does; nothing was saved under its name.",
        FileProblem.NotWritten => "The blob cannot be written where it should go; look at the folder and its permissions.",
        FileProblem.NotRead => "The file cannot be read; look whether it is there and may be read.",
        _ => "The file changed while it was downloaded or uploaded, and what was written or sent cannot be taken back; begin again.",
    };
}
