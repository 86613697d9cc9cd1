using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>A file as a stream: what it can do, where it stands, and in which pieces it may be read.</summary>
public sealed class ReadStreamTests : FileFixture
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(512)]
    [InlineData(5000)]
    public async Task File_is_read_in_pieces_of_any_size_and_the_place_is_told(int piece)
    {
        byte[] content = Bytes(2000);
        Host.Then(_ => Flow(content, Ending.Closed, content.Length));
        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);
        List<byte> read = [];
        byte[] buffer = new byte[piece];
        int got;

        while ((got = await stream.ReadAsync(buffer, Stop)) > 0)
        {
            read.AddRange(buffer[..got]);
            Assert.Equal(read.Count, stream.Position);
        }

        Assert.Equal(content, read);
        Assert.Equal(2000, stream.Length);
        Assert.Equal(0, await stream.ReadAsync(buffer, Stop));
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task Read_of_no_bytes_is_not_the_end()
    {
        Host.Then(_ => Answer(Bytes(2000)));
        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);
        await stream.ReadExactlyAsync(new byte[1000], Stop);

        Assert.Equal(0, await stream.ReadAsync(Memory<byte>.Empty, Stop));

        byte[] rest = new byte[1000];
        await stream.ReadExactlyAsync(rest, Stop);
        Assert.Equal(Bytes(2000)[1000..], rest);
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task Answers_are_let_go_where_another_one_is_asked_for_and_when_the_stream_is_disposed()
    {
        Held[] contents = [new([]), new("{}"u8.ToArray()), new(Bytes(2000))];
        Host.Then(_ =>
        {
            HttpResponseMessage response = Redirect(302, "/elsewhere");
            response.Content = contents[0];
            return response;
        }).Then(_ => new HttpResponseMessage(System.Net.HttpStatusCode.NotFound) { Content = contents[1] }).Then(_ => new HttpResponseMessage { Content = contents[2] });

        Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl("b1"), Stop);
        Assert.Equal([true, true, false], contents.Select(c => c.IsLetGo));
        await stream.DisposeAsync();

        Assert.Equal([true, true, true], contents.Select(c => c.IsLetGo));
    }

    [Fact]
    public async Task Wait_that_its_caller_ended_does_not_shorten_the_next_one()
    {
        byte[] whole = Bytes(2000);
        Host.Then(_ => Flow(whole[..1000], Ending.Still, 2000, "\"v1\"")).Then(async (_, token) =>
        {
            await PassAsync(59, token);
            return Part(whole, 1000, "\"v1\"");
        });
        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);
        byte[] read = new byte[2000];
        await stream.ReadExactlyAsync(read.AsMemory(0, 1000), Stop);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        Task<int> waiting = stream.ReadAsync(read.AsMemory(1000), caller.Token).AsTask();
        await Host.Still.WaitAsync(Stop);
        Clock.Advance(TimeSpan.FromSeconds(25));
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await stream.ReadExactlyAsync(read.AsMemory(1000), Stop);

        Assert.Equal(whole, read);
        Assert.Equal(2, Host.Requests.Count);
    }

    [Fact]
    public async Task File_that_is_sent_while_it_is_made_is_handed_out_as_it_comes()
    {
        Host.Then(_ => Flow(Bytes(100), Ending.Still));

        Task<Stream> opening = Client.Blobs.OpenStreamingAsync("key", Stop);
        await PassStillTimeAsync(opening, TimeSpan.FromSeconds(60));

        await using Stream stream = await opening;
        byte[] buffer = new byte[1000];
        Assert.Equal(100, await stream.ReadAsync(buffer, Stop));
        Assert.Equal(Bytes(100), buffer[..100]);
    }

    [Fact]
    public async Task Opening_that_was_cancelled_before_asks_for_nothing()
    {
        Host.Then(_ => Answer(Png));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.Blobs.OpenReadAsync(SignedUrl(), new CancellationToken(canceled: true)));

        Assert.Empty(Host.Requests);
    }

    [Fact]
    public async Task File_of_another_length_is_read_where_nothing_of_the_first_one_came()
    {
        Host.Then(_ => Flow([], Ending.Broken, 9000)).Then(_ => Answer(Bytes(8000)));
        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);
        var read = new MemoryStream();

        await stream.CopyToAsync(read, Stop);

        Assert.Equal(Bytes(8000), read.ToArray());
    }

    [Fact]
    public async Task File_is_read_without_waiting_too()
    {
        Host.Then(_ => Answer(Bytes(1000)));
        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);
        byte[] buffer = new byte[10];

        Assert.Equal(5, stream.Read(buffer, 2, 5));
        Assert.Equal([0, 0, .. Bytes(5), 0, 0, 0], buffer);
        Assert.Equal(3, await ((Stream)stream).ReadAsync(buffer.AsMemory(7, 3), Stop));
        Assert.Equal(Bytes(8)[5..], buffer[7..]);
    }

    [Fact]
    public async Task Stream_says_what_it_cannot_do()
    {
        Host.Then(_ => Flow(Bytes(100), Ending.Closed));
        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);

        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Equal("The host does not name the length.", Assert.Throws<NotSupportedException>(() => stream.Length).Message);
        Assert.Throws<NotSupportedException>(() => stream.Position = 0);
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(0));
        Assert.Throws<NotSupportedException>(() => stream.Write([1], 0, 1));
        stream.Flush();
    }

    [Fact(Timeout = 60_000)]
    public async Task Read_that_is_cancelled_while_the_file_is_passed_over_leaves_no_hole()
    {
        byte[] whole = Bytes(9000);
        using var pausing = new Pausing(whole, 1000);
        Host.Then(_ => Flow(whole[..5000], Ending.Broken)).Then(_ => new HttpResponseMessage { Content = new StreamContent(pausing) }).Then(_ => Flow(whole, Ending.Closed));
        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);
        List<byte> read = [];
        byte[] buffer = new byte[1000];
        while (read.Count < 5000)
            read.AddRange(buffer[..await stream.ReadAsync(buffer, Stop)]);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        Task<int> waiting = stream.ReadAsync(buffer, caller.Token).AsTask();
        await pausing.Begun.WaitAsync(Stop);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        int got;
        while ((got = await stream.ReadAsync(buffer, Stop)) > 0)
            read.AddRange(buffer[..got]);

        Assert.Equal(whole, read);
        Assert.Equal(3, Host.Requests.Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task Read_ends_when_the_stream_is_disposed_and_nothing_more_is_asked_for()
    {
        Host.Then(_ => Flow(Bytes(600), Ending.Still, 1000));
        Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);
        byte[] buffer = new byte[1000];
        while (stream.Position < 600)
            Assert.NotEqual(0, await stream.ReadAsync(buffer, Stop));

        Task<int> waiting = stream.ReadAsync(buffer, Stop).AsTask();
        await Host.Still.WaitAsync(Stop);
        await stream.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => stream.ReadAsync(buffer, Stop).AsTask());
        Assert.Single(Host.Requests);
        await stream.DisposeAsync();
    }

    [Fact]
    public async Task Stream_that_was_disposed_is_not_read_whatever_is_left_of_it()
    {
        Host.Then(_ => Answer(Bytes(1000)));
        Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);
        await stream.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => stream.ReadAsync(new byte[10], Stop).AsTask());
        Assert.Single(Host.Requests);
    }

    /// <summary>A body that stands still once, and goes on from there after that wait was cancelled, as over HTTP/2.</summary>
    private sealed class Pausing(byte[] content, int at) : MemoryStream(content)
    {
        private bool _hasPaused;

        public SemaphoreSlim Begun { get; } = new(0);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == at && !_hasPaused)
            {
                _hasPaused = true;
                Begun.Release();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, at)], cancellationToken);
        }

        [SuppressMessage("Usage", "CA2215:Dispose methods should call base class dispose", Justification = "What a client has closed is gone on with by the test.")]
        protected override void Dispose(bool disposing)
        {
        }
    }
}
