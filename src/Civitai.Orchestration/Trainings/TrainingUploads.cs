using System.Net;
using Civitai.Orchestration.Training;
using Generation.Files;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration;

/// <summary>Brings what a training learns from to the service: pictures one by one, several at once, or all in one archive. What is noted as uploaded and still there is not sent again.</summary>
internal sealed class TrainingUploads(BlobClient blobs, string service, TrainingStartOptions? options)
{
    private const int AtOnce = 4;

    private readonly UploadNotes _notes = OpenNotes(options?.UploadNotesPath, service, blobs.Logger);

    public async Task<TrainingData> BringAsync(TrainingRequest request, TrainingContents contents, CancellationToken cancellationToken) =>
        request.Archive is { } archive
            ? await BringAsync(archive, contents, cancellationToken).ConfigureAwait(false)
            : await BringAsync(request.Pictures, contents, cancellationToken).ConfigureAwait(false);

    public async Task<ZipTrainingData> BringAsync(ITrainingArchive archive, TrainingContents contents, CancellationToken cancellationToken)
    {
        Blob? blob = _notes.Find(contents.Digest) is { } id ? await FindAsync(id, cancellationToken).ConfigureAwait(false) : null;
        if (blob is null)
        {
            blob = await TrainingContents.ReadAsync(archive, async content =>
            {
                using var read = new DigestStream(content);
                Blob uploaded = await blobs.UploadAsync(read, new UploadOptions { ContentType = "application/zip", Progress = options?.UploadProgress }, cancellationToken).ConfigureAwait(false);
                return read.Digest == contents.Digest ? uploaded : throw new BlobContentException(FileProblem.Changed);
            }).ConfigureAwait(false);
            _notes.Add(contents.Digest, IdOf(blob));
        }

        string address = blob.Url?.OriginalString ?? throw new CivitaiTransportException("The service's reply names no address of the archive; it may have been stored.");
        return new ZipTrainingData { SourceUrl = address, Count = archive.Count };
    }

    private async Task<BlobsTrainingData> BringAsync(IReadOnlyList<TrainingPicture> pictures, TrainingContents contents, CancellationToken cancellationToken)
    {
        var items = new BlobTrainingDataItem[pictures.Count];
        var refusals = new PictureRefusal?[pictures.Count];
        var sum = new ProgressSum(options?.UploadProgress, options?.UploadProgress is null ? [] : pictures.Select(p => p.Length));
        var limits = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, items.Length, limits, async (i, token) =>
        {
            try
            {
                items[i] = TrainingTranslation.Item(await BringAsync(pictures[i], contents.Pictures[i], sum.Of(i), token).ConfigureAwait(false), pictures[i]);
            }
            catch (CivitaiException e) when (IsAboutContent(e))
            {
                refusals[i] = new PictureRefusal { Index = i, Name = pictures[i].Name, Cause = e };
            }
        }).ConfigureAwait(false);
        PictureRefusal[] refused = [.. refusals.OfType<PictureRefusal>()];
        return refused.Length > 0 ? throw new PicturesRefusedException(refused, pictures.Count) : new BlobsTrainingData { Items = items };
    }

    private async Task<string> BringAsync(TrainingPicture picture, string digest, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> content = await TrainingContents.ReadAsync(picture, cancellationToken).ConfigureAwait(false);
        if (UploadNotes.DigestOf(content.Span) != digest)
            throw new BlobContentException(FileProblem.Changed);
        if (_notes.Find(digest) is { } id && await FindAsync(id, cancellationToken).ConfigureAwait(false) is not null)
        {
            new ProgressReporter(progress, "upload", blobs.Logger).Report(content.Length, content.Length);
            return id;
        }

        Blob blob = await blobs.UploadAsync(content, new UploadOptions { Progress = progress }, cancellationToken).ConfigureAwait(false);
        if (blob.BlockedReason is not null)
            throw new BlobContentException(FileProblem.Withheld);
        _notes.Add(digest, IdOf(blob));
        return IdOf(blob);
    }

    private async Task<Blob?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await blobs.RefreshAsync(id, cancellationToken).ConfigureAwait(false) is { IsAvailable: true } blob ? blob : null;
        }
        catch (CivitaiApiException e) when (e.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return null; // the service keeps uploads for a while only
        }
    }

    private static UploadNotes OpenNotes(string? path, string service, ILogger logger)
    {
        try
        {
            return UploadNotes.Open(path, service, logger);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var sink = new ValidationSink();
            sink.Error("uploadNotesPath", ValidationCodes.Required, $"uploadNotesPath ({path}) cannot be used: {e.Message}");
            throw new ValidationFailedException(sink.ToResult());
        }
    }

    private static string IdOf(Blob blob) => blob.Id ?? throw new CivitaiTransportException("The service's reply names no blob id; the picture may have been stored.");

    // Another file may do better; anything else would be refused for every file.
    private static bool IsAboutContent(CivitaiException e) =>
        e is BlobContentException { Problem: not (FileProblem.NotRead or FileProblem.Changed) } || e.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.UnprocessableEntity;
}
