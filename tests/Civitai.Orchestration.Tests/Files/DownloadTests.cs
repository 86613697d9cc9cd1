using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Files;

public sealed class DownloadTests : FileFixture
{
    [Fact]
    public async Task DownloadAsync_follows_a_relative_301()
    {
        Host.Then(_ => Redirect(301, "/v2/consumer/blobs/content/CfDJ9.png")).Then(_ => Answer(Png, "image/png"));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1.png"), In("a.png"), cancellationToken: Stop);

        Assert.Equal(Png, await File.ReadAllBytesAsync(In("a.png"), Stop));
        Assert.Equal(["/v2/consumer/blobs/content/CfDJ8.png", "/v2/consumer/blobs/content/CfDJ9.png"], Host.Requests.Select(r => r.Address.AbsolutePath));
        Assert.All(Host.Requests, r => Assert.Null(r.Authorization));
        Assert.All(Host.Requests, r => Assert.Equal("identity", r.AcceptEncoding));
        Assert.Equal(In("a.png"), file.Path);
        Assert.Equal("image/png", file.MediaType);
        Assert.Equal(FileVerification.Length, file.Verification);
    }

    [Fact]
    public async Task DownloadAsync_takes_any_kind_of_file_by_HTTP_2_where_it_is_offered()
    {
        (string, Version, HttpVersionPolicy) asked = default;
        Host.Then(r =>
        {
            asked = (r.Headers.Accept.ToString(), r.Version, r.VersionPolicy);
            return Answer(Png, "image/png");
        });

        await Client.Blobs.DownloadAsync(SignedUrl("b1.png"), In("a.png"), cancellationToken: Stop);

        Assert.Equal(("*/*", HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrLower), asked);
    }

    [Fact]
    public async Task DownloadAsync_to_the_name_of_a_folder_fails_before_anything_is_asked_for()
    {
        Directory.CreateDirectory(In("a.png"));

        var e = await Assert.ThrowsAsync<IOException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1.png"), In("a.png"), cancellationToken: Stop));

        Assert.Contains(In("a.png"), e.Message, StringComparison.Ordinal);
        Assert.Empty(Host.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task DownloadAsync_by_id_shows_the_token_on_the_first_request_only(int status)
    {
        Host.Then(_ => Redirect(308, "https://orchestration-new.civitai.com/v2/consumer/blobs/b1.png?sig=x")).Then(_ => Redirect(status, Base + "/v2/consumer/blobs/content/abc")).Then(_ => Answer(Png));

        await Client.Blobs.DownloadAsync(new ImageBlob { Id = "b1.png" }, In("a.png"), cancellationToken: Stop);

        Assert.Equal(["Bearer " + Token, null, null], Host.Requests.Select(r => r.Authorization));
        Assert.Equal(Png, await File.ReadAllBytesAsync(In("a.png"), Stop));
    }

    [Fact]
    public async Task DownloadAsync_five_redirects_are_followed_and_the_sixth_is_refused()
    {
        Host.Then(_ => Redirect(302, "/again"));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl(), In("a.png"), cancellationToken: Stop));

        Assert.Equal(FileProblem.TooManyRedirects, e.Problem);
        Assert.Equal(6, Host.Requests.Count);
        Assert.Empty(FilesIn());
    }

