using System.Text;

namespace Generation.Datasets;

/// <summary>What a check found: problems with the names of their files, what is known of each file, and how long the archive will be.</summary>
public sealed class DatasetReport
{
    private readonly DatasetArchive? _archive;

    internal DatasetReport(TrainingDataset dataset, DatasetRequirements requirements, IReadOnlyList<DatasetIssue> issues, IReadOnlyList<ItemFacts> items, DatasetArchive? archive) =>
        (Dataset, Requirements, Issues, Items, _archive) = (dataset, requirements, issues, items, archive);

    /// <summary>What was checked.</summary>
    public TrainingDataset Dataset { get; }

    /// <summary>What the dataset was held against.</summary>
    public DatasetRequirements Requirements { get; }

    /// <summary>The problems: errors first, each kind in the order of the files' names.</summary>
    public IReadOnlyList<DatasetIssue> Issues { get; }

    /// <summary>What is known of each file, in the order of the items; of a pair the picture before it comes first.</summary>
    public IReadOnlyList<ItemFacts> Items { get; }

    /// <summary>How many items (pictures, pairs or clips) there are: what is declared with the archive.</summary>
    public int Count => Dataset.Items.Count;

    /// <summary>The length of the archive in bytes; null where a file cannot be read.</summary>
    public long? ArchiveLength => _archive?.Length;

    /// <summary>Whether no problem is an error.</summary>
    public bool IsValid => Issues.All(i => i.Severity != ValidationSeverity.Error);

    /// <summary>Writes the report as an HTML page of one file, with a small picture of each item.</summary>
    /// <param name="path">Where it goes; an existing file is replaced when the page is whole.</param>
    /// <param name="cancellationToken">Cancels writing; nothing stays, and an existing file stays as it is.</param>
    public Task WriteHtmlAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return WholeFile.WriteAsync(path, stream => WriteHtmlAsync(stream, cancellationToken));
    }

    /// <summary>Writes the report as an HTML page of one file, with a small picture of each item.</summary>
    /// <param name="stream">Where it goes; stays open.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    public Task WriteHtmlAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReportPage.WriteAsync(stream, Dataset, this, cancellationToken);
    }

    /// <summary>The report as text: what there is, then every problem on a line of its own.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Summary());
        foreach (DatasetIssue issue in Issues)
            text.Append('\n').Append(issue);
        return text.ToString();
    }

    internal string Summary()
    {
        int errors = Issues.Count(i => i.Severity == ValidationSeverity.Error);
        string archive = ArchiveLength is { } length ? FormattableString.Invariant($"an archive of {length} bytes") : "no archive";
        return FormattableString.Invariant($"{Count} items, {Dataset.Items.Count(i => i.Caption is { Length: > 0 })} with captions, {archive}; {errors} errors, {Issues.Count - errors} warnings");
    }

    /// <summary>The archive of a dataset that this is the report of.</summary>
    internal DatasetArchive ArchiveOf(TrainingDataset dataset)
    {
        if (!ReferenceEquals(dataset, Dataset))
            throw new ArgumentException("The report is that of another dataset; check this one.", nameof(dataset));
        DatasetIssue? error = Issues.FirstOrDefault(i => i.Severity == ValidationSeverity.Error);
        return error is null && _archive is not null ? _archive
            : throw new DatasetException(FormattableString.Invariant($"The dataset has {Issues.Count(i => i.Severity == ValidationSeverity.Error)} errors; the first one: {error?.Message}"), error?.File);
    }
}
