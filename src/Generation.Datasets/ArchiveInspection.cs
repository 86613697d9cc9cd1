namespace Generation.Datasets;

/// <summary>What is in an archive.</summary>
/// <remarks>Two of them are equal when every member is, the problems only when they are the same list.</remarks>
public sealed record ArchiveInspection
{
    /// <summary>How many items there are: pictures and clips, of pairs those in <c>main</c> alone. What is declared with the archive.</summary>
    public int Count { get; init; }

    /// <summary>Whether there are pictures before a change, in folders of controls.</summary>
    public bool HasPairs { get; init; }

    /// <summary>How many captions there are.</summary>
    public int CaptionCount { get; init; }

    /// <summary>The archive's length in bytes.</summary>
    public long Length { get; init; }

    /// <summary>The problems: errors first, each kind in the order of the files' names.</summary>
    public required IReadOnlyList<DatasetIssue> Issues { get; init; }

    /// <summary>Whether no problem is an error.</summary>
    public bool IsValid => Issues.All(i => i.Severity != ValidationSeverity.Error);

    /// <summary>What there is, then every problem on a line of its own.</summary>
    public override string ToString() =>
        string.Join('\n', Issues.Select(i => i.ToString()).Prepend(FormattableString.Invariant($"{Count} items, {CaptionCount} captions, {Length} bytes")));
}
