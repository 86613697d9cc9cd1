using System.IO.Compression;
using Generation.Http;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>Reading a body: whole, unpacked, and no further than the limit.</summary>
public sealed class BodyReaderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i * 31))];

    private static async Task<byte[]> ReadAsync(HttpContent content, long limit = 1 << 20, bool throwWhenLonger = true)
    {
        (byte[] buffer, int length) = await BodyReader.ReadAsync(content, limit, throwWhenLonger, Stop);
        return buffer[..length];
    }

    // In pieces, and without a length.
    private static StreamContent Flow(byte[] content, params string[] encodings)
    {
        var flow = new StreamContent(new Pieces(content));
        foreach (string encoding in encodings)
            flow.Headers.ContentEncoding.Add(encoding);
        return flow;
    }

    private static byte[] Pack(string encoding, byte[] content)
    {
        var packed = new MemoryStream();
        using (Stream packing = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Compress, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true),
            _ => new GZipStream(packed, CompressionMode.Compress, leaveOpen: true),
        })
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(16 * 1024)]
    [InlineData((32 * 1024) - 1)]
    [InlineData(32 * 1024)]
    [InlineData((32 * 1024) + 1)]
    [InlineData(500_000)]
    public async Task Body_is_read_whole_whether_or_not_its_length_is_known(int length)
    {
        byte[] content = Bytes(length);

        Assert.Equal(content, await ReadAsync(Flow(content)));
        Assert.Equal(content, await ReadAsync(new ByteArrayContent(content)));
    }

    [Theory]
    [InlineData(999, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    [InlineData(100_000, false)]
    public async Task Limit_is_the_most_that_a_body_may_hold(int length, bool isRead)
    {
        byte[] content = Bytes(length);

        foreach (HttpContent body in new HttpContent[] { Flow(content), new ByteArrayContent(content), Flow(Pack("gzip", content), "gzip") })
        {
            Exception? e = await Record.ExceptionAsync(() => ReadAsync(body, limit: 1000));

            Assert.Equal(isRead, e is null);
            if (!isRead)
                Assert.Equal("The reply holds more than 1000 bytes.", Assert.IsType<ReplyTooLargeException>(e).Message);
        }
    }

    [Fact]
    public async Task Body_that_says_it_is_too_long_is_not_read()
    {
        var body = new Pieces(Bytes(5000));
        var content = new StreamContent(body);
        content.Headers.ContentLength = 5000;

        await Assert.ThrowsAsync<ReplyTooLargeException>(() => ReadAsync(content, limit: 4999));

        Assert.Equal(0, body.Position);
    }

    [Theory]
    [InlineData(999, 999)]
    [InlineData(1000, 1000)]
    [InlineData(1001, 1000)]
    [InlineData(50_000, 1000)]
    public async Task Message_of_a_refusal_is_read_as_far_as_the_limit(int length, int read)
    {
        byte[] content = Bytes(length);

        Assert.Equal(content[..read], await ReadAsync(Flow(content), 1000, throwWhenLonger: false));
        Assert.Equal(content[..read], await ReadAsync(new ByteArrayContent(content), 1000, throwWhenLonger: false));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Body_is_unpacked(string encoding)
    {
        byte[] content = Bytes(40_000);

        Assert.Equal(content, await ReadAsync(Flow(Pack(encoding, content), encoding)));
    }

    [Fact]
    public async Task Body_that_is_packed_twice_is_unpacked_from_the_last_to_the_first()
    {
        byte[] content = Bytes(3000);

        Assert.Equal(content, await ReadAsync(Flow(Pack("br", Pack("gzip", content)), "gzip", "identity", "br")));
    }

    [Fact]
    public async Task Body_that_is_packed_in_another_way_is_unreadable()
    {
        var e = await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(Flow(Bytes(10), "zstd")));

        Assert.Equal("The reply is packed in a way that was not asked for.", e.Message);
    }

    [Fact]
    public async Task Body_that_breaks_off_throws_what_broke_it() =>
        Assert.Equal("cut", (await Assert.ThrowsAsync<IOException>(() => ReadAsync(new StreamContent(new Pieces(Bytes(100), isCut: true))))).Message);

    [Fact]
    public async Task Body_is_closed_when_it_has_been_read()
    {
        var body = new Pieces(Bytes(100));

        await ReadAsync(new StreamContent(body));

        Assert.False(body.CanRead);
    }

    private sealed class Pieces(byte[] content, bool isCut = false) : MemoryStream(content, writable: false)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (isCut && Position == Length)
                throw new IOException("cut");
            return base.ReadAsync(buffer[..Math.Min(buffer.Length, 700)], cancellationToken);
        }
    }
}
