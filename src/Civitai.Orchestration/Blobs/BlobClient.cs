using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Civitai.Orchestration.Diagnostics;
using Civitai.Orchestration.Serialization;
using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>Reads, downloads and uploads files. Thread-safe. The token never goes to the hosts that keep the files.</summary>
public class BlobClient
{
    private const string Root = "/v2/consumer/blobs";
    private const int BufferSize = 80 * 1024;
    private static readonly TimeSpan ExpiryMargin = TimeSpan.FromSeconds(10);

    private readonly ServiceConnection _connection;

    internal BlobClient(ServiceConnection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected BlobClient() => _connection = null!; // a mock overrides what uses it

    /// <summary>Reads a blob again, with a fresh signed address.</summary>
    /// <param name="blobId">The blob's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such blob, or it is not visible with this token.</exception>
    public virtual Task<Blob> RefreshAsync(string blobId, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(new ServiceCall(HttpMethod.Post, PathOf(blobId) + "/refresh"), OrchestrationJson.TypeInfo<Blob>(), cancellationToken);

    /// <summary>A fresh signed address of a blob.</summary>
    /// <param name="blobId">The blob's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The address. It works without a token until it expires: treat it as a secret.</returns>
    /// <exception cref="NotFoundException">There is no such blob, or it is not visible with this token.</exception>
    public virtual async Task<Uri> GetUrlAsync(string blobId, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_connection.Options.BaseAddress, PathOf(blobId)));
        using HttpResponseMessage response = (await _connection.OpenAsync(request, _connection.Options.AttemptTimeout, true, cancellationToken).ConfigureAwait(false)).Response!;
        if ((int)response.StatusCode >= 400)
            throw _connection.Error(await _connection.RefusalAsync(response, cancellationToken).ConfigureAwait(false));
        Uri location = response.Headers.Location ?? throw new CivitaiTransportException("The service's reply names no address for the blob.");
        return location.IsAbsoluteUri ? location : new Uri(_connection.Options.BaseAddress, location);
    }

