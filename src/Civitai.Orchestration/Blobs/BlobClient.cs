using System.Net;
using System.Net.Http.Headers;
using Civitai.Orchestration.BlobArchive;
using Generation.Files;
using Generation.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Civitai.Orchestration;

/// <summary>
/// Reads, downloads and uploads files. Thread-safe. Transfers have no time limit as a whole: one that moves is never cut, one that stands still for
/// <see cref="ServiceClientOptions.TransferIdleTimeout"/> ends. The token goes to the configured host only, and never to the hosts that keep the files.
/// </summary>
public class BlobClient
{
    private const string Root = "/v2/consumer/blobs";

    private readonly ServiceConnection _connection;
    private readonly FileDownload _download;
    private readonly FileUpload _upload;

    internal BlobClient(ServiceConnection connection) => (_connection, _download, _upload) = (connection, new FileDownload(connection), new FileUpload(connection));

    /// <summary>For mocks.</summary>
    protected BlobClient() => (_connection, _download, _upload) = (null!, null!, null!); // a mock overrides what uses them

    internal ILogger Logger => _connection?.Options.Logger ?? NullLogger.Instance; // a mock has no connection

    /// <summary>Reads a blob again, with a fresh signed address. The service keeps the blob for another 30 days.</summary>
    /// <param name="blobId">The blob's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such blob, or it is not visible with this token.</exception>
    public virtual Task<Blob> RefreshAsync(string blobId, CancellationToken cancellationToken = default) =>
        _connection.SendAsync<Blob>(new ServiceCall(HttpMethod.Post, PathOf(blobId, nameof(blobId)) + "/refresh"), cancellationToken).AsTask();

