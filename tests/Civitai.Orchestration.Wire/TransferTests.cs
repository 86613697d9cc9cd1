using System.IO.Compression;
using System.Net;
using Civitai.Orchestration.BlobArchive;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Wire;

/// <summary>Files in and out.</summary>
public sealed class TransferTests : WireTest
{
    // P12: length, progress, the caller's stream, and nothing at all.
    [Fact]
    public async Task F_P12_upload_names_its_length_and_type_and_reports_progress()
    {
        Service.Use("upload/png");
        List<long> sent = [];

        Blob blob = await CreateClient().Blobs.UploadAsync(
            new MemoryStream(Samples.Png), new UploadOptions { ContentType = "image/png", Progress = new Listener<TransferProgress>(p => sent.Add(p.Bytes)) }, Stop);

        Assert.Equal("uploaded", blob.Id);
        WireRequest request = Assert.Single(Service.Requests);
        Assert.Equal("POST /v2/consumer/blobs", request.Line);
        Assert.Equal(Samples.Png.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), request.Header("Content-Length"));
        Assert.Equal(Samples.Png, request.Bytes);
        Assert.Equal(Samples.Png.Length, sent[^1]);
    }

    [Fact]
    public async Task F_P12_upload_tells_the_type_by_the_content()
    {
        Service.Use("upload/png");

        await CreateClient().Blobs.UploadAsync(new MemoryStream(Samples.Png), cancellationToken: Stop);

        Assert.Equal("image/png", Assert.Single(Service.Requests).Header("Content-Type"));
    }

    [Fact]
    public async Task F_P12_upload_takes_a_path_and_bytes()
    {
        Service.Use("upload/png");
        await File.WriteAllBytesAsync(PathOf("in.png"), Samples.Png, Stop);
        OrchestrationClient client = CreateClient();

        await client.Blobs.UploadAsync(PathOf("in.png"), cancellationToken: Stop);
        await client.Blobs.UploadAsync(Samples.Png, cancellationToken: Stop);

        Assert.Equal([Samples.Png, Samples.Png], Service.Requests.Select(r => r.Bytes));
    }

    [Fact]
    public async Task F_P12_upload_leaves_the_callers_stream_open()
    {
        Service.Use("upload/png");
        using var content = new MemoryStream(Samples.Png);

        await CreateClient().Blobs.UploadAsync(content, new UploadOptions { ContentType = "image/png" }, Stop);

        Assert.True(content.CanRead);
    }

    [Fact]
    public async Task F_P12_stream_at_its_end_is_not_uploaded()
    {
        using var content = new MemoryStream(Samples.Png) { Position = Samples.Png.Length };

        await Assert.ThrowsAnyAsync<ArgumentException>(() => CreateClient().Blobs.UploadAsync(content, new UploadOptions { ContentType = "image/png" }, Stop));

        Assert.Empty(Service.Requests);
    }

    [Fact]
    public async Task F_P12_upload_to_a_presigned_address_shows_the_token_on_the_first_request_only()
    {
        Service.Use("upload/presigned");

        Blob blob = await CreateClient().Blobs.UploadAsync(Samples.Png, new UploadOptions { UsesSignedAddress = true }, Stop);

        Assert.Equal("uploaded", blob.Id);
        Assert.Equal(["GET /v2/consumer/blobs/upload", "POST /v2/consumer/blobs?sig=CfDJ8.upload"], Service.Lines);
        Assert.Equal(["Bearer wire-token", null], Service.Requests.Select(r => r.Token));
    }

    [Theory]
    [InlineData(413)]
    [InlineData(415)]
    [InlineData(422)]
    public async Task F_refused_upload_is_sent_once(int status)
    {
        Service.Use($"upload/refused-{status}");

        var refused = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => CreateClient().Blobs.UploadAsync(new MemoryStream(Samples.Png), new UploadOptions { ContentType = "image/png" }, Stop));

        Assert.Equal((HttpStatusCode)status, refused.StatusCode);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task F_P12_upload_that_stands_still_ends_after_the_idle_limit()
    {
        Service.HangOn("/v2/consumer/blobs");
        OrchestrationClient client = CreateClient(o => o.TransferIdleTimeout = TimeSpan.FromSeconds(30));

        Task<Blob> upload = client.Blobs.UploadAsync(new MemoryStream(Samples.Png), new UploadOptions { ContentType = "image/png" }, Stop);
        await Service.HasHung.WaitAsync(Patience, Stop); // what moves is not idle

        await Assert.ThrowsAsync<CivitaiTransportException>(() => WhileTimePassesAsync(() => upload, TimeSpan.FromHours(1)));
        Assert.InRange(Clock.Elapsed.TotalSeconds, 29, 35);
    }

    // P16: a stalled download never ended.
    [Fact]
    public async Task F_P16_download_that_stands_still_ends_after_the_idle_limit_of_each_attempt()
    {
        Service.Use("get/picture-succeeded", "blob/by-id-missing");
        Files.HangOn("/v2/consumer/blobs/*");
        OrchestrationClient client = CreateClient(o => (o.TransferIdleTimeout, o.MaxAttempts) = (TimeSpan.FromSeconds(20), 2));
        Blob blob = await PictureBlobAsync(client);

        await Assert.ThrowsAnyAsync<CivitaiException>(() => WhileTimePassesAsync<object>(
            async () => await client.Blobs.DownloadAsync(blob, PathOf("picture.png"), cancellationToken: Stop), TimeSpan.FromHours(1), answered: 1));

        Assert.InRange(Clock.Elapsed.TotalSeconds, 19, 70);
        Assert.DoesNotContain("picture.png", Saved);
    }

    [Fact]
    public async Task F_P16_download_that_broke_off_goes_on_where_it_stopped()
    {
        Service.Use("get/picture-succeeded");
        Files.Use("files/cut-then-range");
        OrchestrationClient client = CreateClient();

        await client.Blobs.DownloadAsync(await PictureBlobAsync(client), PathOf("picture.png"), cancellationToken: Stop);

        Assert.Equal(Samples.Png, await File.ReadAllBytesAsync(PathOf("picture.png"), Stop));
        Assert.Equal("bytes=40-", Files.Requests[^1].Header("Range"));
        Assert.Equal("\"v1\"", Files.Requests[^1].Header("If-Range"));
    }

    [Fact]
    public async Task F_P16_download_names_a_digest()
    {
        Service.Use("get/picture-succeeded");
        Files.Use("files/signed-png");
        OrchestrationClient client = CreateClient();

        DownloadedFile file = await client.Blobs.DownloadAsync(await PictureBlobAsync(client), PathOf("picture.png"), cancellationToken: Stop);

        Assert.Equal(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Samples.Png)), file.Sha256, ignoreCase: true);
        Assert.Equal(Samples.Png.Length, file.Length);
    }

    [Fact]
    public async Task F_P16_host_that_cannot_resume_is_asked_for_the_whole_file_again()
    {
        Service.Use("get/picture-succeeded");
        Files.Use("files/cut-then-whole");
        OrchestrationClient client = CreateClient();

        await client.Blobs.DownloadAsync(await PictureBlobAsync(client), PathOf("picture.png"), cancellationToken: Stop);

        Assert.Equal(Samples.Png, await File.ReadAllBytesAsync(PathOf("picture.png"), Stop));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task F_ids_that_are_dots_are_refused_before_anything_is_sent(string id)
    {
        OrchestrationClient client = CreateClient();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Workflows.DeleteAsync(id, Stop));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Workflows.GetAsync(id, Stop));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Workflows.CancelAsync(id, Stop));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Blobs.RefreshAsync(id, Stop));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Blobs.GetUrlAsync(id, Stop));

        Assert.Empty(Service.Requests);
    }

    [Fact]
    public async Task Download_into_a_stream_is_the_same_bytes()
    {
        Service.Use("get/picture-succeeded");
        Files.Use("files/signed-301-relative", "files/content-png");
        OrchestrationClient client = CreateClient();
        using var stream = new MemoryStream();

        await client.Blobs.DownloadAsync(await PictureBlobAsync(client), stream, cancellationToken: Stop);

        Assert.Equal(Samples.Png, stream.ToArray());
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public async Task Everything_of_an_output_is_downloaded_but_what_is_not_made()
    {
        Service.Use("get/training-two-of-three");
        Files.Use("files/lora");
        OrchestrationClient client = CreateClient();
        Workflow workflow = await client.Workflows.GetAsync("wf_training", Stop);

        await client.Blobs.DownloadAllAsync(workflow.GetOutput<TrainingOutput>(), Path.GetDirectoryName(PathOf("x"))!, cancellationToken: Stop); // a path in a folder

        Assert.Equal(2, Saved.Count);
        Assert.All(Saved, name => Assert.EndsWith(".safetensors", name, StringComparison.Ordinal));
    }

    // It stands at the service itself, and its address alone is the permission.
    [Fact]
    public async Task Archive_is_read_without_the_token_into_a_file_and_into_a_stream()
    {
        Service.Use("get/archive", "files/archive");
        OrchestrationClient client = CreateClient();
        using var stream = new MemoryStream();

        BlobArchiveOutput archive = await ArchiveAsync(client);
        DownloadedFile file = await client.Blobs.DownloadArchiveAsync(archive, PathOf("archive.zip"), cancellationToken: Stop);
        await client.Blobs.DownloadArchiveAsync(archive, stream, cancellationToken: Stop);

        Assert.Equal(["GET /v2/consumer/workflows/wf_archive", "GET /v2/consumer/blobs/archive/CfDJ8.manifest", "GET /v2/consumer/blobs/archive/CfDJ8.manifest"], Service.Lines);
        Assert.Equal(["Bearer wire-token", null, null], Service.Requests.Select(r => r.Token));
        Assert.Equal(["archive.zip"], Saved);
        Assert.Equal(await File.ReadAllBytesAsync(PathOf("archive.zip"), Stop), stream.ToArray());
        Assert.Equal((stream.Length, "application/zip"), (file.Length, file.MediaType));
        using var zip = new ZipArchive(stream);
        Assert.Equal("a.txt", Assert.Single(zip.Entries).FullName);
    }

    [Fact]
    public async Task Archive_whose_address_has_expired_is_gone_and_not_asked_for_again()
    {
        Service.Use("get/archive", "files/archive-gone");
        OrchestrationClient client = CreateClient();
        BlobArchiveOutput archive = await ArchiveAsync(client);

        var gone = await Assert.ThrowsAsync<CivitaiApiException>(() => client.Blobs.DownloadArchiveAsync(archive, PathOf("archive.zip"), cancellationToken: Stop));

        Assert.Equal((HttpStatusCode.Gone, false), (gone.StatusCode, gone.IsTransient));
        Assert.Equal(2, Service.Requests.Count);
        Assert.Empty(Saved);
    }

    [Fact]
    public async Task Archive_that_breaks_off_is_not_saved()
    {
        Service.Use("get/archive", "files/archive-cut");
        OrchestrationClient client = CreateClient(o => o.MaxAttempts = 1);
        BlobArchiveOutput archive = await ArchiveAsync(client);

        var cut = await Assert.ThrowsAsync<BlobContentException>(() => client.Blobs.DownloadArchiveAsync(archive, PathOf("archive.zip"), cancellationToken: Stop));

        Assert.Equal(FileProblem.Incomplete, cut.Problem);
        Assert.Empty(Saved);
    }

    [Fact]
    public async Task Archive_without_a_usable_address_is_not_asked_for()
    {
        OrchestrationClient client = CreateClient();

        var none = await Assert.ThrowsAsync<BlobContentException>(() => client.Blobs.DownloadArchiveAsync(new(), PathOf("archive.zip"), cancellationToken: Stop));
        var plain = await Assert.ThrowsAsync<BlobContentException>(
            () => client.Blobs.DownloadArchiveAsync(new() { Url = new Uri("http://files.example.com/archive.zip") }, PathOf("archive.zip"), cancellationToken: Stop));

        Assert.Equal((FileProblem.NoAddress, FileProblem.UnsafeAddress), (none.Problem, plain.Problem));
        Assert.Empty(Service.Requests);
    }

    // M11: what a host may send instead of the file.
    [Theory]
    [InlineData("204")]
    [InlineData("202")]
    [InlineData("page")]
    [InlineData("206")]
    [InlineData("cut")]
    public async Task M11_what_is_not_the_whole_file_is_not_saved_as_it(string answer)
    {
        Service.Use("get/picture-succeeded", "blob/by-id-missing");
        Files.Use($"files/signed-{answer}");
        OrchestrationClient client = CreateClient();
        Blob blob = await PictureBlobAsync(client);

        await Assert.ThrowsAnyAsync<CivitaiException>(() => client.Blobs.DownloadAsync(blob, PathOf("picture.png"), cancellationToken: Stop));

        Assert.DoesNotContain("picture.png", Saved);
    }

    [Fact]
    public async Task M11_half_a_lora_from_a_host_without_a_length_is_not_saved()
    {
        Service.Use("get/training-two-of-three", "blob/any-by-id-missing");
        Files.Use("files/lora-cut");
        OrchestrationClient client = CreateClient();
        Workflow workflow = await client.Workflows.GetAsync("wf_training", Stop);

        await Assert.ThrowsAnyAsync<CivitaiException>(
            () => client.Blobs.DownloadAsync(workflow.GetOutput<TrainingOutput>().Epochs[0].Model!, PathOf("1.safetensors"), cancellationToken: Stop));

        Assert.DoesNotContain("1.safetensors", Saved);
    }

    // M14: a listener that throws ended a download.
    [Fact]
    public async Task M14_listener_that_throws_does_not_end_a_download()
    {
        Service.Use("get/picture-succeeded");
        Files.Use("files/signed-png");
        OrchestrationClient client = CreateClient();

        await client.Blobs.DownloadAsync(
            await PictureBlobAsync(client), PathOf("picture.png"), new Listener<TransferProgress>(_ => throw new InvalidOperationException("the listener's")), Stop);

        Assert.Equal(["picture.png"], Saved);
    }

    private static async Task<BlobArchiveOutput> ArchiveAsync(OrchestrationClient client) => (await client.Workflows.GetAsync("wf_archive", Stop)).GetOutput<BlobArchiveOutput>();

    private static async Task<Blob> PictureBlobAsync(OrchestrationClient client) =>
        (await client.Workflows.GetAsync("wf_picture", Stop)).GetOutput<ImageGenOutput>().Images[0];
}