    /// <summary>Downloads a blob into a file, by way of a temporary file beside it: the file appears only when it is complete.</summary>
    /// <param name="blob">The blob. An expired address is renewed.</param>
    /// <param name="path">The file. One that exists is replaced; folders that are missing are made.</param>
    /// <param name="progress">Told of the bytes as they arrive.</param>
    /// <param name="cancellationToken">Cancels the download; no file is left behind.</param>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="InvalidOperationException">The blob has neither an address nor an id, or it is withheld.</exception>
    /// <exception cref="CivitaiApiException">The host refused the download, also with a fresh address.</exception>
    /// <exception cref="CivitaiTransportException">The download broke off, also after all tries.</exception>
    public virtual async Task<long> DownloadAsync(Blob blob, string path, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(blob);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (blob.BlockedReason is not null)
            throw new InvalidOperationException("The blob is withheld; BlockedReason says why.");
        if (blob.Url is null && string.IsNullOrEmpty(blob.Id))
            throw new InvalidOperationException("The blob has neither an address nor an id; read its workflow again.");

        string full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!); // a full path to a file has a folder
        string temporary = $"{full}.{Guid.NewGuid():N}.part";
        using Activity? activity = Telemetry.Instruments.Start("Blob.Download", "");
        try
        {
            long length = await DownloadAsync(blob, temporary, _connection.Options.MaxAttempts, progress, cancellationToken).ConfigureAwait(false);
            File.Move(temporary, full, overwrite: true);
            return length;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Opens a blob for reading.</summary>
    /// <param name="blob">The blob. An expired address is renewed.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <returns>The content. Dispose it.</returns>
    /// <exception cref="CivitaiApiException">The host refused the download, also with a fresh address.</exception>
    public virtual async Task<Stream> OpenReadAsync(Blob blob, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(blob);
        HttpResponseMessage response = await OpenAsync(blob, cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads a file for use in a step. The service moderates it.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="contentType">Its media type, for example <c>image/png</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The blob.</returns>
    /// <exception cref="CivitaiApiException">The file is too large (413), of a kind that is not taken (415), or was refused (422).</exception>
    public virtual async Task<Blob> UploadAsync(Stream content, string contentType, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return await _connection.SendAsync(
            new ServiceCall(HttpMethod.Post, Root)
            {
                Content = () => new StreamContent(content) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } },
                Retry = RetryScope.BeforeSent,
            },
            OrchestrationJson.TypeInfo<Blob>(),
            cancellationToken).ConfigureAwait(false);
    }

    private static string PathOf(string blobId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(blobId);
        return $"{Root}/{Uri.EscapeDataString(blobId)}";
    }

    private async Task<long> DownloadAsync(Blob blob, string temporary, int tries, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using HttpResponseMessage response = await OpenAsync(blob, cancellationToken).ConfigureAwait(false);
                return await CopyAsync(response, temporary, progress, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is HttpIOException or HttpRequestException or IOException { InnerException: System.Net.Sockets.SocketException })
            {
                // The content broke off on the way: start again, a file is written from its beginning each time.
                if (--tries <= 0)
                    throw new CivitaiTransportException("The download broke off before it was complete.", e) { MayHaveBeenExecuted = true };
            }

            await Task.Delay(TimeSpan.FromSeconds(1 + _connection.Options.NextRandom()), _connection.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<long> CopyAsync(HttpResponseMessage response, string temporary, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        long? total = response.Content.Headers.ContentLength;
        Stream source = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                byte[] buffer = new byte[BufferSize];
                long done = 0;
                int read;
                while ((read = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
                {
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                    done += read;
                    progress?.Report(new DownloadProgress(done, total));
                }

                return done;
            }
        }
    }

    /// <summary>The content's reply: from the address at hand while it is fresh, else from a new one.</summary>
    private async Task<HttpResponseMessage> OpenAsync(Blob blob, CancellationToken cancellationToken)
    {
        bool isFresh = blob.Url is not null && (blob.UrlExpiresAt is null || blob.UrlExpiresAt > _connection.Clock.GetUtcNow() + ExpiryMargin);
        if (isFresh)
        {
            HttpResponseMessage response = await FetchAsync(blob.Url!, cancellationToken).ConfigureAwait(false); // fresh implies an address
            bool isStale = response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone;
            if (!isStale || string.IsNullOrEmpty(blob.Id))
                return await CheckedAsync(response, cancellationToken).ConfigureAwait(false);
            response.Dispose();
        }

        if (string.IsNullOrEmpty(blob.Id))
            throw new InvalidOperationException("The blob's address has expired and it has no id; read its workflow again.");
        Uri address = await GetUrlAsync(blob.Id, cancellationToken).ConfigureAwait(false);
        return await CheckedAsync(await FetchAsync(address, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            throw new InvalidOperationException("The blob's address is not https.");

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return (await _connection.OpenAsync(request, _connection.Options.AttemptTimeout, false, cancellationToken).ConfigureAwait(false)).Response!;
    }

    private async Task<HttpResponseMessage> CheckedAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
            throw _connection.Error(await _connection.RefusalAsync(response, cancellationToken).ConfigureAwait(false));
    }
}

/// <summary>How far a download is.</summary>
/// <param name="BytesReceived">The bytes that have arrived.</param>
/// <param name="TotalBytes">The bytes in all; null when the host does not tell.</param>
public readonly record struct DownloadProgress(long BytesReceived, long? TotalBytes)
{
    /// <summary>The share that has arrived, 0 to 1; null when the total is not known.</summary>
    public double? Rate => TotalBytes is > 0 ? (double)BytesReceived / TotalBytes : null;

    /// <summary>The bytes that have arrived, with the share.</summary>
    public override string ToString() => Rate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{BytesReceived} bytes ({rate:P0})")
        : string.Create(CultureInfo.InvariantCulture, $"{BytesReceived} bytes");
}
