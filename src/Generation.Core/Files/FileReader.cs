using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Generation.Http;

namespace Generation.Files;

/// <summary>
/// Reads a file from its beginning to its end, whatever happens on the way: follows redirects by hand, goes from a refused address to the id, reopens a connection that broke or stands still where it
/// stopped, hashes what passes, and knows in the end how it was established that nothing is missing. Hands out each byte once.
/// </summary>
internal sealed class FileReader : IDisposable
{
    private const int MaximumRedirects = 5;
    private const int ScratchSize = 64 * 1024;
    private const int LeastContent = 16; // what ContentStructure needs in order to tell a kind

    private readonly ServiceConnection _connection;
    private readonly FileSource _source;
    private readonly CancellationTokenSource _ended; // by this reader's disposal or the client's
    private readonly CancellationToken _ending;
    private readonly RetryState _state;
    private readonly RunningDigest _digest = new();
    private readonly ContentStructure _structure = new();
    private readonly byte[] _head = new byte[MediaTypes.HeadLength];
    private int _headLength;
    private int _headRead;
    private bool _asksById;
    private bool _asksForAll;
    private long? _doubted; // the length that was announced and met, and by its own content the file goes on
    private bool _isConfirmed; // a second reading of the whole was announced with the same length
    private HttpResponseMessage? _response;
    private Stream? _body;
    private bool _hasMoved; // bytes have come over this connection
    private long? _openPart; // where a part begins of which the host does not say whether more follows
    private TimeSpan _silent; // without an answer or a new byte, over attempts
    private long _waitingSince;
    private long? _gaveUpAt;
    private Failure? _final;
    private string? _saidMediaType;
    private bool _isDisposed;

    public FileReader(ServiceConnection connection, FileSource source)
    {
        (_connection, _source) = (connection, source);
        _ended = CancellationTokenSource.CreateLinkedTokenSource(connection.Disposed);
        _ending = _ended.Token;
        _state = new RetryState(connection.Options, RetryScope.Always, Deadline.After(connection.Clock, null));
        bool isUsable = source.Address is { } address && SafeAddress.Allows(connection, address)
            && !(source.ExpiresAt <= connection.Clock.GetUtcNow() + TimeSpan.FromSeconds(10));
        _asksById = source.Path is not null && !isUsable;
    }

    /// <summary>How many bytes have been handed out.</summary>
    public long Offset { get; private set; }

    /// <summary>The file's length as far as the host names it.</summary>
    public long? Total { get; private set; }

    /// <summary>What a later call can go on from; null when it cannot.</summary>
    public FileValidator? Validator { get; private set; }

    /// <summary>How completeness was established; after the end.</summary>
    public FileVerification Verification { get; private set; }

    /// <summary>Whether everything has been handed out.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether the file is another one than what was handed out came from.</summary>
    public bool HasChanged => _final?.Problem == FileProblem.Changed;

    /// <summary>Whether what was handed out is of no use to a later call: the file is another one by now, or there is none. Any other refusal says nothing about the file.</summary>
    public bool IsGone => HasChanged || _final is { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.Gone };

