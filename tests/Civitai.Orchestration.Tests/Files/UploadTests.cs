using System.Net;
using System.Net.Sockets;

namespace Civitai.Orchestration.Tests.Files;

public sealed class UploadTests : FileFixture
{
    private static readonly byte[] Made = "{\"type\":\"image\",\"id\":\"b9\",\"available\":true}"u8.ToArray();

    [Fact]
    public async Task UploadAsync_file_has_a_length_and_the_type_that_its_content_shows()
    {
        await File.WriteAllBytesAsync(In("a.jpg"), Png, Stop); // named wrongly
        byte[] received = [];
        Host.Then(async (request, token) =>
        {
            received = await request.Content!.ReadAsByteArrayAsync(token);
            return Created();
        });

        Blob blob = await Client.Blobs.UploadAsync(In("a.jpg"), cancellationToken: Stop);

        Seen seen = Assert.Single(Host.Requests);
        Assert.Equal(("POST", "/v2/consumer/blobs", "image/png", (long?)Png.Length), (seen.Method, seen.Address.PathAndQuery, seen.ContentType, seen.ContentLength));
        Assert.Equal("Bearer " + Token, seen.Authorization);
        Assert.Equal(Png, received);
        Assert.Equal("b9", blob.Id);
    }

    [Theory]
    [InlineData("a.safetensors", "application/octet-stream")]
    [InlineData("a.mp3", "audio/mpeg")]
    [InlineData("a.unheard", "application/octet-stream")]
    public async Task UploadAsync_content_that_shows_nothing_is_typed_by_its_extension(string name, string expected)
    {
        await File.WriteAllBytesAsync(In(name), [1, 2, 3, 4], Stop);
        Host.Then(_ => Created());

        await Client.Blobs.UploadAsync(In(name), cancellationToken: Stop);

        Assert.Equal(expected, Assert.Single(Host.Requests).ContentType);
    }

    [Fact]
    public async Task UploadAsync_stream_is_sent_from_where_it_stands_and_left_open()
    {
        byte[] received = [];
        Host.Then(async (request, token) =>
        {
            received = await request.Content!.ReadAsByteArrayAsync(token);
            return Created();
        });
        var content = new MemoryStream([9, 9, .. Png]) { Position = 2 };

        await Client.Blobs.UploadAsync(content, cancellationToken: Stop);

        Assert.Equal(Png, received);
        Assert.Equal(Png.Length, Assert.Single(Host.Requests).ContentLength);
        Assert.True(content.CanRead);
    }

    [Fact]
    public async Task UploadAsync_stream_that_cannot_seek_is_sent_whole_without_a_length()
    {
        byte[] received = [];
        Host.Then(async (request, token) =>
        {
            received = await request.Content!.ReadAsByteArrayAsync(token);
            return Created();
        });
        byte[] whole = [.. Png, .. Bytes(100_000)];
        await using var content = new System.IO.Compression.GZipStream(new MemoryStream(Gzip(whole)), System.IO.Compression.CompressionMode.Decompress);

        await Client.Blobs.UploadAsync(content, cancellationToken: Stop);

        Assert.Equal(whole, received);
        Assert.Equal(("image/png", null), (Host.Requests.Single().ContentType, Host.Requests.Single().ContentLength));
    }

