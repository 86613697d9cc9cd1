using Generation.Diagnostics;
using Generation.Http;

namespace Generation.Files;

/// <summary>Downloads of one service: into a file, a stream or a folder, or as a stream to read.</summary>
internal sealed class FileDownload(ServiceConnection connection)
{
    private const int BufferSize = 256 * 1024;

    // For files whose buffers would otherwise be a large part of them.
    private const int SmallBufferSize = 80 * 1024;
    private const long SmallLength = 8 << 20;
    private const int Concurrency = 4;

    private delegate ValueTask Sink(FileReader reader, ReadOnlyMemory<byte> data, CancellationToken cancellationToken);

    /// <summary>Downloads into a file, which appears when it is complete and on the disk.</summary>
    /// <param name="source">Where the file can be had.</param>
    /// <param name="path">The file. Missing folders are made, an existing file is replaced.</param>
    /// <param name="addsExtension">Whether the content's usual extension is added where the path has none that is known.</param>
    /// <param name="progress">Reported to as bytes are written.</param>
    /// <param name="cancellationToken">Cancels; what can be gone on from stays.</param>
    public Task<DownloadedFile> ToFileAsync(FileSource source, string path, bool addsExtension, IProgress<TransferProgress>? progress, CancellationToken cancellationToken) =>
        MeasureAsync(
            async reader =>
            {
                try
                {
                    return await ToFileAsync(reader, source, path, addsExtension, progress, cancellationToken).ConfigureAwait(false);
                }
                catch (UnauthorizedAccessException e)
                {
                    throw NotAllowed(e);
                }
            },
            source,
            cancellationToken);

    /// <summary>Downloads into a stream, which stays open. Where the host has another file on a second attempt, a stream that can seek and be cut is written anew from where it stood.</summary>
    public Task<DownloadedFile> ToStreamAsync(FileSource source, Stream destination, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        (long start, long length) = destination.CanSeek ? (destination.Position, destination.Length) : (0, 0);
        return MeasureAsync(
            async reader =>
            {
                await CopyAsync(reader, (_, data, token) => destination.WriteAsync(data, token), progress, cancellationToken).ConfigureAwait(false);
                await destination.FlushAsync(cancellationToken).ConfigureAwait(false);
                return Result(reader, null);
            },
            source,
            cancellationToken,
            BeginAnew);

        // What stood behind the beginning and was not written over stays.
        bool BeginAnew()
        {
            if (!destination.CanSeek)
                return false;
            try
            {
                long end = Math.Max(start, length);
                if (destination.Length > end)
                    destination.SetLength(end);
            }
            catch (NotSupportedException)
            {
                return false;
            }

            destination.Position = start;
            return true;
        }
    }

