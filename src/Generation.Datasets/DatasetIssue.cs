namespace Generation.Datasets;

/// <summary>One problem of a dataset or an archive.</summary>
/// <remarks>Two issues are equal when every member is.</remarks>
public sealed record DatasetIssue
{
    /// <summary>What kind of problem it is, stable across versions; one of <see cref="DatasetCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the dataset cannot be used as it is.</summary>
    public required ValidationSeverity Severity { get; init; }

    /// <summary>The file, relative to the folder or inside the archive; null for a problem of the whole.</summary>
    public string? File { get; init; }

    /// <summary>One sentence or two that name the file, the limit and the value, and never quote a caption.</summary>
    public required string Message { get; init; }

    /// <summary>The severity, the code and the message.</summary>
    public override string ToString() => $"{(Severity == ValidationSeverity.Error ? "error" : "warning")} {Code}: {Message}";
}