    /// <summary>Whether the caller leaves each buffer as it was handed back until the next read has returned, so that it can be hashed meanwhile.</summary>
    public bool LeavesBuffers { get; init; }

    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _headLength);

    public string? MediaType => MediaTypes.OfContent(Head) ?? _saidMediaType;

    /// <summary>Goes on from a part that an earlier call left.</summary>
    public void Resume(FileValidator validator, long? total, string? mediaType) => (Validator, Total, _saidMediaType) = (validator, total, mediaType);

    /// <summary>Takes bytes of such a part in.</summary>
    public void Seed(ReadOnlySpan<byte> data)
    {
        int take = Math.Min(data.Length, _head.Length - _headLength);
        data[..take].CopyTo(_head.AsSpan(_headLength));
        _headLength += take;
        _headRead = _headLength;
        _digest.Append(data);
        Pass(data);
    }

    /// <summary>The digest of all that was handed out, in lower-case hexadecimal digits.</summary>
    public string Digest() => Convert.ToHexString(_digest.Current()).ToLowerInvariant();

    /// <summary>The next bytes; zero at the end, once it is established.</summary>
    /// <exception cref="GenerationException">The file cannot be had, or what came is not the file.</exception>
    /// <exception cref="ObjectDisposedException">The reader was disposed, also while it read.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (HasEnded || buffer.Length == 0)
            return 0;

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _ending);
        int read = 0;
        Attempt attempt;
        try
        {
            attempt = await _connection.Retrier.RunAsync(
                "download",
                _state,
                async token =>
                {
                    (read, Failure? failure) = await AttemptAsync(buffer, token).ConfigureAwait(false);
                    return failure is null || IsFinal(failure) ? new Attempt() : failure;
                },
                either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ThrowIfDisposed();
            throw _connection.Error(Failure.OfDisposal(), _state);
        }

        _final ??= attempt.Failure;
        if (_final is { } final)
            throw _connection.Error(final, _state);
        return read;
    }

    public void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, typeof(Stream)); // which is what callers have of it

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _ended.Cancel(); // a read that is under way ends, and asks for nothing more
        _ended.Dispose();
        Close();
        _digest.Dispose();
    }

    private static Failure Wrong(FileProblem problem, HttpStatusCode? status = null) => new(FailureKind.WrongFile, status) { Problem = problem };

    private TimeSpan Idle => _connection.Options.TransferIdleTimeout;

    // Silence is counted over attempts, and at the end of its time the transfer has ended. A connection that stood still after it had moved is opened anew after half the time; one that was silent from the
    // beginning is not, since a host that needs so long for its first byte would need it again.
    private TimeSpan Patience()
    {
        _waitingSince = _connection.Clock.GetTimestamp();
        TimeSpan left = Durations.Longest(TimeSpan.Zero, Idle - _silent);
        return _hasMoved && _state.MayRepeat ? Durations.Shortest(left, Idle / 2) : left;
    }

    private bool IsFinal(Failure failure)
    {
        if (failure.Kind != FailureKind.TimedOut)
        {
            _silent = TimeSpan.Zero; // something answered
            return false;
        }

        _silent += _connection.Clock.GetElapsedTime(_waitingSince);
        _gaveUpAt = _connection.Clock.GetTimestamp();
        if (_silent >= Idle)
            _final = failure;
        return _final is not null;
    }

    private async ValueTask<(int Read, Failure? Failure)> AttemptAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        Failure? failure;
        if (_gaveUpAt is { } gaveUpAt)
            (_silent, _gaveUpAt) = (_silent + _connection.Clock.GetElapsedTime(gaveUpAt), null); // the pause is silence too
        try
        {
            failure = _body is null ? await OpenAsync(cancellationToken).ConfigureAwait(false) : null;
            if (failure is null && !HasEnded)
            {
                int read = TakeHead(buffer.Span);
                if (read == 0)
                    read = await ReadBodyAsync(buffer, cancellationToken).ConfigureAwait(false);
                if (read > 0)
                {
                    if (LeavesBuffers)
                        await _digest.AppendAsideAsync(buffer[..read]).ConfigureAwait(false);
                    else
                        _digest.Append(buffer.Span[..read]);
                    Pass(buffer.Span[..read]);
                    _state.Restart();
                    _silent = TimeSpan.Zero;
                    return (read, null);
                }

                failure = End();
            }
        }
        catch (Exception e)
        {
            HttpStatusCode? status = _response?.StatusCode;
            Close(); // nobody knows how far the body was read
            cancellationToken.ThrowIfCancellationRequested();
            failure = Failure.Of(e, isTimedOut: false, status);
        }

        Close();
        return (0, failure);
    }

    private int TakeHead(Span<byte> buffer)
    {
        int take = Math.Min(buffer.Length, _headLength - _headRead);
        _head.AsSpan(_headRead, take).CopyTo(buffer);
        _headRead += take;
        return take;
    }

    private void Pass(ReadOnlySpan<byte> data)
    {
        _structure.Append(data);
        Offset += data.Length;
    }

    private async ValueTask<int> ReadBodyAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using var limit = new AttemptLimit(_connection.Clock, Patience(), cancellationToken);
        int read = await _body!.ReadAsync(buffer, limit.Token).ConfigureAwait(false); // open, since an attempt opens it first
        _hasMoved = true; // or the body has ended, and is closed
        return read;
    }

    /// <summary>Decides whether the end of the body is the end of the file.</summary>
    private Failure? End()
    {
        if (Total is null && _openPart is { } start)
        {
            _asksForAll |= Offset == start; // the host has nothing more and does not say so
            return new Failure(FailureKind.Lost, HttpStatusCode.PartialContent); // what is behind the part is asked for
        }

        if (Offset < Total)
            return new Failure(FailureKind.Lost, HttpStatusCode.OK);
        if (Offset > Total)
            return Wrong(FileProblem.Incomplete, HttpStatusCode.OK);
        Completeness completeness = _structure.Check(); // also where a length was announced: hosts announce wrong ones
        bool isStub = Total is null && _source.IsBinary && Offset < LeastContent; // too short for any picture or model, and nobody said how long it is
        if ((completeness == Completeness.Cut && !_isConfirmed) || isStub)
            return Doubt();
        Verification = Total is not null ? FileVerification.Length : completeness == Completeness.Whole ? FileVerification.Structure : FileVerification.None;
        HasEnded = true;
        return null;
    }

    // Hosts cut files and announce what is left of them, and programs write headers that are wrong. So where a length was announced the whole is read once more, by the id where there is one, and what is
    // announced then counts.
    private Failure Doubt()
    {
        if (Total is not null)
        {
            (_doubted, _asksForAll) = (Total, true);
            _asksById |= _source.Path is not null;
        }

        return Wrong(FileProblem.Incomplete, HttpStatusCode.OK);
    }

    private async ValueTask<Failure?> OpenAsync(CancellationToken cancellationToken)
    {
        if (_source.Address is null && _source.Path is null)
            return Wrong(FileProblem.NoAddress);
        var deadline = Deadline.After(_connection.Clock, Patience());
        while (true)
        {
            Failure? failure = await FollowAsync(deadline, cancellationToken).ConfigureAwait(false);
            if (_doubted is not null && failure is not (null or { Verdict: Verdict.Transient } or { Problem: FileProblem.Changed }))
                return Wrong(FileProblem.Incomplete, HttpStatusCode.OK); // which is why it was asked for again
            if (failure is null || failure.Verdict == Verdict.Transient || failure.Problem == FileProblem.Changed || _asksById || _source.Path is null)
                return failure;
            _asksById = true; // whatever the address says, the id may still lead to the file
        }
    }

    private async ValueTask<Failure?> FollowAsync(Deadline deadline, CancellationToken cancellationToken)
    {
        Uri address = _asksById ? _connection.AddressOf(_source.Path!) : _source.Address!; // one of both is there
        bool showsToken = _asksById;
        for (int redirects = 0; ; redirects++)
        {
            if (!SafeAddress.Allows(_connection, address))
                return Wrong(FileProblem.UnsafeAddress);

            using HttpRequestMessage request = Request(address);
            Attempt attempt = await _connection.OpenAsync(request, deadline.Remaining, showsToken, cancellationToken).ConfigureAwait(false);
            if (attempt.Response is not { } response)
                return attempt.Failure;

            _response = response;
            if (Location(response, address) is not { } next)
            {
                Failure? failure = await AcceptAsync(response, deadline, cancellationToken).ConfigureAwait(false);
                if (failure is not null)
                    Close();
                return failure;
            }

            Close();
            if (redirects == MaximumRedirects)
                return Wrong(FileProblem.TooManyRedirects, response.StatusCode);
            (address, showsToken) = (next, false);
        }
    }

    private HttpRequestMessage Request(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity"); // lengths and ranges are those of the file
        if (Offset > 0 && Validator is { } validator && !_asksForAll)
        {
            request.Headers.Range = new RangeHeaderValue(Offset, null);
            request.Headers.IfRange = validator.Condition;
        }

        return request;
    }

    internal static Uri? Location(HttpResponseMessage response, Uri address)
    {
        bool isRedirect = (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;
        return isRedirect && response.Headers.TryGetValues("Location", out IEnumerable<string>? values) && Uri.TryCreate(address, values.First(), out Uri? next) ? next : null;
    }

    /// <summary>Looks at an answer and opens its body at the right place.</summary>
    private async ValueTask<Failure?> AcceptAsync(HttpResponseMessage response, Deadline deadline, CancellationToken cancellationToken)
    {
        bool asked = Offset > 0 && Validator is not null && !_asksForAll;
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                return await BeginAsync(response, cancellationToken).ConfigureAwait(false);
            case HttpStatusCode.PartialContent when asked:
                return await ContinueAsync(response, cancellationToken).ConfigureAwait(false);
            case HttpStatusCode.PartialContent:
                return Wrong(FileProblem.WrongRange, response.StatusCode);
            case HttpStatusCode.RequestedRangeNotSatisfiable when asked && response.Content.Headers.ContentRange?.Length == Offset && (Total ?? Offset) == Offset:
                Total = Offset; // the host says that there is no more
                return End();
            case HttpStatusCode.RequestedRangeNotSatisfiable when asked:
                return AskForAll(response);
            case HttpStatusCode.Accepted:
                return Wrong(FileProblem.NotReady, response.StatusCode) with { RetryAfter = RetryAfter.Of(response, _connection.Clock) };
            case HttpStatusCode.NoContent or HttpStatusCode.ResetContent:
                return Wrong(FileProblem.Empty, response.StatusCode);
            default:
                if (response.IsSuccessStatusCode)
                    return Wrong(FileProblem.WrongContent, response.StatusCode);
                using (var limit = new AttemptLimit(_connection.Clock, deadline.Remaining, cancellationToken))
                    return await _connection.RefusalAsync(response, limit.Token).ConfigureAwait(false);
        }
    }

    private async ValueTask<Failure?> BeginAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        HttpContentHeaders headers = response.Content.Headers;
        long? length = headers.ContentEncoding.Count > 0 ? null : headers.ContentLength;
        bool isSecond = Offset == _doubted;
        _openPart = null;
        await OpenBodyAsync(response, cancellationToken).ConfigureAwait(false);
        if (Offset > 0 && ((length < Offset) || (length is not null && Total is not null && length != Total && !isSecond)))
            return await OtherAsync(response, new byte[MediaTypes.HeadLength], 0, cancellationToken).ConfigureAwait(false);
        if (isSecond)
            (_isConfirmed, Total) = (length == Offset, length ?? Total); // or it goes on behind what was read
        if (Offset > 0)
            return await SkipAsync(response, cancellationToken).ConfigureAwait(false);

        (Total, Validator, _saidMediaType) = (length, FileValidator.Of(response), headers.ContentType?.MediaType);
        (_headLength, _headRead) = (0, 0);
        _headLength = await ReadHeadAsync(_head, 0, cancellationToken).ConfigureAwait(false);
        if (_headLength == 0)
            return length is null or 0 ? Wrong(FileProblem.Empty, response.StatusCode) : new Failure(FailureKind.Lost, response.StatusCode);
        return IsMessage(_saidMediaType, Head) ? Wrong(FileProblem.WrongContent, response.StatusCode) : null;
    }

    private async ValueTask<int> ReadHeadAsync(byte[] head, int length, CancellationToken cancellationToken)
    {
        while (length < head.Length)
        {
            int read = await ReadBodyAsync(head.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                break;
            length += read;
            if (_source.Grows)
                break; // the rest of the beginning may be long in coming
        }

        return length;
    }

    private bool IsMessage(string? mediaType, ReadOnlySpan<byte> head) => MediaTypes.IsMessage(mediaType, head, Path.GetExtension(_source.Id ?? "").ToLowerInvariant(), _source.IsBinary);

    // What is not the file that was begun is another version of it, unless it is a page or a message, which says nothing about the file.
    private async ValueTask<Failure> OtherAsync(HttpResponseMessage response, byte[] head, int length, CancellationToken cancellationToken)
    {
        length = await ReadHeadAsync(head, length, cancellationToken).ConfigureAwait(false);
        return Wrong(IsMessage(response.Content.Headers.ContentType?.MediaType, head.AsSpan(0, length)) ? FileProblem.WrongContent : FileProblem.Changed, response.StatusCode);
    }

    private async ValueTask<Failure?> ContinueAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        ContentRangeHeaderValue? range = response.Content.Headers.ContentRange;
        bool isRight = range is { Unit: "bytes" } && range.From == Offset && (range.Length is null || Total is null || range.Length == Total)
            && response.Content.Headers.ContentEncoding.Count == 0
            && (response.Headers.ETag is not { } tag || Validator?.EntityTag is not { } known || tag.Tag == known)
            && (response.Content.Headers.LastModified is not { } changed || Validator?.LastModified is not { } noted || changed == noted);
        if (!isRight)
            return AskForAll(response);
        Total ??= range!.Length; // right implies that there is a range
        _openPart = Offset;
        await OpenBodyAsync(response, cancellationToken).ConfigureAwait(false);
        return null;
    }

    // A host whose parts cannot be relied on is asked for the whole file; what was handed out is compared with it.
    private Failure AskForAll(HttpResponseMessage response)
    {
        _asksForAll = true;
        return new Failure(FailureKind.Lost, response.StatusCode);
    }

    /// <summary>Reads what was handed out before once more, and compares its digest: a host without ranges, or another file.</summary>
    private async ValueTask<Failure?> SkipAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var again = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] scratch = new byte[ScratchSize], head = new byte[MediaTypes.HeadLength];
        int headLength = 0;
        for (long left = Offset; left > 0;)
        {
            int read = await ReadBodyAsync(scratch.AsMemory(0, (int)Math.Min(left, scratch.Length)), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return new Failure(FailureKind.Lost, HttpStatusCode.OK);
            _state.Extend();
            again.AppendData(scratch, 0, read);
            int take = Math.Min(read, head.Length - headLength);
            scratch.AsSpan(0, take).CopyTo(head.AsSpan(headLength));
            headLength += take;
            left -= read;
        }

        return again.GetCurrentHash().AsSpan().SequenceEqual(_digest.Current()) ? null : await OtherAsync(response, head, headLength, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask OpenBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        _body = BodyReader.Unpack(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), response.Content);

    private void Close()
    {
        _body?.Dispose();
        _response?.Dispose();
        (_body, _response, _hasMoved) = (null, null, false);
    }
}
