using Generation.Files;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>What is uploaded: its length, its kind, and whether it can be read again.</summary>
public sealed class UploadSourceTests : FileFixture
{
    private static async Task<byte[]> CopyAsync(UploadSource source, List<int>? pieces = null)
    {
        var copy = new MemoryStream();
        await source.CopyAsync(
            data =>
            {
                pieces?.Add(data.Length);
                copy.Write(data.Span);
                return ValueTask.CompletedTask;
            },
            Stop);
        return copy.ToArray();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(16 * 1024)]
    [InlineData((16 * 1024) + 1)]
    [InlineData(50_000)]
    public async Task Content_is_copied_whole_and_in_small_pieces_from_wherever_it_comes(int length)
    {
        byte[] content = Bytes(length);
        await File.WriteAllBytesAsync(In("a.bin"), content, Stop);
        var stream = new MemoryStream([9, 9, .. content]) { Position = 2 };
        UploadSource[] sources =
        [
            UploadSource.OfBytes(content), await UploadSource.OfFileAsync(In("a.bin"), Stop), await UploadSource.OfStreamAsync(stream, Stop), await UploadSource.OfStreamAsync(new OneWay(content), Stop),
        ];

        foreach (UploadSource source in sources)
        {
            List<int> pieces = [];
            Assert.Equal(content, await CopyAsync(source, pieces));
            Assert.All(pieces, piece => Assert.InRange(piece, 1, 16 * 1024));
        }

        Assert.Equal([length, length, length, null], sources.Select(s => s.Length));
        Assert.Equal([true, true, true, false], sources.Select(s => s.CanRepeat));
        foreach (UploadSource source in sources.Take(3))
            Assert.Equal(content, await CopyAsync(source)); // again
        Assert.True(stream.CanRead);
        await using var file = new FileStream(In("a.bin"), FileMode.Open, FileAccess.ReadWrite, FileShare.None); // nobody holds it
    }

    [Fact]
    public async Task Stream_that_can_be_read_once_alone_is_left_open()
    {
        var stream = new OneWay(Bytes(700));

        await CopyAsync(await UploadSource.OfStreamAsync(stream, Stop));

        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Memory_without_an_array_behind_it_is_copied()
    {
        using var manager = new Unmanaged(Bytes(700));

        Assert.Equal(Bytes(700), await CopyAsync(UploadSource.OfBytes(manager.Memory)));
    }

    [Fact]
    public async Task Part_of_an_array_is_that_part() => Assert.Equal(Bytes(700)[100..200], await CopyAsync(UploadSource.OfBytes(Bytes(700).AsMemory(100, 100))));

    [Fact]
    public async Task Kind_is_told_by_the_content_then_by_the_extension()
    {
        await File.WriteAllBytesAsync(In("a.jpg"), Png, Stop);
        await File.WriteAllBytesAsync(In("b.jpg"), [1], Stop);
        await File.WriteAllBytesAsync(In("c.odd"), [1], Stop);

        Assert.Equal("image/png", (await UploadSource.OfFileAsync(In("a.jpg"), Stop)).MediaType);
        Assert.Equal("image/jpeg", (await UploadSource.OfFileAsync(In("b.jpg"), Stop)).MediaType);
        Assert.Equal("application/octet-stream", (await UploadSource.OfFileAsync(In("c.odd"), Stop)).MediaType);
        Assert.Equal("image/png", UploadSource.OfBytes(Png).MediaType);
        Assert.Equal("image/png", (await UploadSource.OfStreamAsync(new OneWay(Png), Stop)).MediaType);
    }

    [Fact]
    public async Task Nothing_to_upload_is_said()
    {
        await File.WriteAllBytesAsync(In("empty"), [], Stop);

        ArgumentException[] problems =
        [
            await Assert.ThrowsAsync<ArgumentException>(async () => await UploadSource.OfFileAsync(In("empty"), Stop)),
            Assert.Throws<ArgumentException>(() => UploadSource.OfBytes(default)),
            await Assert.ThrowsAsync<ArgumentException>(async () => await UploadSource.OfStreamAsync(new MemoryStream(), Stop)),
            await Assert.ThrowsAsync<ArgumentException>(async () => await UploadSource.OfStreamAsync(new MemoryStream([1]) { Position = 1 }, Stop)),
            await Assert.ThrowsAsync<ArgumentException>(async () => await UploadSource.OfStreamAsync(new OneWay([]), Stop)),
        ];

        Assert.Equal(["path", "content", "content", "content", "content"], problems.Select(p => p.ParamName));
        Assert.All(problems, p => Assert.StartsWith("There is nothing to upload: the content is empty, or the stream is at its end.", p.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stream_that_cannot_be_read_is_said()
    {
        await using var stream = new FileStream(In("w"), FileMode.Create, FileAccess.Write);

        var e = await Assert.ThrowsAsync<ArgumentException>(async () => await UploadSource.OfStreamAsync(stream, Stop));

        Assert.StartsWith("The stream cannot be read.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_that_became_longer_is_sent_as_far_as_it_was_announced_and_a_shorter_one_is_an_error()
    {
        var stream = new MemoryStream();
        stream.Write(Bytes(100));
        stream.Position = 10;
        UploadSource source = await UploadSource.OfStreamAsync(stream, Stop);
        Assert.Equal(10, stream.Position);

        stream.SetLength(150);
        Assert.Equal(Bytes(100)[10..], await CopyAsync(source));
        stream.SetLength(99);
        Assert.Equal("The content became shorter while it was uploaded.", (await Assert.ThrowsAsync<EndOfStreamException>(() => CopyAsync(source))).Message);
    }

    private sealed class OneWay(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }

    private sealed class Unmanaged(byte[] content) : System.Buffers.MemoryManager<byte>
    {
        private readonly byte[] _content = GC.AllocateArray<byte>(content.Length, pinned: true);

        public override Span<byte> GetSpan()
        {
            content.CopyTo(_content, 0);
            return _content;
        }

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => default;

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