    [Fact]
    public async Task UploadAsync_nothing_to_upload_is_an_argument_exception_before_any_request()
    {
        await File.WriteAllBytesAsync(In("empty"), [], Stop);

        await Assert.ThrowsAsync<ArgumentException>(() => Client.Blobs.UploadAsync(new MemoryStream([1, 2]) { Position = 2 }, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.Blobs.UploadAsync(ReadOnlyMemory<byte>.Empty, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.Blobs.UploadAsync(In("empty"), cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.Blobs.UploadAsync(
            new System.IO.Compression.GZipStream(new MemoryStream(Gzip([])), System.IO.Compression.CompressionMode.Decompress), cancellationToken: Stop));

        Assert.Empty(Host.Requests);
    }

    [Theory]
    [InlineData("not a type")]
    [InlineData("")]
    [InlineData("image/")]
    public async Task UploadAsync_malformed_content_type_is_an_argument_exception(string contentType)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client.Blobs.UploadAsync(Png, new UploadOptions { ContentType = contentType }, Stop));

        Assert.Empty(Host.Requests);
    }

    [Fact]
    public async Task UploadAsync_content_type_that_is_asked_for_is_sent_whatever_the_content_shows()
    {
        Held reply = new(Made);
        Host.Then(_ => new HttpResponseMessage(HttpStatusCode.Created) { Content = reply });

        await Client.Blobs.UploadAsync(Png, new UploadOptions { ContentType = "image/webp" }, Stop);

        Assert.Equal("image/webp", Assert.Single(Host.Requests).ContentType);
        Assert.True(reply.IsLetGo);
    }

    [Fact]
    public async Task UploadAsync_connection_that_takes_no_more_is_no_success()
    {
        Host.Then(async (request, token) =>
        {
            await request.Content!.CopyToAsync(new FullSink(), token);
            return Created();
        });

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.UploadAsync(Bytes(50_000), cancellationToken: Stop));

        Assert.True(e.MayHaveBeenExecuted);
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task UploadAsync_reply_that_stands_still_is_a_lack_of_time_whatever_the_connection_says_of_its_end()
    {
        Host.Then(_ => new HttpResponseMessage(HttpStatusCode.Created) { Content = new StreamContent(new AbortedStream(Host.Still)) });

        Task<Blob> upload = Client.Blobs.UploadAsync(Png, cancellationToken: Stop);
        await PassStillTimeAsync(upload, TimeSpan.FromSeconds(60));

        Assert.StartsWith("The service did not reply in time.", (await Assert.ThrowsAsync<CivitaiTransportException>(() => upload)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UploadAsync_slow_but_moving_is_not_cut()
    {
        byte[] whole = Bytes(2_000_000);
        var received = new SlowSink(() => Clock.Advance(TimeSpan.FromSeconds(59)));
        Host.Then(async (request, token) =>
        {
            await request.Content!.CopyToAsync(received, token);
            return Created();
        });

        await Client.Blobs.UploadAsync(whole, cancellationToken: Stop);

        Assert.Equal(whole, received.ToArray());
        Assert.True(Clock.Elapsed > TimeSpan.FromHours(1));
        Assert.Single(Host.Requests);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(600)]
    public async Task UploadAsync_stalled_host_ends_after_the_idle_limit_and_is_not_sent_twice(int seconds)
    {
        Host.Then(async (request, token) =>
        {
            await request.Content!.ReadAsByteArrayAsync(token);
            Host.Still.Release();
            await Task.Delay(Timeout.Infinite, token);
            return Created();
        });
        using OrchestrationClient client = NewClient(o => o.TransferIdleTimeout = TimeSpan.FromSeconds(seconds));

        Task<Blob> upload = client.Blobs.UploadAsync(Png, cancellationToken: Stop);
        await PassStillTimeAsync(upload, TimeSpan.FromSeconds(seconds));

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => upload);
        Assert.True(e.MayHaveBeenExecuted);
        Assert.InRange(Clock.Elapsed.TotalSeconds, seconds, seconds + 1);
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task UploadAsync_host_that_takes_nothing_ends_after_the_idle_limit()
    {
        Host.ThenSilence();

        Task<Blob> upload = Client.Blobs.UploadAsync(Png, cancellationToken: Stop);
        await PassStillTimeAsync(upload, TimeSpan.FromSeconds(60));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => upload);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 60, 61);
    }

    [Fact]
    public async Task UploadAsync_connection_refused_is_sent_again()
    {
        Host.Then((_, _) => Task.FromException<HttpResponseMessage>(new HttpRequestException("x", new SocketException((int)SocketError.ConnectionRefused)))).Then(_ => Created());

        await Client.Blobs.UploadAsync(new MemoryStream(Png), cancellationToken: Stop);

        Assert.Equal(2, Host.Requests.Count);
    }

    [Fact]
    public async Task UploadAsync_lost_after_sending_is_not_sent_again_and_says_that_it_may_have_arrived()
    {
        Host.Then(async (request, token) =>
        {
            await request.Content!.ReadAsByteArrayAsync(token);
            throw new HttpRequestException("x", new IOException("cut"));
        });

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.UploadAsync(Png, cancellationToken: Stop));

        Assert.True(e.MayHaveBeenExecuted);
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task UploadAsync_rate_limited_is_sent_again_from_the_beginning()
    {
        var received = new List<byte[]>();
        Host.Then(async (request, token) =>
        {
            received.Add(await request.Content!.ReadAsByteArrayAsync(token));
            return received.Count == 1 ? new HttpResponseMessage(HttpStatusCode.TooManyRequests) : Created();
        });

        await Client.Blobs.UploadAsync(new MemoryStream([0, .. Png]) { Position = 1 }, cancellationToken: Stop);

        Assert.Equal([Png, Png], received);
    }

    [Fact]
    public async Task UploadAsync_stream_that_cannot_seek_is_not_sent_again_once_it_was_read()
    {
        Host.Then(async (request, token) =>
        {
            await request.Content!.ReadAsByteArrayAsync(token);
            return new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        });
        await using var content = new System.IO.Compression.GZipStream(new MemoryStream(Gzip(Png)), System.IO.Compression.CompressionMode.Decompress);

        await Assert.ThrowsAsync<RateLimitedException>(() => Client.Blobs.UploadAsync(content, cancellationToken: Stop));

        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task UploadAsync_stream_that_cannot_seek_is_not_sent_a_second_time_by_the_transport()
    {
        var second = new MemoryStream();
        HttpRequestException? refused = null;
        Host.Then(async (request, token) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, token);
            refused = await Assert.ThrowsAsync<HttpRequestException>(() => request.Content.CopyToAsync(second, token)); // as where a connection takes no more requests
            throw refused;
        });
        await using var content = new System.IO.Compression.GZipStream(new MemoryStream(Gzip(Png)), System.IO.Compression.CompressionMode.Decompress);

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.UploadAsync(content, cancellationToken: Stop));

        Assert.Equal("The content cannot be read a second time.", refused?.InnerException?.Message);
        Assert.Empty(second.ToArray());
        Assert.True(e.MayHaveBeenExecuted);
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task UploadAsync_stream_that_can_seek_is_sent_whole_a_second_time_by_the_transport()
    {
        var second = new MemoryStream();
        Host.Then(async (request, token) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, token);
            await request.Content.CopyToAsync(second, token);
            return Created();
        });

