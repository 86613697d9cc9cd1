namespace Generation;

/// <summary>Why an answer is not the file that was asked for, or a file cannot be sent.</summary>
public enum FileProblem
{
    /// <summary>There is nothing to ask: no address that may be used, and no id.</summary>
    NoAddress,

    /// <summary>The service withholds the file.</summary>
    Withheld,

    /// <summary>The file is announced and not made yet; ask again later.</summary>
    NotReady,

    /// <summary>An address, the file's own or a redirect's, is not https, or leads to this machine or a private network although the service is elsewhere.</summary>
    UnsafeAddress,

    /// <summary>The host redirects more than five times.</summary>
    TooManyRedirects,

    /// <summary>The answer holds no bytes.</summary>
    Empty,

    /// <summary>A page for people or an error message came in place of the file.</summary>
    WrongContent,

    /// <summary>A part came although the whole was asked for, or another part than the one that was asked for.</summary>
    WrongRange,

    /// <summary>The file ends before its own structure does, and no second reading of the whole was announced with the same length.</summary>
    Incomplete,

    /// <summary>The file cannot be written where it should go.</summary>
    NotWritten,

    /// <summary>The file changed while it was read, or between the look at it and the upload, and what was read or sent cannot be taken back.</summary>
    Changed,

    /// <summary>A file of this machine, which is to be sent, cannot be read.</summary>
    NotRead,
}