    [Theory]
    [InlineData("http://files.example.com/a.png")]
    [InlineData("http://127.0.0.1/a.png")]
    [InlineData("https://127.0.0.1/a.png")]
    [InlineData("https://localhost/a.png")]
    [InlineData("https://files.localhost/a.png")]
    [InlineData("https://10.1.2.3/a.png")]
    [InlineData("https://172.16.0.1/a.png")]
    [InlineData("https://192.168.1.1/a.png")]
    [InlineData("https://169.254.169.254/a.png")]
    [InlineData("https://0.0.0.0/a.png")]
    [InlineData("https://[::1]/a.png")]
    [InlineData("https://[fd00::1]/a.png")]
    [InlineData("https://[fe80::1]/a.png")]
    [InlineData("https://[::ffff:10.0.0.1]/a.png")]
    [InlineData("https://2130706433/a.png")]
    [InlineData("https://user:password@files.example.com/a.png")]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://files.example.com/a.png")]
    public async Task DownloadAsync_address_that_a_remote_service_has_no_business_with_is_not_asked(string address)
    {
        Host.Then(_ => Redirect(301, address));

        var own = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(new ImageBlob { Url = new Uri(address) }, In("a.png"), cancellationToken: Stop));
        Assert.Empty(Host.Requests);
        var redirected = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl(), In("a.png"), cancellationToken: Stop));

        Assert.Equal(FileProblem.UnsafeAddress, own.Problem);
        Assert.Equal(FileProblem.UnsafeAddress, redirected.Problem);
        Assert.Single(Host.Requests);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task DownloadAsync_refused_address_falls_back_to_the_id_whose_answer_may_be_the_content(int status)
    {
        Host.Then(_ => new HttpResponseMessage((HttpStatusCode)status)).Then(_ => Answer(Png));

        await Client.Blobs.DownloadAsync(SignedUrl("b1.png"), In("a.png"), cancellationToken: Stop);

        Assert.Equal(["/v2/consumer/blobs/content/CfDJ8.png", "/v2/consumer/blobs/b1.png"], Host.Requests.Select(r => r.Address.AbsolutePath));
        Assert.Equal([null, "Bearer " + Token], Host.Requests.Select(r => r.Authorization));
        Assert.Equal(Png, await File.ReadAllBytesAsync(In("a.png"), Stop));
    }

    [Fact]
    public async Task DownloadAsync_address_and_id_refused_is_the_refusal_of_the_id()
    {
        Host.Then(_ => new HttpResponseMessage(HttpStatusCode.Forbidden)).Then(_ => new HttpResponseMessage(HttpStatusCode.NotFound));

        await Assert.ThrowsAsync<NotFoundException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1.png"), In("a.png"), cancellationToken: Stop));

        Assert.Equal(2, Host.Requests.Count);
        Assert.Empty(FilesIn());
    }

    [Theory]
    [InlineData("{\"id\":\"b1.png\",\"type\":\"image\",\"url\":\"/relative/a.png\"}")]
    [InlineData("{\"id\":\"b1.png\",\"type\":\"image\",\"url\":\"\"}")]
    public async Task DownloadAsync_address_that_is_none_is_asked_for_by_id(string json)
    {
        Host.Then(_ => Answer(Png));

        await Client.Blobs.DownloadAsync(Read(json), In("a.png"), cancellationToken: Stop);

        Assert.Equal("/v2/consumer/blobs/b1.png", Assert.Single(Host.Requests).Address.AbsolutePath);
    }

    [Theory]
    [InlineData("{\"type\":\"image\",\"url\":\"/relative/a.png\"}")]
    [InlineData("{\"type\":\"image\",\"url\":\"\"}")]
    public async Task DownloadAsync_neither_an_address_nor_an_id_is_a_typed_refusal(string json)
    {
        Host.Then(_ => Answer(Png));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(Read(json), In("a.png"), cancellationToken: Stop));

        Assert.True(e.Problem is FileProblem.NoAddress or FileProblem.UnsafeAddress);
        Assert.Empty(Host.Requests);
    }

    [Fact]
    public async Task DownloadAsync_withheld_blob_is_a_typed_refusal()
    {
        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1") with { BlockedReason = "x" }, In("a.png"), cancellationToken: Stop));

        Assert.Equal(FileProblem.Withheld, e.Problem);
    }

    [Fact]
    public async Task DownloadAsync_202_is_asked_again_until_the_file_is_made()
    {
        Host.Then(_ => new HttpResponseMessage(HttpStatusCode.Accepted)).Then(_ => new HttpResponseMessage(HttpStatusCode.Accepted)).Then(_ => Answer(Png));

        await Client.Blobs.DownloadAsync(SignedUrl("b1.png"), In("a.png"), cancellationToken: Stop);

        Assert.Equal(3, Host.Requests.Count);
        Assert.Equal(Png, await File.ReadAllBytesAsync(In("a.png"), Stop));
    }

    [Fact]
    public async Task DownloadAsync_202_for_ever_is_a_typed_refusal_after_five_attempts()
    {
        Host.Then(_ => new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new ByteArrayContent("{}"u8.ToArray()) });

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1.png"), In("a.png"), cancellationToken: Stop));

        Assert.Equal(FileProblem.NotReady, e.Problem);
        Assert.True(e.IsTransient);
        Assert.Equal(5, Host.Requests.Count);
        Assert.Empty(FilesIn());
    }

    public static TheoryData<int, string, string, FileProblem> WrongAnswers => new()
    {
        { 204, "image/png", "", FileProblem.Empty },
        { 200, "image/png", "", FileProblem.Empty },
        { 200, "text/html", "<html><body>Sign in</body></html>", FileProblem.WrongContent },
        { 200, "image/png", "\r\n<!DOCTYPE html><html></html>", FileProblem.WrongContent },
        { 200, "application/json", "{\"error\":\"not here\"}", FileProblem.WrongContent },
        { 200, "application/octet-stream", "{\"error\":\"not here\"}", FileProblem.WrongContent },
        { 200, "application/octet-stream", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", FileProblem.WrongContent },
        { 206, "image/png", "half a picture", FileProblem.WrongRange },
        { 203, "image/png", "something", FileProblem.WrongContent },
    };

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public async Task DownloadAsync_answer_that_is_not_the_file_is_never_saved(int status, string mediaType, string body, FileProblem problem)
    {
        Host.Then(_ => Answer(System.Text.Encoding.UTF8.GetBytes(body), mediaType, status: status));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl(), In("a.png"), cancellationToken: Stop));

        Assert.Equal(problem, e.Problem);
        Assert.Single(Host.Requests);
        Assert.Empty(FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_page_at_the_address_falls_back_to_the_id()
    {
        Host.Then(_ => Answer("<html></html>"u8.ToArray(), "text/html")).Then(_ => Answer(Png));

        await Client.Blobs.DownloadAsync(SignedUrl("b1.png"), In("a.png"), cancellationToken: Stop);

        Assert.Equal(Png, await File.ReadAllBytesAsync(In("a.png"), Stop));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(600)]
    public async Task DownloadAsync_stalled_host_ends_after_the_idle_limit(int seconds)
    {
        Host.Then(_ => Flow(Bytes(5000), Ending.Still, 10_000));
        using OrchestrationClient client = NewClient(o => o.TransferIdleTimeout = TimeSpan.FromSeconds(seconds));

        Task<DownloadedFile> download = client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);
        await PassStillTimeAsync(download, TimeSpan.FromMilliseconds(seconds * 500));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => download);
        Assert.InRange(Clock.Elapsed.TotalSeconds, seconds, seconds + 1);
        Assert.Empty(FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_silent_host_ends_after_the_idle_limit()
    {
        Host.ThenSilence();

        Task<DownloadedFile> download = Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);
        await PassStillTimeAsync(download, TimeSpan.FromSeconds(60));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => download);
        Assert.Equal(TimeSpan.FromSeconds(60), Clock.Elapsed);
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task DownloadAsync_silence_counts_over_connections()
    {
        byte[] whole = Bytes(9000);
        Host.Then(_ => Flow(whole[..5000], Ending.Still, 9000, "\"v1\"")).Then(async (_, token) =>
        {
            await PassAsync(50, token);
            return Part(whole, 5000, "\"v1\"");
        });

        Task<DownloadedFile> download = Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);
        await PassStillTimeAsync(download, TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => download);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 60, 61);
    }

    [Fact]
    public async Task DownloadAsync_silence_of_a_connection_that_was_opened_anew_is_counted_from_its_own_beginning()
    {
        byte[] whole = Bytes(9000);
        Host.Then(_ => Flow(whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(async (_, token) =>
        {
            await PassAsync(59, token);
            return Part(whole, 5000, "\"v1\"");
        });

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(2, Host.Requests.Count);
    }

    [Fact]
    public async Task DownloadAsync_first_byte_may_take_almost_the_idle_limit()
    {
        Host.Then(async (_, token) =>
        {
            await PassAsync(59, token);
            return Answer(Png);
        });

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.png"), cancellationToken: Stop);

        Assert.Equal(Png.Length, file.Length);
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task DownloadAsync_without_another_attempt_may_stand_still_for_almost_the_idle_limit()
    {
        Host.Then(_ => new HttpResponseMessage { Content = new StreamContent(new PausingStream(Bytes(5000), token => PassAsync(59, token))) });
        using OrchestrationClient client = NewClient(o => o.MaxAttempts = 1);

        DownloadedFile file = await client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(5000, file.Length);
    }

    [Fact]
    public async Task DownloadAsync_folder_in_the_place_of_the_file_is_refused_before_any_request()
    {
        Directory.CreateDirectory(In("a.png"));

        var e = await Assert.ThrowsAsync<IOException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.png"), cancellationToken: Stop));

        Assert.Contains(In("a.png"), e.Message, StringComparison.Ordinal);
        Assert.Empty(Host.Requests);
        Assert.Empty(FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_folder_that_may_not_be_written_to_is_an_exception_of_the_disk()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A folder that nobody may write to is there by its name on Linux alone.");
        Host.Then(_ => Answer(Png));

        await Assert.ThrowsAsync<IOException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), "/sys/a.png", cancellationToken: Stop));
        await Assert.ThrowsAsync<IOException>(() => Client.Blobs.DownloadAllAsync(new ImageGen.ImageGenOutput { Images = [SignedUrl("b1") with { Available = true }] }, "/sys/civitai", cancellationToken: Stop));
    }

    [Theory]
    [InlineData(246)]
    [InlineData(255)]
    public async Task DownloadAsync_name_may_be_as_long_as_the_file_system_takes(int length)
    {
        Host.Then(_ => Flow(Bytes(5000), Ending.Broken, 9000, "\"v1\"")).Then(_ => Part(Bytes(9000), 5000, "\"v1\""));
        string name = new string('a', length - 4) + ".bin";
        using (OrchestrationClient first = NewClient(o => o.MaxAttempts = 1))
            await Assert.ThrowsAsync<CivitaiTransportException>(() => first.Blobs.DownloadAsync(SignedUrl("b1"), In(name), cancellationToken: Stop));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In(name), cancellationToken: Stop);

        Assert.Equal("bytes=5000-", Host.Requests.Last().Range);
        Assert.Equal([name], FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_connection_that_stands_still_is_opened_anew_where_it_stopped()
    {
        byte[] whole = Bytes(9000);
        Host.Then(_ => Flow(whole[..5000], Ending.Still, 9000, "\"v1\"")).Then(_ => Part(whole, 5000, "\"v1\""));

        Task<DownloadedFile> download = Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);
        await PassStillTimeAsync(download, TimeSpan.FromSeconds(30));

        await download;
        Assert.Equal(whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
    }

    [Fact]
    public async Task DownloadAsync_slow_but_moving_is_not_cut()
    {
        byte[] whole = Bytes(200_000);
        Host.Then(_ => Flow(whole, Ending.Closed, whole.Length));
        var slow = new Immediate(_ => Clock.Advance(TimeSpan.FromSeconds(29)));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), slow, Stop);

        Assert.Equal(whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.True(Clock.Elapsed > TimeSpan.FromHours(1));
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task DownloadAsync_body_shorter_than_its_length_is_never_saved()
    {
        Host.Then(_ => Flow(Bytes(2000), Ending.Closed, 3000));
        await File.WriteAllTextAsync(In("a.bin"), "old", Stop);

        await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop));

        Assert.Equal("old", await File.ReadAllTextAsync(In("a.bin"), Stop));
        Assert.Equal(["a.bin"], FilesIn());
        Assert.Equal(5, Host.Requests.Count);
    }

    [Fact]
    public async Task DownloadAsync_without_a_length_a_picture_that_is_cut_is_never_saved()
    {
        Host.Then(_ => Flow(Png[..^5], Ending.Closed));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.png"), cancellationToken: Stop));

        Assert.Equal(FileProblem.Incomplete, e.Problem);
        Assert.Empty(FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_without_a_length_a_whole_picture_is_verified_by_its_structure()
    {
        Host.Then(_ => Flow(Png, Ending.Closed));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.png"), cancellationToken: Stop);

        Assert.Equal(FileVerification.Structure, file.Verification);
    }

    [Fact]
    public async Task DownloadAsync_what_cannot_be_verified_says_so()
    {
        Host.Then(_ => Flow(Bytes(3000), Ending.Closed));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(FileVerification.None, file.Verification);
        Assert.Equal(3000, file.Length);
    }

    [Theory]
    [InlineData("obj", true)]
    [InlineData("glb", false)]
    [InlineData(null, false)]
    public async Task DownloadAsync_3D_model_is_text_where_its_format_is(string? format, bool isSaved)
    {
        Host.Then(_ => Answer("v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n"u8.ToArray(), "application/octet-stream"));
        var blob = new Model3DBlob { Url = SignedUrl().Url, Format = format };

        Exception? refused = await Record.ExceptionAsync(() => Client.Blobs.DownloadAsync(blob, In("a.obj"), cancellationToken: Stop));

        Assert.Equal(isSaved, refused is null);
        Assert.Equal(isSaved ? 1 : 0, FilesIn().Length);
    }

    [Theory]
    [InlineData("AccessDenied", "text/plain")]
    [InlineData("no healthy upstream", "application/octet-stream")]
    [InlineData("error code: 1015", "image/png")]
    public async Task DownloadAsync_message_in_plain_text_is_never_saved_as_the_picture(string text, string mediaType)
    {
        Host.Then(_ => Answer(System.Text.Encoding.ASCII.GetBytes(text), mediaType));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl(), In("a.png"), cancellationToken: Stop));

        Assert.Equal(FileProblem.WrongContent, e.Problem);
        Assert.Empty(FilesIn());
    }

    [Fact]
    public async Task DownloadAllAsync_file_that_cannot_be_written_does_not_end_the_others()
    {
        Directory.CreateDirectory(In("taken.png"));
        Host.Then(_ => Answer(Png, "image/png"));
        Host.Then(_ => Answer(Png, "image/png"));
        var output = new ImageGen.ImageGenOutput { Images = [SignedUrl("taken.png"), SignedUrl("free.png")] };

        IReadOnlyList<BlobDownload> downloads = await Client.Blobs.DownloadAllAsync(output, Folder, cancellationToken: Stop);

        Assert.Equal(FileProblem.NotWritten, Assert.IsType<BlobContentException>(downloads[0].Problem).Problem);
        Assert.Equal(In("free.png"), downloads[1].File?.Path);
    }

    [Fact]
    public async Task DownloadAllAsync_ids_that_differ_in_their_ending_alone_are_two_files()
    {
        Host.Then(_ => Answer(Png, "image/png"));
        Host.Then(_ => Answer(Png, "image/png"));
        var output = new ImageGen.ImageGenOutput { Images = [SignedUrl("x.v1"), SignedUrl("x.v1.png")] };

        IReadOnlyList<BlobDownload> downloads = await Client.Blobs.DownloadAllAsync(output, Folder, cancellationToken: Stop);

        Assert.Equal(2, downloads.Select(d => d.File?.Path).Distinct().Count());
        Assert.Equal(2, FilesIn().Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    public async Task DownloadAsync_first_bytes_of_a_picture_without_a_length_are_never_saved(int length)
    {
        Host.Then(_ => new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = new StreamContent(new Unsized(Png[..length])) });

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl(), In("a.png"), cancellationToken: Stop));

        Assert.Equal(FileProblem.Incomplete, e.Problem);
        Assert.Empty(FilesIn());
    }

    private sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    [Fact]
    public async Task DownloadAsync_text_in_place_of_a_trained_model_is_refused()
    {
        Host.Then(_ => Answer("abc"u8.ToArray()));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(new ModelBlob { Id = "b1", Url = SignedUrl().Url }, In("a.bin"), cancellationToken: Stop));

        Assert.Equal(FileProblem.WrongContent, e.Problem);
        Assert.False(File.Exists(In("a.bin")));
    }

    [Fact]
    public async Task DownloadAsync_digest_is_that_of_the_content()
    {
        Host.Then(_ => Answer("abc"u8.ToArray()));

        DownloadedFile file = await Client.Blobs.DownloadAsync(new UnknownBlob { Id = "b1", Url = SignedUrl().Url }, In("a.bin"), cancellationToken: Stop);

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", file.Sha256); // FIPS 180-4, example of one block
    }

    [Fact]
    public async Task DownloadAsync_host_that_packs_all_the_same_is_unpacked()
    {
        Host.Then(_ => Packed(Gzip(Png)));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.png"), cancellationToken: Stop);

        Assert.Equal(Png, await File.ReadAllBytesAsync(In("a.png"), Stop));
        Assert.Equal(FileVerification.Structure, file.Verification);
    }

    [Fact]
    public async Task DownloadAsync_damaged_compression_is_a_transport_failure_and_never_saved()
    {
        byte[] packed = Gzip(Bytes(50_000));
        packed[packed.Length / 2] ^= 0xFF;
        packed[^6] ^= 0xFF;
        Host.Then(_ => Packed(packed));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop));

        Assert.Empty(FilesIn());
    }

    public static TheoryData<string> TransportExceptions => ["socket", "io", "data", "disposed", "invalid", "canceled", "http"];

    [Theory]
    [MemberData(nameof(TransportExceptions))]
    public async Task DownloadAsync_whatever_the_transport_throws_is_ours(string kind)
    {
        Host.Then((_, _) => Task.FromException<HttpResponseMessage>(kind switch
        {
            "socket" => new SocketException((int)SocketError.ConnectionReset),
            "io" => new IOException("x"),
            "data" => new InvalidDataException("x"),
            "disposed" => new ObjectDisposedException("x"),
            "invalid" => new InvalidOperationException("x"),
            "canceled" => new TaskCanceledException("x"),
            _ => new HttpRequestException("x"),
        }));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop));
    }

    [Fact]
    public async Task DownloadAsync_listener_that_throws_does_not_end_it_and_is_logged_once()
    {
        Host.Then(_ => Flow(Bytes(5000), Ending.Closed, 5000));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), new Immediate(_ => throw new InvalidOperationException("mine")), Stop);

        Assert.Equal(5000, new FileInfo(In("a.bin")).Length);
        Assert.Single(Logs.Events, 103);
        Assert.Contains("A progress listener (download) failed with InvalidOperationException; the operation goes on.", Logs.Messages);
    }

    [Fact]
    public async Task DownloadAsync_progress_counts_up_to_the_total()
    {
        Host.Then(_ => Flow(Bytes(5000), Ending.Closed, 5000));
        var reports = new List<TransferProgress>();

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), new Immediate(reports.Add), Stop);

        Assert.Equal(new TransferProgress { Bytes = 5000, TotalBytes = 5000 }, reports[^1]);
        Assert.Equal(1, reports[^1].Rate);
        Assert.Equal(reports.Select(r => r.Bytes).Order(), reports.Select(r => r.Bytes));
    }

    [Fact]
    public async Task DownloadAsync_client_disposed_ends_it_at_once()
    {
        Host.Then(_ => Flow(Bytes(2000), Ending.Still, 5000));
        OrchestrationClient client = NewClient();

        Task<DownloadedFile> download = client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);
        await Host.Still.WaitAsync(Stop);
        client.Dispose();

        await Assert.ThrowsAsync<CivitaiTransportException>(() => download);
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    [Fact]
    public async Task DownloadAsync_into_a_stream_leaves_it_open_and_writes_from_where_it_stands()
    {
        Host.Then(_ => Answer(Png));
        var destination = new MemoryStream([1, 2, 3, .. new byte[100]]) { Position = 3 };

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), destination, cancellationToken: Stop);

        Assert.Null(file.Path);
        Assert.Equal(3 + Png.Length, destination.Position);
        Assert.Equal([1, 2, 3, .. Png], destination.ToArray()[..(3 + Png.Length)]);
    }

    [Fact]
    public async Task OpenReadAsync_refusal_shows_at_opening()
    {
        Host.Then(_ => new HttpResponseMessage(HttpStatusCode.NotFound));

        await Assert.ThrowsAsync<NotFoundException>(() => Client.Blobs.OpenReadAsync(SignedUrl("b1"), Stop));
    }

    [Fact]
    public async Task OpenReadAsync_reads_on_over_a_connection_that_breaks()
    {
        byte[] whole = Bytes(9000);
        Host.Then(_ => Flow(whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Part(whole, 5000));

        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl("b1"), Stop);
        var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Stop);

        Assert.Equal(whole, copy.ToArray());
        Assert.Equal("bytes=5000-", Host.Requests.Last().Range);
    }

    [Fact]
    public async Task OpenReadAsync_end_before_the_end_throws()
    {
        Host.Then(_ => Flow(Bytes(2000), Ending.Closed, 3000));

        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl("b1"), Stop);

        await Assert.ThrowsAsync<CivitaiTransportException>(() => stream.CopyToAsync(Stream.Null, Stop));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("%2e")]
    [InlineData("%2E%2e")]
    [InlineData("a/../b")]
    public async Task Ids_that_move_the_request_elsewhere_are_refused_before_it(string id)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.Blobs.RefreshAsync(id, Stop));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.Blobs.GetUrlAsync(id, Stop));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.Blobs.DownloadAsync(new ImageBlob { Id = id }, In("a.png"), cancellationToken: Stop));

        Assert.Empty(Host.Requests);
    }

    // As a program writes it into a pipe: it cannot go back and say how long it has become.
    private static byte[] Piped => [.. "RIFF"u8, 0x24, 0xF0, 0xFF, 0x7F, .. "WAVEfmt "u8, .. Bytes(2000)];

    [Theory]
    [InlineData(null)]
    [InlineData("b1.wav")]
    public async Task DownloadAsync_file_whose_header_is_wrong_is_saved_when_a_second_reading_names_the_same_length(string? id)
    {
        Host.Then(_ => Answer(Piped, "audio/wav", "\"v1\""));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl(id), In("a.wav"), cancellationToken: Stop);

        Assert.Equal(Piped, await File.ReadAllBytesAsync(In("a.wav"), Stop));
        Assert.Equal(FileVerification.Length, file.Verification);
        Assert.Equal(["/v2/consumer/blobs/content/CfDJ8.png", id is null ? "/v2/consumer/blobs/content/CfDJ8.png" : "/v2/consumer/blobs/b1.wav"], Host.Requests.Select(r => r.Address.AbsolutePath));
        Assert.All(Host.Requests, r => Assert.Null(r.Range)); // read as a whole, from its beginning
    }

    [Fact]
    public async Task DownloadAsync_by_id_file_whose_header_is_wrong_is_read_a_second_time_by_the_id()
    {
        Host.Then(_ => Answer(Piped, "audio/wav", "\"v1\""));

        await Client.Blobs.DownloadAsync(new AudioBlob { Id = "b1.wav" }, In("a.wav"), cancellationToken: Stop);

        Assert.Equal(Piped, await File.ReadAllBytesAsync(In("a.wav"), Stop));
        Assert.Equal(["/v2/consumer/blobs/b1.wav", "/v2/consumer/blobs/b1.wav"], Host.Requests.Select(r => r.Address.AbsolutePath));
    }

    [Fact]
    public async Task OpenReadAsync_file_whose_header_is_wrong_ends_when_a_second_reading_names_the_same_length()
    {
        Host.Then(_ => Answer(Piped, "audio/wav"));
        await using Stream stream = await Client.Blobs.OpenReadAsync(SignedUrl(), Stop);
        var read = new MemoryStream();

        await stream.CopyToAsync(read, Stop);

        Assert.Equal(Piped, read.ToArray());
        Assert.Equal(2, Host.Requests.Count);
    }

    [Theory]
    [InlineData(false, false)] // nobody names a length
    [InlineData(true, false)] // the first answer alone does
    [InlineData(false, true)] // the others alone do
    public async Task DownloadAsync_file_whose_header_is_wrong_is_not_saved_where_its_length_is_not_named_twice(bool isFirstNamed, bool isSecondNamed)
    {
        Host.Then(_ => Flow(Piped, Ending.Closed, isFirstNamed ? Piped.Length : null)).Then(_ => Flow(Piped, Ending.Closed, isSecondNamed ? Piped.Length : null));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.wav"), cancellationToken: Stop));

        Assert.Equal(FileProblem.Incomplete, e.Problem);
        Assert.Empty(FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_picture_that_is_cut_becomes_the_longer_one_of_a_second_reading()
    {
        Host.Then(r => r.RequestUri!.AbsolutePath.EndsWith("b1", StringComparison.Ordinal) ? Answer(Png) : Answer(Png[..^5]));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.png"), cancellationToken: Stop);

        Assert.Equal(Png, await File.ReadAllBytesAsync(In("a.png"), Stop));
        Assert.Equal((FileVerification.Length, 2), (file.Verification, Host.Requests.Count));
    }

    [Fact]
    public async Task DownloadAsync_picture_that_is_cut_otherwise_each_time_is_never_saved()
    {
        int answers = 0;
        Host.Then(_ => Answer([.. Png[..^5], (byte)answers++]));

        await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.png"), cancellationToken: Stop));

        Assert.Empty(FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_picture_that_is_cut_and_refused_by_its_id_is_incomplete()
    {
        Host.Then(r => r.RequestUri!.AbsolutePath.EndsWith("b1", StringComparison.Ordinal) ? new HttpResponseMessage(HttpStatusCode.NotFound) : Answer(Png[..^5]));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.png"), cancellationToken: Stop));

        Assert.Equal(FileProblem.Incomplete, e.Problem);
        Assert.Empty(FilesIn());
    }

    [Theory]
    [InlineData(200, null, true)]
    [InlineData(200, "zstd", true)]
    [InlineData(204, null, true)]
    [InlineData(301, null, true)] // to where the blob is
    [InlineData(404, null, false)]
    public async Task ExistsAsync_asks_for_the_header_and_reads_no_body(int status, string? encoding, bool exists)
    {
        Host.Then(_ =>
        {
            HttpResponseMessage response = Answer([], status: status);
            response.Content.Headers.ContentLength = 228_000_000; // of what is not sent
            if (status == 301)
                response.Headers.Location = new Uri("https://files.example.com/b1?sig=abc");
            if (encoding is not null)
                response.Content.Headers.ContentEncoding.Add(encoding);
            return response;
        });

        Assert.Equal(exists, await Client.Blobs.ExistsAsync("b1", Stop));
        Assert.Equal("HEAD", Assert.Single(Host.Requests).Method);
    }

    [Theory]
    [InlineData("2026/11/abc.png")]
    [InlineData("a\\b.png")]
    [InlineData("🐱.png")]
    public async Task DownloadAsync_id_that_cannot_stand_in_a_path_does_not_keep_from_the_address(string id)
    {
        Host.Then(_ => Answer(Png));
        await Client.Blobs.DownloadAsync(SignedUrl(id), In("a.png"), cancellationToken: Stop);
        BlobDownload one = Assert.Single(await Client.Blobs.DownloadAllAsync(new ImageGen.ImageGenOutput { Images = [SignedUrl(id)] }, In("all"), cancellationToken: Stop));

        Assert.Equal(Png, await File.ReadAllBytesAsync(In("a.png"), Stop));
        Assert.Equal(Png, await File.ReadAllBytesAsync(one.File!.Path!, Stop));
        Assert.Equal(["/v2/consumer/blobs/content/CfDJ8.png", "/v2/consumer/blobs/content/CfDJ8.png"], Host.Requests.Select(r => r.Address.AbsolutePath));
        Assert.All(Host.Requests, r => Assert.Null(r.Authorization));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.Blobs.DownloadAsync(new ImageBlob { Id = id }, In("b.png"), cancellationToken: Stop));
        Assert.Equal(2, Host.Requests.Count);
    }

    [Fact]
    public async Task GetUrlAsync_relative_address_is_resolved()
    {
        Host.Then(_ => Redirect(301, "/v2/consumer/blobs/content/abc?sig=x"));

        Assert.Equal(Base + "/v2/consumer/blobs/content/abc?sig=x", (await Client.Blobs.GetUrlAsync("b1", Stop)).AbsoluteUri);
    }

    [Fact]
    public async Task GetUrlAsync_content_by_id_is_asked_for_a_fresh_address()
    {
        Host.Then(_ => Answer(Png)).Then(_ => Answer("{\"type\":\"image\",\"id\":\"b1\",\"available\":true,\"url\":\"https://files.example.com/b1\"}"u8.ToArray(), "application/json"));

        Assert.Equal("https://files.example.com/b1", (await Client.Blobs.GetUrlAsync("b1", Stop)).AbsoluteUri);
    }

    [Theory]
    [InlineData("http://portal.example.com/login", FileProblem.UnsafeAddress)]
    [InlineData("https://192.168.1.1/login", FileProblem.UnsafeAddress)]
    [InlineData(null, FileProblem.WrongContent)]
    public async Task ExistsAsync_takes_no_portal_for_the_blob(string? location, FileProblem problem)
    {
        Host.Then(_ => location is null ? Answer("<html></html>"u8.ToArray(), "text/html") : Redirect(302, location));

        Assert.Equal(problem, (await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.ExistsAsync("b1", Stop))).Problem);
    }

    [Fact]
    public async Task GetUrlAsync_hands_out_no_address_that_may_not_be_used()
    {
        Host.Then(_ => Redirect(302, "http://portal.example.com/login"));

        Assert.Equal(FileProblem.UnsafeAddress, (await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.GetUrlAsync("b1", Stop))).Problem);
    }

    [Fact]
    public async Task DownloadAsync_failure_marks_its_span_and_measures_its_time()
    {
        Host.Then(_ => new HttpResponseMessage(HttpStatusCode.NotFound));
        string name = "t" + Guid.NewGuid().ToString("N");
        using OrchestrationClient client = NewClient(o => o.Name = name);
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == "Civitai.Orchestration",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a =>
            {
                lock (spans)
                    spans.Add(a);
            },
        };
        ActivitySource.AddActivityListener(listener);
        var measured = new List<string?>();
        using var meters = new MeterListener { InstrumentPublished = (i, l) => { if (i.Name == "civitai.blob.transfer.duration") l.EnableMeasurementEvents(i); } };
        meters.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            var values = tags.ToArray().ToDictionary(t => t.Key, t => t.Value?.ToString());
            if (values["client"] == name)
                measured.Add(values["direction"] + " " + values["outcome"]);
        });
        meters.Start();

        await Assert.ThrowsAsync<NotFoundException>(() => client.Blobs.DownloadAsync(SignedUrl(), In("a.png"), cancellationToken: Stop));

        Activity span = Assert.Single(spans, s => s.OperationName == "Blob.Download" && (string?)s.GetTagItem("civitai.client") == name);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(nameof(NotFoundException), span.GetTagItem("error.type"));
        Assert.Equal(["download NotFoundException"], measured);
    }

    private static Blob Read(string json) => WireReader.Read<Blob>(json);

    private static HttpResponseMessage Packed(byte[] content)
    {
        HttpResponseMessage response = Answer(content);
        response.Content.Headers.ContentEncoding.Add("gzip");
        return response;
    }

    /// <summary>Stands still once, after a thousand bytes.</summary>
    private sealed class PausingStream(byte[] content, Func<CancellationToken, Task> pause) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == 1000)
                await pause(cancellationToken);
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 1000 - ((int)Position % 1000))], cancellationToken);
        }
    }
}
