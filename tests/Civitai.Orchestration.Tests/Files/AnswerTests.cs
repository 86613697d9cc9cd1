namespace Civitai.Orchestration.Tests.Files;

/// <summary>What a download asks of a host, and which answers it takes: lengths, parts and kinds at their edges.</summary>
public sealed class AnswerTests : FileFixture
{
    private readonly byte[] _whole = Bytes(9000);

    [Fact]
    public async Task Request_says_what_it_can_read_and_speaks_HTTP_2_where_the_host_does()
    {
        string? said = null;
        Host.Then(request =>
        {
            said = $"{request.Version} {request.VersionPolicy} {request.Headers.Accept}";
            return Answer(Png);
        });

        await Client.Blobs.DownloadAsync(SignedUrl(), In("a.png"), cancellationToken: Stop);

        Assert.Equal("2.0 RequestVersionOrLower */*", said);
    }

    [Theory]
    [InlineData(10, "/v2/consumer/blobs/b1.png")]
    [InlineData(11, "/v2/consumer/blobs/content/CfDJ8.png")]
    public async Task Address_that_works_for_ten_seconds_more_is_not_begun_with(int seconds, string asked)
    {
        Host.Then(_ => Answer(Png));

        await Client.Blobs.DownloadAsync(SignedUrl("b1.png") with { UrlExpiresAt = Clock.GetUtcNow().AddSeconds(seconds) }, In("a.png"), cancellationToken: Stop);

        Assert.Equal(asked, Assert.Single(Host.Requests).Address.AbsolutePath);
    }

    [Fact]
    public async Task Kind_is_what_the_content_shows_and_else_what_the_host_says()
    {
        Host.Then(_ => Answer(Png, "image/jpeg")).Then(_ => Answer(Bytes(100), "model/x-odd"));

        DownloadedFile shown = await Client.Blobs.DownloadAsync(SignedUrl(), In("a"), cancellationToken: Stop);
        DownloadedFile said = await Client.Blobs.DownloadAsync(SignedUrl(), In("b"), cancellationToken: Stop);

        Assert.Equal(("image/png", "model/x-odd"), (shown.MediaType, said.MediaType));
    }

    [Fact]
    public async Task Text_is_a_file_where_the_id_says_that_it_is_one()
    {
        Host.Then(_ => Answer("{\"steps\":20}"u8.ToArray(), "application/json"));

        await Client.Blobs.DownloadAsync(new UnknownBlob { Id = "b1.JSON" }, In("a.json"), cancellationToken: Stop);

        Assert.Equal("{\"steps\":20}", await File.ReadAllTextAsync(In("a.json"), Stop));
    }

    [Fact]
    public async Task Body_longer_than_its_length_is_incomplete()
    {
        Host.Then(_ => Flow(Bytes(4000), Ending.Closed, 3000));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => NewClient(o => o.MaxAttempts = 1).Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop));

        Assert.Equal(FileProblem.Incomplete, e.Problem);
        Assert.Empty(FilesIn());
    }

    [Fact]
    public async Task Few_bytes_are_a_picture_where_their_number_is_named()
    {
        Host.Then(_ => Answer(Bytes(10)));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop);

        Assert.Equal((10, FileVerification.Length), (file.Length, file.Verification));
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task Few_bytes_of_an_unnamed_number_are_a_file_where_it_may_be_text()
    {
        Host.Then(_ => Flow(Bytes(10), Ending.Closed));

        DownloadedFile file = await Client.Blobs.DownloadAsync(new UnknownBlob { Id = "b1" }, In("a.bin"), cancellationToken: Stop);

        Assert.Equal((10, FileVerification.None), (file.Length, file.Verification));
    }

    [Fact]
    public async Task Sixteen_bytes_of_an_unnamed_number_may_be_a_picture()
    {
        Host.Then(_ => Flow(Bytes(16), Ending.Closed));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop);

        Assert.Equal((16, FileVerification.None), (file.Length, file.Verification));
    }

    [Fact]
    public async Task Nothing_where_bytes_were_announced_is_asked_for_again()
    {
        Host.Then(_ => Flow([], Ending.Closed, 9000)).Then(_ => Answer(_whole));

        await Client.Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
    }

    [Fact]
    public async Task Part_is_not_asked_for_before_a_byte_has_come_and_not_taken()
    {
        Host.Then(_ => Flow([], Ending.Broken, 9000, "\"v1\"")).Then(_ => Part(_whole, 0, "\"v1\""));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop));

        Assert.Equal(FileProblem.WrongRange, e.Problem);
        Assert.Equal([null, null], Host.Requests.Select(r => r.Range));
    }

    [Fact]
    public async Task Part_without_a_length_of_the_whole_is_taken_where_that_is_known()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Unnamed(5000));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(FileVerification.Length, file.Verification);
        Assert.Equal([null, "bytes=5000-"], Host.Requests.Select(r => r.Range));
    }

    [Fact]
    public async Task Part_of_a_whole_of_another_length_is_not_taken()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Part(Bytes(9500), 5000, "\"v1\"")).Then(_ => Answer(_whole, tag: "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal([null, "bytes=5000-", null], Host.Requests.Select(r => r.Range));
    }

    [Fact]
    public async Task Part_that_is_empty_is_no_end_and_the_whole_is_asked_for()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, tag: "\"v1\"")).Then(_ =>
        {
            HttpResponseMessage empty = Unnamed(5000);
            empty.Content = new ByteArrayContent([]) { Headers = { ContentRange = empty.Content.Headers.ContentRange } };
            return empty;
        }).Then(_ => Flow(_whole, Ending.Closed, tag: "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal([null, "bytes=5000-", null], Host.Requests.Select(r => r.Range));
    }

    [Fact]
    public async Task File_that_grew_behind_the_same_beginning_is_begun_anew()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Answer(Bytes(12_000), tag: "\"v2\""));

        await Client.Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(Bytes(12_000), await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(3, Host.Requests.Count);
    }

    [Fact]
    public async Task Whole_of_an_unnamed_length_goes_on_with_what_had_come()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000)).Then(_ => Flow(_whole, Ending.Closed));

        await Client.Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(2, Host.Requests.Count);
    }

    [Fact]
    public async Task File_that_is_another_one_each_time_is_begun_as_often_as_a_request_is_attempted()
    {
        int answers = 0;
        Host.Then(_ =>
        {
            byte[] version = Bytes(9000, seed: answers);
            return ++answers % 2 == 1 ? Flow(version[..5000], Ending.Broken, 9000, $"\"v{answers}\"") : Answer(version, tag: $"\"v{answers}\"");
        });

        var e = await Assert.ThrowsAsync<BlobContentException>(() => NewClient(o => o.MaxAttempts = 2).Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop));

        Assert.Equal(FileProblem.Changed, e.Problem);
        Assert.Equal(4, Host.Requests.Count);
    }

    [Fact]
    public async Task Connection_that_breaks_is_no_lack_of_time()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000));

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => NewClient(o => o.MaxAttempts = 1).Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop));

        Assert.StartsWith("The connection to the service was lost before its reply was complete.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_that_was_cancelled_before_makes_no_folder()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.Blobs.DownloadAsync(SignedUrl(), Path.Combine(Folder, "new", "a.bin"), cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(Directory.GetFileSystemEntries(Folder));
    }

    private HttpResponseMessage Unnamed(int from)
    {
        HttpResponseMessage response = Part(_whole, from, "\"v1\"");
        response.Content.Headers.ContentRange = new(from, _whole.Length - 1);
        return response;
    }
}