        await Client.Blobs.UploadAsync(new MemoryStream(Png), cancellationToken: Stop);

        Assert.Equal(Png, second.ToArray());
    }

    [Fact]
    public async Task UploadAsync_host_that_answers_early_leaves_nothing_that_reads_the_stream()
    {
        var content = new StandingStream();
        var standing = new List<int>();
        Host.Then((request, _) =>
        {
            standing.Add(content.Standing);
            Task sending = request.Content!.CopyToAsync(Stream.Null, CancellationToken.None); // which goes on beside the answer, as over HTTP/2
            Assert.False(sending.IsCompleted);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.TooManyRequests));
        });

        await Assert.ThrowsAsync<RateLimitedException>(() => Client.Blobs.UploadAsync(content, cancellationToken: Stop));

        Assert.Equal([0, 0, 0, 0, 0], standing);
        Assert.Equal(0, content.Standing);
    }

    [Theory]
    [InlineData(413)]
    [InlineData(415)]
    [InlineData(422)]
    public async Task UploadAsync_refusals_of_the_service_are_typed(int status)
    {
        Host.Then(_ => Answer("{\"detail\":\"no\"}"u8.ToArray(), "application/problem+json", status: status));

        var e = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => Client.Blobs.UploadAsync(Png, cancellationToken: Stop));

        Assert.Equal((HttpStatusCode)status, e.StatusCode);
        Assert.False(e.MayHaveBeenExecuted);
        Assert.Single(Host.Requests);
    }

    [Theory]
    [InlineData("<html></html>", "text/html")]
    [InlineData("", "application/json")]
    public async Task UploadAsync_success_without_a_blob_is_no_success(string body, string mediaType)
    {
        Host.Then(_ => Answer(System.Text.Encoding.UTF8.GetBytes(body), mediaType, status: 201));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.UploadAsync(Png, cancellationToken: Stop));
    }

    [Theory]
    [InlineData("https://upload.example.com")]
    [InlineData(Base)]
    public async Task UploadAsync_signed_address_is_asked_for_with_the_token_and_used_without_it(string host)
    {
        string reply = "{\"uploadUrl\":\"" + host + "/v2/consumer/blobs?sig=abc\",\"expiresAt\":\"2026-01-02T00:00:00Z\"}";
        Host.Then(_ => Answer(System.Text.Encoding.UTF8.GetBytes(reply), "application/json")).Then(_ => Created());

        await Client.Blobs.UploadAsync(Png, new UploadOptions { UsesSignedAddress = true }, Stop);

        Assert.Equal(
            [("GET", Base + "/v2/consumer/blobs/upload", "Bearer " + Token), ("POST", host + "/v2/consumer/blobs?sig=abc", null)],
            Host.Requests.Select(r => (r.Method, r.Address.AbsoluteUri, r.Authorization)));
    }

    [Fact]
    public async Task UploadAsync_signed_address_on_a_private_host_gets_nothing()
    {
        Host.Then(_ => Answer("{\"uploadUrl\":\"https://10.0.0.1/x\"}"u8.ToArray(), "application/json"));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.UploadAsync(Png, new UploadOptions { UsesSignedAddress = true }, Stop));

        Assert.Equal(FileProblem.UnsafeAddress, e.Problem);
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task UploadAsync_progress_is_reported_and_a_listener_that_throws_does_not_end_it()
    {
        var reports = new List<TransferProgress>();
        Host.Then(async (request, token) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, token);
            return Created();
        });

        await Client.Blobs.UploadAsync(Bytes(50_000), new UploadOptions { Progress = new Immediate(p => { reports.Add(p); throw new InvalidOperationException(); }) }, Stop);

        Assert.Equal(new TransferProgress { Bytes = 50_000, TotalBytes = 50_000 }, reports[^1]);
        Assert.Equal(4, reports.Count); // pieces of 16 KiB
        Assert.Single(Logs.Events, 103);
        Assert.Contains("A progress listener (upload) failed with InvalidOperationException; the operation goes on.", Logs.Messages);
    }

    [Fact]
    public async Task UploadAsync_error_of_the_callers_stream_comes_out_as_it_is()
    {
        Exception? seen = null;
        Host.Then(async (request, token) =>
        {
            seen = await Record.ExceptionAsync(() => request.Content!.CopyToAsync(Stream.Null, token));
            return Created();
        });

        await Assert.ThrowsAsync<InvalidDataException>(() => Client.Blobs.UploadAsync(new FaultyStream(), cancellationToken: Stop));

        Assert.IsType<InvalidDataException>(seen); // the connection does not take what came for the whole
    }

    [Fact]
    public async Task UploadAsync_cancelled_is_the_callers_cancellation()
    {
        Host.ThenSilence();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        Task<Blob> upload = Client.Blobs.UploadAsync(Png, cancellationToken: cancel.Token);
        await Host.Still.WaitAsync(Stop);
        await cancel.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload);
        Assert.Equal(cancel.Token, e.CancellationToken);
    }

    [Fact]
    public async Task UploadAsync_client_disposed_ends_it_at_once()
    {
        Host.ThenSilence();
        OrchestrationClient client = NewClient();

        Task<Blob> upload = client.Blobs.UploadAsync(Png, cancellationToken: Stop);
        await Host.Still.WaitAsync(Stop);
        client.Dispose();

        await Assert.ThrowsAsync<CivitaiTransportException>(() => upload);
    }

    private static HttpResponseMessage Created() => Answer(Made, "application/json", status: 201);

    private sealed class SlowSink(Action piece) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            piece();
            cancellationToken.ThrowIfCancellationRequested();
            return base.WriteAsync(buffer, cancellationToken);
        }
    }

    /// <summary>Takes the first piece and no other one.</summary>
    private sealed class FullSink : MemoryStream
    {
        private bool _isFull;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_isFull)
                return ValueTask.CompletedTask; // what is written behind the break is lost
            _isFull = true;
            return ValueTask.FromException(new IOException("The connection broke."));
        }
    }

    /// <summary>Stands still, and says that it broke when that is ended.</summary>
    private sealed class AbortedStream(SemaphoreSlim still) : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            still.Release();
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new IOException("The operation was aborted.");
        }
    }

    /// <summary>Reads its beginning and then stands still.</summary>
    private sealed class StandingStream : MemoryStream
    {
        private int _standing;

        public StandingStream()
            : base(new byte[100_000])
        {
        }

        /// <summary>The reads that are under way.</summary>
        public int Standing => Volatile.Read(ref _standing);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == 0)
                return await base.ReadAsync(buffer, cancellationToken);
            Interlocked.Increment(ref _standing);
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref _standing);
            }

            return 0;
        }
    }

    /// <summary>Reads well at first and fails later.</summary>
    private sealed class FaultyStream : MemoryStream
    {
        private int _reads;

        public FaultyStream()
            : base(new byte[100_000])
        {
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ++_reads > 3 ? throw new InvalidDataException("mine") : base.ReadAsync(buffer, cancellationToken);
    }
}
