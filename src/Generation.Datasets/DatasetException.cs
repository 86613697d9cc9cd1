namespace Generation.Datasets;

/// <summary>A dataset that cannot be used: it has errors, or a file is not any more what was checked. Nothing was sent.</summary>
public sealed class DatasetException : GenerationException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="file">The file; null for a problem of the whole.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    public DatasetException(string message, string? file = null, Exception? innerException = null)
        : base(message, innerException) => File = file;

    /// <summary>The file, relative to the folder; null for a problem of the whole.</summary>
    public string? File { get; }
}
