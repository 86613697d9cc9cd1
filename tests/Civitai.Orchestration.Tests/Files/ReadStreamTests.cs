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
}
