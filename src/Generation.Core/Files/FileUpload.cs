using System.Net;
using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;
using Generation.Diagnostics;
using Generation.Http;

namespace Generation.Files;

/// <summary>Uploads to one service. An upload that moves is never cut; one that stands still ends after the idle limit. Nothing is held but a buffer.</summary>
internal sealed class FileUpload(ServiceConnection connection)
{
    /// <summary>The media type to send.</summary>
    /// <exception cref="ArgumentException">The one that was asked for is none.</exception>
    public static MediaTypeHeaderValue? MediaType(string? asked, string parameterName)
    {
        if (asked is null)
            return null;
        return MediaTypeHeaderValue.TryParse(asked, out MediaTypeHeaderValue? type) ? type : throw new ArgumentException("The content type is not a media type, for example image/png.", parameterName);
    }

    /// <summary>Sends a file with POST and reads the reply as a record. Sent again only where the service cannot have acted, since it has no key for uploads.</summary>
    /// <param name="source">The content.</param>
    /// <param name="mediaType">Its media type; null for what the content shows.</param>
    /// <param name="findAddress">Where it goes; asked once, within the same span.</param>
    /// <param name="isSigned">Whether the address speaks for itself, so that no token is sent.</param>
    /// <param name="progress">Reported to as bytes are sent.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    public async Task<T> SendAsync<T>(
        UploadSource source, MediaTypeHeaderValue? mediaType, Func<Task<Uri>> findAddress, bool isSigned, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
        where T : WireRecord, IWireRecord<T>
    {
        ConnectionOptions options = connection.Options;
        using TraceSpan? span = options.Instruments.Start("Blob.Upload", options.Name);
        long start = options.Clock.GetTimestamp();
        var upload = new Upload(connection, source, mediaType ?? new MediaTypeHeaderValue(source.MediaType), isSigned, new ProgressReporter(progress, "upload", options.Logger));
        try
        {
            Uri address = await findAddress().ConfigureAwait(false);
            T result = await upload.SendAsync<T>(address, cancellationToken).ConfigureAwait(false);
            options.Instruments.Transferred(span, "upload", options.Name, upload.Sent, options.Clock.GetElapsedTime(start), null);
            return result;
        }
        catch (Exception e)
        {
            options.Instruments.Transferred(span, "upload", options.Name, upload.Sent, options.Clock.GetElapsedTime(start), e);
            throw;
        }
    }

    private sealed class Upload(ServiceConnection connection, UploadSource source, MediaTypeHeaderValue mediaType, bool isSigned, ProgressReporter reporter)
    {
        private readonly RetryState _state = new(connection.Options, RetryScope.BeforeSent, Deadline.After(connection.Clock, null));
        private Failure? _final;

        public long Sent { get; private set; }

        public async Task<T> SendAsync<T>(Uri address, CancellationToken cancellationToken)
            where T : WireRecord, IWireRecord<T>
        {
            if (!SafeAddress.Allows(connection, address))
                throw connection.Error(new Failure(FailureKind.WrongFile) { Problem = FileProblem.UnsafeAddress });

            CancellationToken disposed = connection.Disposed;
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, disposed);
            try
            {
                Attempt attempt = await connection.Retrier.RunAsync("upload", _state, token => AttemptAsync(address, token), either.Token).ConfigureAwait(false);
                using Reply? reply = attempt.Reply;
                return reply is null ? throw connection.Error(_final ?? attempt.Failure!, _state) : connection.Read<T>(reply); // without a reply there is a failure
            }
            catch (OperationCanceledException) when (either.IsCancellationRequested)
            {
                cancellationToken.ThrowIfCancellationRequested();
                throw connection.Error(Failure.OfDisposal(), _state);
            }
        }

        private async ValueTask<Attempt> AttemptAsync(Uri address, CancellationToken cancellationToken)
        {
            TimeSpan limit = connection.Options.TransferIdleTimeout;
            using var idle = new IdleLimit(connection.Clock, limit, cancellationToken);
            using var ended = new CancellationTokenSource();
            using var content = new UploadContent(
                source,
                sent =>
                {
                    idle.Touch(limit);
                    Sent = sent;
                    reporter.Report(sent, source.Length);
                },
                ended.Token);
            content.Headers.ContentType = mediaType;
            Attempt attempt;
            try
            {
                attempt = await SendOnceAsync(address, content, idle, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                // The source is the caller's again, and the next attempt's: nothing of this one may still read it.
                await ended.CancelAsync().ConfigureAwait(false);
                await content.EndAsync().ConfigureAwait(false);
            }

            if (content.SourceError is { } error)
                ExceptionDispatchInfo.Throw(error);
            if (attempt.Failure is not { } failure || source.CanRepeat || !content.HasBegun)
                return attempt;
            _final = failure; // what was read is gone
            return new Attempt();
        }

        private async ValueTask<Attempt> SendOnceAsync(Uri address, UploadContent content, IdleLimit idle, CancellationToken cancellationToken)
        {
            HttpResponseMessage? response = null;
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower, Content = content };
                request.Headers.TryAddWithoutValidation("Accept", "application/json");
                request.Headers.TryAddWithoutValidation("Accept-Encoding", BodyReader.Encodings);
                Attempt attempt = await connection.OpenAsync(request, TimeSpan.MaxValue, !isSigned, idle.Token).ConfigureAwait(false);
                response = attempt.Response;
                if (response is null)
                    return attempt;
                if (!response.IsSuccessStatusCode)
                    return await connection.RefusalAsync(response, idle.Token).ConfigureAwait(false);

                (byte[] buffer, int length) = await BodyReader.ReadAsync(response.Content, connection.Options.MaxResponseBytes, throwWhenLonger: true, idle.Token).ConfigureAwait(false);
                var reply = new Reply(response.StatusCode, buffer, length);
                if (length > 0 && !ServiceConnection.IsPage(response.Content.Headers.ContentType?.MediaType, reply.Body.Span))
                    return new Attempt { Reply = reply };
                reply.Dispose();
                return new Failure(FailureKind.NoReply, response.StatusCode);
            }
            catch (Exception e)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Failure.Of(e, idle.IsOver, response?.StatusCode);
            }
            finally
            {
                response?.Dispose();
            }
        }
    }
}
