namespace Generation.Datasets;

/// <summary>A dataset that cannot be used: it has errors, or a file is not any more what was checked. Nothing was sent.</summary>
public sealed class DatasetException : GenerationException
{
    private const int Shown = 5;

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="file">The file; null for a problem of the whole.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    public DatasetException(string message, string? file = null, Exception? innerException = null)
        : base(message, innerException) => File = file;

    /// <summary>The file, relative to the folder; null for a problem of the whole.</summary>
    public string? File { get; }

    /// <summary>Everything that is wrong, where a dataset or an archive was checked; empty where the message says it all.</summary>
    public IReadOnlyList<DatasetIssue> Issues { get; init; } = [];

    /// <summary>A file is not any more what was checked.</summary>
    internal static DatasetException Changed(string? file, FormattableString what, Exception? cause = null) =>
        new(IssueList.Line($"{file} changed after it was checked: it {FormattableString.Invariant(what)}. Check the dataset again."), file, cause);

    internal static DatasetException Of(string what, IReadOnlyList<DatasetIssue> issues)
    {
        DatasetIssue[] errors = [.. issues.Where(i => i.Severity == ValidationSeverity.Error)];
        string more = errors.Length > Shown ? FormattableString.Invariant($" And {errors.Length - Shown} more; see Issues.") : "";
        return new DatasetException($"{what} and was not sent: {string.Join(" ", errors.Take(Shown).Select(e => e.Message))}{more}", errors.FirstOrDefault()?.File) { Issues = issues };
    }
}
