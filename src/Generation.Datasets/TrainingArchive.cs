namespace Generation.Datasets;

/// <summary>Looks into archives that were made elsewhere, before they are submitted.</summary>
public static class TrainingArchive
{
    /// <summary>Reads every entry within bounds and decodes the pictures one after another. Nothing is unpacked into a folder; no entry is trusted for its length.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="expectedCount">How many items are declared with the archive; null where none are.</param>
    /// <param name="requirements">What the training takes. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the inspection.</param>
    /// <returns>What is in it. A file that cannot be read or that is no archive is a problem in it.</returns>
    public static Task<ArchiveInspection> InspectAsync(string path, int? expectedCount = null, DatasetRequirements? requirements = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        requirements ??= DatasetRequirements.Default;
        requirements.Check();
        return Task.Run(
            () =>
            {
                try
                {
                    using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
                    return new ArchiveInspector(requirements, expectedCount).Inspect(stream, cancellationToken);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    string name = Path.GetFileName(path);
                    return new ArchiveInspection { Issues = [IssueList.Make(DatasetCodes.Unreadable, ValidationSeverity.Error, name, $"{name} cannot be read ({e.GetType().Name}).")] };
                }
            },
            cancellationToken);
    }

    /// <summary>Reads every entry within bounds and decodes the pictures one after another. Nothing is unpacked into a folder; no entry is trusted for its length.</summary>
    /// <param name="stream">The archive: a stream that can seek, read from its beginning; stays open.</param>
    /// <param name="expectedCount">How many items are declared with the archive; null where none are.</param>
    /// <param name="requirements">What the training takes. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the inspection.</param>
    /// <returns>What is in it. A stream that is no archive is a problem in it.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static Task<ArchiveInspection> InspectAsync(Stream stream, int? expectedCount = null, DatasetRequirements? requirements = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek)
            throw new ArgumentException("An archive is read from its end; the stream cannot seek.", nameof(stream));
        requirements ??= DatasetRequirements.Default;
        requirements.Check();
        return Task.Run(() => new ArchiveInspector(requirements, expectedCount).Inspect(stream, cancellationToken), cancellationToken);
    }
}
