namespace Generation.Datasets;

/// <summary>Looks into archives that were made elsewhere, before they are submitted.</summary>
public static class TrainingArchive
{
    /// <summary>An archive that was made elsewhere, for a training: looked into first, with the count that it really has.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="requirements">What the training takes. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the inspection.</param>
    /// <returns>The archive. Opening it throws a <see cref="DatasetException"/> where the file is gone or was written again since.</returns>
    /// <exception cref="DatasetException">The archive has errors; <see cref="DatasetException.Issues"/> has all of them. Or files cannot be written into the folder for temporary files.</exception>
    public static async Task<ITrainingArchive> OpenAsync(string path, DatasetRequirements? requirements = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        DateTime writtenAt = File.GetLastWriteTimeUtc(path);
        ArchiveInspection inspection = await InspectAsync(path, requirements: requirements, cancellationToken: cancellationToken).ConfigureAwait(false);
        return inspection.IsValid ? new FileArchive(path, inspection, writtenAt) : throw DatasetException.Of("The archive has errors", inspection.Issues);
    }

    /// <summary>Reads every entry within bounds and decodes the pictures one after another. Nothing is unpacked into a folder; no entry is trusted for its length.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="expectedCount">How many items are declared with the archive; null where none are.</param>
    /// <param name="requirements">What the training takes. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the inspection.</param>
    /// <returns>What is in it. A file that cannot be read or that is no archive is a problem in it.</returns>
    /// <exception cref="DatasetException">Files cannot be written into the folder for temporary files.</exception>
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
    /// <exception cref="DatasetException">Files cannot be written into the folder for temporary files.</exception>
    public static Task<ArchiveInspection> InspectAsync(Stream stream, int? expectedCount = null, DatasetRequirements? requirements = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek)
            throw new ArgumentException("An archive is read from its end; the stream cannot seek.", nameof(stream));
        requirements ??= DatasetRequirements.Default;
        requirements.Check();
        return Task.Run(() => new ArchiveInspector(requirements, expectedCount).Inspect(stream, cancellationToken), cancellationToken);
    }

    private sealed class FileArchive(string path, ArchiveInspection inspection, DateTime writtenAt) : ITrainingArchive
    {
        public int Count => inspection.Count;

        public bool HasPairs => inspection.HasPairs;

        public long Length => inspection.Length;

        public Stream OpenRead()
        {
            string name = Path.GetFileName(path);
            FileStream stream;
            try
            {
                stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw DatasetException.Changed(name, $"cannot be read any more", e);
            }

            if (stream.Length == Length && File.GetLastWriteTimeUtc(path) == writtenAt)
                return stream;
            stream.Dispose();
            throw DatasetException.Changed(name, $"was written again");
        }

        public override string ToString() => FormattableString.Invariant($"{Count} items, {Length} bytes");
    }
}
