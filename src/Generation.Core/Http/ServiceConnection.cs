using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Generation.Wire;

namespace Generation.Http;

/// <summary>
/// Sends requests to one service and turns its replies into records or exceptions. The one place where the transport is called: whatever it throws leaves as the vendor's exception, except the end that
/// the caller's token asks for. Shared by the clients of the service.
/// </summary>
internal sealed class ServiceConnection : IDisposable
{
    private const int MaximumErrorBody = 64 * 1024;
    private static readonly TimeSpan ErrorBodyTime = TimeSpan.FromSeconds(5);
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    private readonly CancellationTokenSource _disposed = new();
    private readonly Func<HttpClient> _createClient;
    private readonly ConnectionOptions _options;
    private readonly string _root; // without a slash at its end; the host stands in it, so no path leads to another one
    private readonly string _basePath; // empty, or as in /gateway
    private RecentAddress? _recent;
    private long _ahead; // ticks, by which the service's clock is ahead of this one

    public ServiceConnection(Func<HttpClient> createClient, ConnectionOptions options)
    {
        _createClient = createClient;
        _options = options;
        _root = options.BaseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/');
        _basePath = options.BaseAddress.AbsolutePath.TrimEnd('/');
        Disposed = _disposed.Token;
        Retrier = new Retrier(options, Disposed);
    }

    public ConnectionOptions Options => _options;

    public TimeProvider Clock => _options.Clock;

    /// <summary>The time by the service's clock, to a second, as its last reply to a POST tells; by this machine's where none has told.</summary>
    public DateTimeOffset ServiceTime => Clock.GetUtcNow() + TimeSpan.FromTicks(Volatile.Read(ref _ahead));

    /// <summary>Cancelled when the client is disposed: whoever waits stops at once.</summary>
    public CancellationToken Disposed { get; }

    /// <summary>The retries of calls and of files.</summary>
    public Retrier Retrier { get; }