    /// <summary>Opens a file for reading; refusals show at once, the rest while it is read.</summary>
    public async Task<Stream> OpenAsync(FileSource source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var stream = new FileReadStream(new FileReader(connection, source));
        try
        {
            await stream.OpenAsync(cancellationToken).ConfigureAwait(false);
            return stream;
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Downloads several files into a folder, a few at a time. One that cannot be had does not end the others.</summary>
    /// <param name="files">The files and their names, with or without extension.</param>
    /// <param name="folder">The folder; made when it is missing.</param>
    /// <param name="progress">Reported to with the bytes of all files.</param>
    /// <param name="cancellationToken">Cancels all.</param>
    /// <returns>For each file, in order, the result or the exception.</returns>
    public async Task<(DownloadedFile? File, GenerationException? Problem)[]> ToFolderAsync(IReadOnlyList<(FileSource Source, string Name)> files, string folder, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        var results = new (DownloadedFile?, GenerationException?)[files.Count];
        string root = Path.GetFullPath(folder);
        string[] names = FileNames.Unique(files.Select(f => f.Name));
        try
        {
            Directory.CreateDirectory(root);
        }
        catch (UnauthorizedAccessException e)
        {
            throw NotAllowed(e);
        }

        var sum = new ProgressSum(progress, files.Count);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Concurrency, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, files.Count, limits, async (i, token) =>
        {
            try
            {
                results[i] = (await ToFileAsync(files[i].Source, Path.Combine(root, names[i]), addsExtension: true, sum.Of(i), token).ConfigureAwait(false), null);
            }
            catch (GenerationException e)
            {
                results[i] = (null, e);
            }
            catch (IOException e)
            {
                results[i] = (null, connection.Error(new Failure(FailureKind.WrongFile, null, e) { Problem = FileProblem.NotWritten }));
            }
        }).ConfigureAwait(false);
        return results;
    }

    private async Task<DownloadedFile> ToFileAsync(FileReader reader, FileSource source, string path, bool addsExtension, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        string target = Path.GetFullPath(path);
        bool isNamed = !addsExtension || MediaTypes.OfExtension(Path.GetExtension(target)) is not null;
        if (isNamed && Directory.Exists(target))
            throw new IOException($"There is a folder where the file is to be: '{target}'."); // before the whole file has come
        Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a full path to a file has a folder
        using var part = PartFile.Open(target, source.Id);
        if (part.State is { } state)
        {
            await part.ReadAllAsync(data => reader.Seed(data.Span), cancellationToken).ConfigureAwait(false);
            reader.Resume(state.Validator, state.Total, state.MediaType);
        }

        try
        {
            await CopyAsync(reader, (_, data, token) => WriteAsync(part, reader, source.Id, data, token), progress, cancellationToken).ConfigureAwait(false);
        }
        catch (GenerationException)
        {
            part.IsKept &= !reader.IsGone;
            throw;
        }

        if (!isNamed)
            target += MediaTypes.Extension(reader.MediaType, reader.Head);
        part.Complete(target);
        return Result(reader, target);
    }

    // Every system says in its own way that a file or a folder must not be written.
    private static IOException NotAllowed(UnauthorizedAccessException e) => new(e.Message, e);

    private static ValueTask WriteAsync(PartFile part, FileReader reader, string? id, ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        if (part.State is null && id is not null && reader.Validator is { } validator)
        {
            part.Remember(new PartState { Id = id, Validator = validator, Total = reader.Total, MediaType = reader.MediaType });
            part.IsKept = true;
        }

        return part.WriteAsync(data, cancellationToken);
    }

    // Two buffers in turns, since what was read is hashed while it is written and while the next bytes come.
    private async Task CopyAsync(FileReader reader, Sink sink, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        var reporter = new ProgressReporter(progress, "download", connection.Options.Logger);
        byte[] buffer = [], other = [];
        while (true)
        {
            int size = reader.Total > SmallLength ? BufferSize : SmallBufferSize; // no length is known before the first bytes
            if (buffer.Length < size)
                buffer = new byte[size];
            int read = await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return;
            await sink(reader, buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            reporter.Report(reader.Offset, reader.Total);
            (buffer, other) = (other, buffer);
        }
    }

    private static DownloadedFile Result(FileReader reader, string? path) =>
        new() { Path = path, Length = reader.Offset, Sha256 = reader.Digest(), MediaType = reader.MediaType, Verification = reader.Verification };

    /// <summary>Runs a download under one span and one measurement. A file that changed on the way is begun anew, as often as a request is attempted.</summary>
    private async Task<DownloadedFile> MeasureAsync(Func<FileReader, Task<DownloadedFile>> run, FileSource source, CancellationToken cancellationToken, Func<bool>? beginAnew = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ConnectionOptions options = connection.Options;
        using TraceSpan? span = options.Instruments.Start("Blob.Download", options.Name);
        long start = options.Clock.GetTimestamp();
        long bytes = 0;
        try
        {
            for (int attempt = 1; ; attempt++)
            {
                using var reader = new FileReader(connection, source) { LeavesBuffers = true };
                try
                {
                    DownloadedFile file = await run(reader).ConfigureAwait(false);
                    options.Instruments.Transferred(span, "download", options.Name, bytes + file.Length, options.Clock.GetElapsedTime(start), null);
                    return file;
                }
                catch (GenerationException) when (reader.HasChanged && attempt < options.MaxAttempts)
                {
                    bytes += reader.Offset;
                    if (beginAnew?.Invoke() == false)
                        throw;
                }
                catch
                {
                    bytes += reader.Offset;
                    throw;
                }
            }
        }
        catch (Exception e)
        {
            options.Instruments.Transferred(span, "download", options.Name, bytes, options.Clock.GetElapsedTime(start), e);
            throw;
        }
    }
}