    /// <summary>Whether there is such a blob that the account may see, without its content. A redirect counts as its address and is not followed, since a signed address need not answer to HEAD.</summary>
    /// <param name="blobId">The blob's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="BlobContentException">A page came in place of the answer, or a redirect to an address that may not be used.</exception>
    public virtual async Task<bool> ExistsAsync(string blobId, CancellationToken cancellationToken = default)
    {
        try
        {
            await FindAsync(HttpMethod.Head, blobId, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (NotFoundException)
        {
            return false;
        }
    }

    /// <summary>A fresh signed address of a blob.</summary>
    /// <param name="blobId">The blob's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The address. It works without a token until it expires: treat it as a secret.</returns>
    /// <exception cref="NotFoundException">There is no such blob, or it is not visible with this token.</exception>
    /// <exception cref="BlobContentException">The service names no address, or one that may not be used.</exception>
    public virtual async Task<Uri> GetUrlAsync(string blobId, CancellationToken cancellationToken = default) =>
        await FindAsync(HttpMethod.Get, blobId, cancellationToken).ConfigureAwait(false)
        ?? (await RefreshAsync(blobId, cancellationToken).ConfigureAwait(false)).Url // the service may answer with the content itself; then only a refreshed blob has an address
        ?? throw new BlobContentException(FileProblem.NoAddress);

    // Where the service sends whoever asks for a blob; null where it answers with the content itself.
    private async Task<Uri?> FindAsync(HttpMethod method, string blobId, CancellationToken cancellationToken)
    {
        Uri address = _connection.AddressOf(PathOf(blobId, nameof(blobId)));
        cancellationToken.ThrowIfCancellationRequested();
        var state = new RetryState(_connection.Options, RetryScope.Always, Deadline.After(_connection.Clock, null));
        Uri? location = null;
        Attempt attempt = await _connection.Retrier.RunAsync(method.Method, state, AskAsync, cancellationToken).ConfigureAwait(false);
        return attempt.Failure is { } failure ? throw _connection.Error(failure, state) : location;

        async ValueTask<Attempt> AskAsync(CancellationToken token)
        {
            using var request = new HttpRequestMessage(method, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
            Attempt answer = await _connection.OpenAsync(request, _connection.Options.AttemptTimeout, isAuthenticated: true, token).ConfigureAwait(false);
            if (answer.Response is not { } response)
                return answer;
            using (response)
            {
                location = FileReader.Location(response, address);
                if (location is not null && !SafeAddress.Allows(_connection, location))
                    return new Failure(FailureKind.WrongFile, response.StatusCode) { Problem = FileProblem.UnsafeAddress };
                if (response.StatusCode == HttpStatusCode.OK && method == HttpMethod.Head && ServiceConnection.IsPage(response.Content.Headers.ContentType?.MediaType, []))
                    return new Failure(FailureKind.WrongFile, response.StatusCode) { Problem = FileProblem.WrongContent };
                return location is not null || response.IsSuccessStatusCode ? new Attempt() : await _connection.RefusalAsync(response, token).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Downloads a blob into a file. The file appears when it is complete, checked and on the disk; until then the bytes are in <c>name.part</c> beside it (a very long name is shortened there). A download that broke off, also in another
    /// process, is gone on with where the host allows it.
    /// </summary>
    /// <param name="blob">The blob. Where its address is refused or has expired, it is asked for by its id.</param>
    /// <param name="path">The file. One that exists is replaced; folders that are missing are made.</param>
    /// <param name="progress">Reported to as bytes are written; those of an earlier download that is gone on with are counted. What it throws is logged and does not end the download.</param>
    /// <param name="cancellationToken">Cancels the download. What can be gone on with stays as <c>name.part</c>, everything else is removed.</param>
    /// <returns>Path, length, digest, and how it was established that nothing is missing.</returns>
    /// <exception cref="BlobContentException">The blob cannot be had, or what came is not the blob.</exception>
    /// <exception cref="CivitaiApiException">The service refused the download, also by id.</exception>
    /// <exception cref="CivitaiTransportException">The download broke off or stood still, also after all attempts.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public virtual async Task<DownloadedFile> DownloadAsync(Blob blob, string path, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return await _download.ToFileAsync(SourceOf(blob), path, addsExtension: false, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Downloads a blob into a file whose usual extension is added where the path has none.</summary>
    internal Task<DownloadedFile> DownloadNamedAsync(Blob blob, string path, IProgress<TransferProgress>? progress, CancellationToken cancellationToken) =>
        _download.ToFileAsync(SourceOf(blob), path, addsExtension: true, progress, cancellationToken);

    /// <summary>Downloads a blob into a stream.</summary>
    /// <param name="blob">The blob. Where its address is refused or has expired, it is asked for by its id.</param>
    /// <param name="destination">The stream, written from where it stands and left open. After an exception it may hold a part.</param>
    /// <param name="progress">Reported to as bytes are written. What it throws is logged and does not end the download.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>Length, digest, and how it was established that nothing is missing.</returns>
    /// <inheritdoc cref="DownloadAsync(Blob, string, IProgress{TransferProgress}?, CancellationToken)" path="/exception"/>
    public virtual async Task<DownloadedFile> DownloadAsync(Blob blob, Stream destination, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!destination.CanWrite)
            throw new ArgumentException("The stream cannot be written.", nameof(destination));
        return await _download.ToStreamAsync(SourceOf(blob), destination, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Downloads every blob that a workflow's steps made: images, trained models, samples, and the blobs of steps that this version does not know.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="folder">The folder; made when it is missing. Files are named by the blobs' ids, by their epochs, or where there is no id by their place in the output (<c>images-2</c>), and existing ones are replaced.</param>
    /// <param name="progress">Reported to with the bytes of all files.</param>
    /// <param name="cancellationToken">Cancels all downloads.</param>
    /// <returns>
    /// One entry for each blob, in order: its file, or why there is none. One that cannot be had or written does not end the others and is no exception: look at <see cref="BlobDownload.Problem"/>, or call
    /// <see cref="BlobDownloadExtensions.ThrowIfIncomplete"/>.
    /// </returns>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public virtual Task<IReadOnlyList<BlobDownload>> DownloadAllAsync(Workflow workflow, string folder, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        return DownloadAllAsync(OutputBlobs.Of(workflow), folder, progress, cancellationToken);
    }

    /// <summary>Downloads every blob of an output or a step.</summary>
    /// <param name="output">For example an <c>ImageGenOutput</c> or a <c>TrainingOutput</c>.</param>
    /// <param name="folder">The folder; made when it is missing. Files are named by the blobs' ids, by their epochs, or where there is no id by their place in the output (<c>images-2</c>), and existing ones are replaced.</param>
    /// <param name="progress">Reported to with the bytes of all files.</param>
    /// <param name="cancellationToken">Cancels all downloads.</param>
    /// <inheritdoc cref="DownloadAllAsync(Workflow, string, IProgress{TransferProgress}?, CancellationToken)" path="/returns|/exception"/>
    public virtual Task<IReadOnlyList<BlobDownload>> DownloadAllAsync(WireRecord output, string folder, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return DownloadAllAsync(OutputBlobs.Of(output), folder, progress, cancellationToken);
    }

    /// <summary>
    /// Downloads the archive that a <c>blobArchive</c> step made into a file. The service packs it while it is read, so it has no id by which it could be asked for again: after <see cref="BlobArchiveOutput.ExpiresAt"/> another step
    /// makes another one. The file appears when the archive is complete and on the disk; the token is not sent.
    /// </summary>
    /// <param name="archive">The step's output.</param>
    /// <param name="path">The file. One that exists is replaced; folders that are missing are made.</param>
    /// <param name="progress">Reported to as bytes are written. What it throws is logged and does not end the download.</param>
    /// <param name="cancellationToken">Cancels the download. What was written is removed.</param>
    /// <returns>Path, length, digest, and how it was established that nothing is missing: of a zip its own end says it, of a tar only a length that the service names.</returns>
    /// <exception cref="BlobContentException">The output names no address that may be used, or what came is not the archive.</exception>
    /// <exception cref="CivitaiApiException">The service refused the download: its status is 410 when the address has expired.</exception>
    /// <exception cref="CivitaiTransportException">The download broke off or stood still, also after all attempts.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public virtual async Task<DownloadedFile> DownloadArchiveAsync(BlobArchiveOutput archive, string path, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return await _download.ToFileAsync(SourceOf(archive), path, addsExtension: false, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Downloads the archive that a <c>blobArchive</c> step made into a stream, without the token.</summary>
    /// <param name="archive">The step's output.</param>
    /// <param name="destination">The stream, written from where it stands and left open. After an exception it may hold a part.</param>
    /// <param name="progress">Reported to as bytes are written. What it throws is logged and does not end the download.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>Length, digest, and how it was established that nothing is missing.</returns>
    /// <inheritdoc cref="DownloadArchiveAsync(BlobArchiveOutput, string, IProgress{TransferProgress}?, CancellationToken)" path="/exception"/>
    public virtual async Task<DownloadedFile> DownloadArchiveAsync(BlobArchiveOutput archive, Stream destination, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!destination.CanWrite)
            throw new ArgumentException("The stream cannot be written.", nameof(destination));
        return await _download.ToStreamAsync(SourceOf(archive), destination, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a blob for reading. Reading goes on over connections that break, where the host allows it.</summary>
    /// <param name="blob">The blob. Where its address is refused or has expired, it is asked for by its id.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <returns>The content. Dispose it. Its end is reported when it is established that nothing is missing; otherwise reading throws as a download does.</returns>
    /// <inheritdoc cref="DownloadAsync(Blob, string, IProgress{TransferProgress}?, CancellationToken)" path="/exception"/>
    public virtual async Task<Stream> OpenReadAsync(Blob blob, CancellationToken cancellationToken = default) =>
        await _download.OpenAsync(SourceOf(blob), cancellationToken).ConfigureAwait(false);

    /// <summary>Opens what a step streams while it is made.</summary>
    /// <param name="blobKey">The key, from the step's output.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <returns>The content, which grows until the step has ended. Dispose it.</returns>
    /// <exception cref="NotFoundException">There is no such stream.</exception>
    public virtual async Task<Stream> OpenStreamingAsync(string blobKey, CancellationToken cancellationToken = default) =>
        await _download.OpenAsync(new FileSource { Grows = true, Path = $"/v2/consumer/streaming-blobs/{PathSegment.Of(blobKey, nameof(blobKey))}" }, cancellationToken).ConfigureAwait(false);

    /// <summary>Uploads a file for use in a step. The service moderates it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The blob.</returns>
    /// <exception cref="ArgumentException">The file is empty, or the content type is no media type.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="CivitaiApiException">The file is too large (413), of a kind that is not taken (415), or was refused by the moderation (422).</exception>
    /// <exception cref="CivitaiTransportException">The upload broke off or stood still. It is sent again only when it cannot have arrived.</exception>
    public virtual async Task<Blob> UploadAsync(string path, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        MediaTypeHeaderValue? type = FileUpload.MediaType(options?.ContentType, nameof(options));
        return await UploadAsync(await UploadSource.OfFileAsync(path, cancellationToken).ConfigureAwait(false), type, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads a stream from where it stands, for use in a step. The service moderates it.</summary>
    /// <param name="content">The content; left open. One that can seek can be sent again and has a length.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The blob.</returns>
    /// <exception cref="ArgumentException">The stream is at its end, or the content type is no media type.</exception>
    /// <inheritdoc cref="UploadAsync(string, UploadOptions?, CancellationToken)" path="/exception[@cref='T:Civitai.Orchestration.CivitaiApiException']|/exception[@cref='T:Civitai.Orchestration.CivitaiTransportException']"/>
    public virtual async Task<Blob> UploadAsync(Stream content, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        MediaTypeHeaderValue? type = FileUpload.MediaType(options?.ContentType, nameof(options));
        return await UploadAsync(await UploadSource.OfStreamAsync(content, cancellationToken).ConfigureAwait(false), type, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads a stream from where it stands, for use in a step, with the type that it is known to have. The service moderates it.</summary>
    /// <param name="content">The content; left open. One that can seek can be sent again and has a length.</param>
    /// <param name="contentType">Its media type, for example <c>image/png</c>.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <inheritdoc cref="UploadAsync(Stream, UploadOptions?, CancellationToken)" path="/returns|/exception"/>
    public virtual Task<Blob> UploadAsync(Stream content, string contentType, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contentType);
        return UploadAsync(content, new UploadOptions { ContentType = contentType }, cancellationToken);
    }

    /// <summary>Uploads bytes for use in a step. The service moderates them.</summary>
    /// <param name="content">The content.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The blob.</returns>
    /// <exception cref="ArgumentException">There are no bytes, or the content type is no media type.</exception>
    /// <inheritdoc cref="UploadAsync(string, UploadOptions?, CancellationToken)" path="/exception[@cref='T:Civitai.Orchestration.CivitaiApiException']|/exception[@cref='T:Civitai.Orchestration.CivitaiTransportException']"/>
    public virtual async Task<Blob> UploadAsync(ReadOnlyMemory<byte> content, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        MediaTypeHeaderValue? type = FileUpload.MediaType(options?.ContentType, nameof(options));
        return await UploadAsync(UploadSource.OfBytes(content), type, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A signed address that takes an upload without the token, for a browser or another machine: <c>POST</c> with the file as the body.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<UploadAddress> GetUploadAddressAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync<UploadAddress>(new ServiceCall(HttpMethod.Get, Root + "/upload"), cancellationToken).AsTask();

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(BlobClient)} {SafeText.Of(_connection?.Options.BaseAddress)}"; // a mock has no connection

    private static string PathOf(string blobId, string parameter) => $"{Root}/{PathSegment.Of(blobId, parameter)}";

    // Of a tar the beginning is the name of its first entry, which looks like text.
    private static FileSource SourceOf(BlobArchiveOutput archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return new FileSource { Address = archive.Url, ExpiresAt = archive.ExpiresAt, IsBinary = archive.Format == ArchiveFormat.Zip };
    }

    private static FileSource SourceOf(Blob blob)
    {
        ArgumentNullException.ThrowIfNull(blob);
        if (blob.BlockedReason is not null)
            throw new BlobContentException(FileProblem.Withheld);
        string? id = string.IsNullOrEmpty(blob.Id) ? null : blob.Id;
        bool isAddressAlone = id is null || (blob.Url is not null && !PathSegment.IsUsable(id)); // an id that cannot stand in a path is a name still
        return new FileSource
        {
            Id = id,
            Address = blob.Url,
            ExpiresAt = blob.UrlExpiresAt,
            Path = isAddressAlone ? null : PathOf(id!, nameof(blob)), // then there is one
            IsBinary = blob switch
            {
                UnknownBlob => Path.GetExtension(blob.Id) is ".safetensors" or ".zip",
                Model3DBlob model => model.Format is null or "glb" or "fbx" or "usdz", // others, obj for one, are text
                _ => true,
            },
        };
    }

    private async Task<Blob> UploadAsync(UploadSource source, MediaTypeHeaderValue? type, UploadOptions? options, CancellationToken cancellationToken)
    {
        bool isSigned = options?.UsesSignedAddress == true;
        return await _upload.SendAsync<Blob>(source, type, FindAddressAsync, isSigned, options?.Progress, cancellationToken).ConfigureAwait(false);

        async Task<Uri> FindAddressAsync() =>
            isSigned
                ? (await GetUploadAddressAsync(cancellationToken).ConfigureAwait(false)).Url ?? throw new BlobContentException(FileProblem.NoAddress)
                : _connection.AddressOf(Root);
    }

    private async Task<IReadOnlyList<BlobDownload>> DownloadAllAsync(List<(Blob Blob, string Name)> blobs, string folder, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var results = new BlobDownload[blobs.Count];
        var wanted = new List<(FileSource Source, string Name)>();
        var places = new List<int>();
        for (int i = 0; i < blobs.Count; i++)
        {
            (Blob blob, string name) = blobs[i];
            results[i] = new BlobDownload { Blob = blob };
            try
            {
                if (blob.Available == false && blob.BlockedReason is null)
                    throw new BlobContentException(FileProblem.NotReady);
                wanted.Add((SourceOf(blob), name));
                places.Add(i);
            }
            catch (Exception e) when (e is BlobContentException or ArgumentException)
            {
                results[i] = results[i] with { Problem = e as BlobContentException ?? new BlobContentException(FileProblem.NoAddress) };
            }
        }

        (DownloadedFile? File, GenerationException? Problem)[] files = await _download.ToFolderAsync(wanted, folder, progress, cancellationToken).ConfigureAwait(false);
        for (int i = 0; i < files.Length; i++)
            results[places[i]] = results[places[i]] with { File = files[i].File, Problem = (CivitaiException?)files[i].Problem };
        return results;
    }
}