    /// <summary>Refuses where the client was disposed.</summary>
    public void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed.IsCancellationRequested, this);

    /// <summary>Sends a call and reads its reply as a record.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T> SendAsync<T>(ServiceCall call, CancellationToken cancellationToken)
        where T : WireRecord, IWireRecord<T>
    {
        using Reply reply = await SendAsync(call, cancellationToken).ConfigureAwait(false);
        return Read<T>(reply);
    }

    /// <summary>Sends a call, as often as its retries allow; anything but the expected kind of success is an exception.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Reply> SendAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ThrowIfDisposed();
        var state = new RetryState(_options, call.Retry, call.Deadline ?? Deadline.After(_options.Clock, null));
        Attempt attempt = await Retrier.RunAsync(call.Method.Method, state, _ => AttemptAsync(call, state, cancellationToken), cancellationToken).ConfigureAwait(false);
        return attempt.Reply ?? throw Error(attempt.Failure!, state); // an attempt has one of both
    }

    /// <summary>
    /// Opens an address for reading, once and without following redirects; the body is the caller's to read. The token goes along only to the service itself.
    /// </summary>
    /// <param name="request">The request; its method, address and headers are sent as they are.</param>
    /// <param name="patience">How long the first answer may take.</param>
    /// <param name="isAuthenticated">Whether the token is wanted where the address is the service's own.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>An attempt with an open response, whatever its status, or a failure.</returns>
    public async ValueTask<Attempt> OpenAsync(HttpRequestMessage request, TimeSpan patience, bool isAuthenticated, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        if (patience <= TimeSpan.Zero)
            return new Failure(FailureKind.TimedOut) { MayHaveBeenExecuted = false };
        using var limit = new AttemptLimit(_options.Clock, patience, cancellationToken, Disposed);
        bool isMade = false;
        try
        {
            if (isAuthenticated)
                Authenticate(request);
            HttpClient client = _createClient();
            isMade = true;
            return new Attempt { Response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false) };
        }
        catch (Exception e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Fail(e, isMade, limit.IsOver, null);
        }
    }

    /// <summary>The address of a path of the service, which begins with a slash; below the path of the base address, where that has one.</summary>
    public Uri AddressOf(string path)
    {
        // Most calls of a program go to one of few addresses.
        if (_recent is { } recent && ReferenceEquals(recent.Path, path))
            return recent.Address;
        var address = new Uri(_root + path);
        _recent = new RecentAddress(path, address);
        return address;
    }

    /// <summary>The path by which <see cref="AddressOf"/> comes to an address of the service's own; null for all others.</summary>
    public string? PathOf(Uri address) => IsOwn(address) && address.PathAndQuery.StartsWith(_basePath + "/", StringComparison.Ordinal) ? address.PathAndQuery[_basePath.Length..] : null;

    /// <summary>Whether an address is the service's own: same scheme, host and port, and safe to show a token to.</summary>
    public bool IsOwn(Uri address) =>
        address.IsAbsoluteUri
        && address.Scheme == _options.BaseAddress.Scheme
        && string.Equals(address.IdnHost, _options.BaseAddress.IdnHost, StringComparison.OrdinalIgnoreCase)
        && address.Port == _options.BaseAddress.Port
        && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback);

    /// <summary>The vendor's exception for a failure, with what all attempts have come to.</summary>
    public GenerationException Error(Failure failure, RetryState? state = null) => _options.Errors.Create(state is null ? failure : failure with
    {
        MayHaveBeenExecuted = failure.MayHaveBeenExecuted || state.MayHaveBeenExecuted,
        Attempts = state.Attempts,
        Elapsed = state.Elapsed,
    });

    /// <summary>Reads a reply's JSON; what cannot be read at all is an exception that keeps the work's id.</summary>
    public T Read<T>(Reply reply)
        where T : WireRecord, IWireRecord<T> => Read<T>(reply.StatusCode, reply.Body.Span);

    /// <inheritdoc cref="Read{T}(Reply)"/>
    public T Read<T>(HttpStatusCode status, ReadOnlySpan<byte> body)
        where T : WireRecord, IWireRecord<T>
    {
        try
        {
            return WireReader.Read<T>(body);
        }
        catch (JsonException e)
        {
            throw Error(new Failure(FailureKind.Unreadable, status, e) { Path = "$", WorkId = WireReader.FindText(body, "id") });
        }
    }

    /// <summary>The failure that a response with a status of its own is. Reads what it needs of the body; the response stays the caller's.</summary>
    public async ValueTask<Failure> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        HttpStatusCode status = response.StatusCode;
        var failure = new Failure((int)status is >= 300 and < 400 ? FailureKind.Redirected : FailureKind.Refused, status)
        {
            RetryAfter = RetryAfter.Of(response, _options.Clock),
            RequestId = Header(response, "x-request-id") ?? Header(response, "traceparent") ?? Header(response, "cf-ray"),
            MediaType = response.Content.Headers.ContentType?.MediaType,
        };
        try
        {
            using var limit = new AttemptLimit(_options.Clock, ErrorBodyTime, cancellationToken);
            (byte[] buffer, int length) = await BodyReader.ReadAsync(response.Content, MaximumErrorBody, throwWhenLonger: false, limit.Token).ConfigureAwait(false);
            failure = failure with { Body = buffer.AsSpan(0, length).ToArray() };
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
        catch (Exception)
        {
            // The status alone says enough, also when the body never comes.
        }

        // A page with a refusing status comes from something in between, which may have had the service's reply.
        if (IsPage(failure.MediaType, failure.Body.Span))
            return failure with { IsPage = true, MayHaveBeenExecuted = true };
        return failure.Kind == FailureKind.Refused ? _options.Errors.Refine(failure) : failure;
    }

    /// <summary>Whether a body is a page for people: a gateway's or a portal's, not the service's.</summary>
    public static bool IsPage(string? mediaType, ReadOnlySpan<byte> body) =>
        mediaType is "text/html" or "application/xhtml+xml" || body.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..];

    /// <summary>Ends every wait at once.</summary>
    public void Dispose()
    {
        if (_disposed.IsCancellationRequested)
            return;
        _disposed.Cancel();
        _disposed.Dispose();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Attempt> AttemptAsync(ServiceCall call, RetryState state, CancellationToken cancellationToken)
    {
        bool isFirst = state.Attempts == 1;
        TimeSpan patience = Durations.Shortest(Durations.Sum(_options.AttemptTimeout + call.Patience, isFirst || call.RetryPath is null ? call.Hold : TimeSpan.Zero), state.Deadline.Remaining);
        if (patience <= TimeSpan.Zero)
            return new Failure(FailureKind.TimedOut) { MayHaveBeenExecuted = false }; // no time is left to send it

        using var limit = new AttemptLimit(_options.Clock, patience, cancellationToken, Disposed);
        HttpResponseMessage? response = null;
        bool isMade = false;
        try
        {
            using var request = new HttpRequestMessage(call.Method, AddressOf(isFirst ? call.Path : call.RetryPath ?? call.Path))
            {
                Version = HttpVersion.Version20,
                VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
                Content = ContentOf(call),
            };
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", BodyReader.Encodings);
            Authenticate(request);
            HttpClient client = _createClient();
            isMade = true;
            response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (request.RequestUri is { } answered && !IsOwn(answered))
                return new Failure(FailureKind.Redirected, response.StatusCode); // by a handler of the caller's that follows redirects
            if (call.Method == HttpMethod.Post && response.Headers.Date is { } date)
                Volatile.Write(ref _ahead, (date - Clock.GetUtcNow()).Ticks);
            if (response.IsSuccessStatusCode)
                return await AcceptAsync(response, call, limit.Token).ConfigureAwait(false);
            Failure refusal = await RefusalAsync(response, limit.Token).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return refusal;
        }
        catch (Exception e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Failure failure = Fail(e, isMade, limit.IsOver, response?.StatusCode);

            // The transport sends requests of these verbs again by itself when a kept connection breaks, and reports the second attempt alone.
            return isMade && (call.Method == HttpMethod.Put || call.Method == HttpMethod.Delete) ? failure with { MayHaveBeenExecuted = true } : failure;
        }
        finally
        {
            response?.Dispose();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Attempt> AcceptAsync(HttpResponseMessage response, ServiceCall call, CancellationToken cancellationToken)
    {
        // The body belongs to the attempt: one that breaks off is a lost connection like any other. To HEAD there is none, whatever the header says of it.
        (byte[] buffer, int length) = call.Method == HttpMethod.Head ? ([], 0) : await BodyReader.ReadAsync(response.Content, _options.MaxResponseBytes, throwWhenLonger: true, cancellationToken).ConfigureAwait(false);
        var reply = new Reply(response.StatusCode, buffer, length);
        bool isUsable = length == 0 ? call.Expected == ExpectedReply.Nothing : reply.Body.Span[0] == '{' || !IsPage(response.Content.Headers.ContentType?.MediaType, reply.Body.Span);
        if (isUsable)
            return new Attempt { Reply = reply };
        reply.Dispose();
        return new Failure(FailureKind.NoReply, response.StatusCode);
    }

    private Failure Fail(Exception exception, bool isMade, bool isTimedOut, HttpStatusCode? status) =>
        !isMade ? new Failure(FailureKind.NotMade, null, exception) : Disposed.IsCancellationRequested ? Failure.OfDisposal() : Failure.Of(exception, isTimedOut, status);

    private void Authenticate(HttpRequestMessage request)
    {
        if (request.RequestUri is { } address && IsOwn(address))
            _options.Authenticator.Apply(request);
    }

    private static HttpContent? ContentOf(ServiceCall call)
    {
        if (call.Content is { } make)
            return make();
        return call.Body is null ? null : new ByteArrayContent(call.Body) { Headers = { ContentType = JsonType } };
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;

    private sealed record RecentAddress(string Path, Uri Address);
}
