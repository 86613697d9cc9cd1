using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Client;

public sealed class BlobTests : ClientFixture
{
    private readonly string _folder = Directory.CreateTempSubdirectory("civitai-tests-").FullName;

    [Fact]
    public async Task DownloadAsync_image_is_complete_without_the_token_and_tells_progress()
    {
        ImageBlob image = await MakeImageAsync();
        string path = Path.Combine(_folder, "deep", "image.png");
        var progress = new List<TransferProgress>();

        DownloadedFile file = await Client.Blobs.DownloadAsync(image, path, new Immediate(progress.Add), Stop);

        byte[] bytes = await File.ReadAllBytesAsync(path, Stop);
        Assert.Equal(file.Length, bytes.Length);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Equal(1, progress[^1].Rate);
        Assert.All(Simulator.Requests.Where(r => r.IsBlobContent), r => Assert.False(r.HasAuthorization));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task DownloadAsync_expired_address_is_renewed()
    {
        ImageBlob image = await MakeImageAsync();
        Clock.Advance(TimeSpan.FromDays(2));
        string path = Path.Combine(_folder, "image.png");

        await Client.Blobs.DownloadAsync(image, path, cancellationToken: Stop);

        Assert.True(new FileInfo(path).Length > 100);
        Assert.Contains(Simulator.Requests, r => r.Path == $"/v2/consumer/blobs/{image.Id}" && r.HasAuthorization);
    }

    [Fact]
    public async Task DownloadAsync_address_refused_before_its_time_is_renewed()
    {
        ImageBlob image = await MakeImageAsync();
        Simulator.FailNext(Fault.Status(403), HttpMethod.Get, pathPrefix: "/v2/consumer/blobs/content");

        await Client.Blobs.DownloadAsync(image, Path.Combine(_folder, "image.png"), cancellationToken: Stop);

        Assert.Contains(Simulator.Requests, r => r.Path == $"/v2/consumer/blobs/{image.Id}");
    }

    [Fact]
    public async Task DownloadAsync_broken_off_goes_on_and_leaves_one_whole_file()
    {
        ImageBlob image = await MakeImageAsync();
        Simulator.FailNext(Fault.TruncatedBody(), HttpMethod.Get, times: 2, pathPrefix: "/v2/consumer/blobs/content");
        string path = Path.Combine(_folder, "image.png");

        DownloadedFile file = await Client.Blobs.DownloadAsync(image, path, cancellationToken: Stop);

        Assert.Equal(file.Length, new FileInfo(path).Length);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task DownloadAsync_never_complete_leaves_the_old_file_alone()
    {
        ImageBlob image = await MakeImageAsync();
        Simulator.FailNext(Fault.TruncatedBody(), HttpMethod.Get, times: 20, pathPrefix: "/v2/consumer/blobs/content");
        string path = Path.Combine(_folder, "image.png");
        await File.WriteAllTextAsync(path, "old", Stop);

        await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.DownloadAsync(image, path, cancellationToken: Stop));

        Assert.Equal("old", await File.ReadAllTextAsync(path, Stop));
        Assert.All(Directory.GetFiles(_folder).Where(f => f != path), f => Assert.StartsWith(path + ".part", f, StringComparison.Ordinal)); // what a later download goes on with
    }

    [Fact]
    public async Task DownloadAsync_trained_lora_has_a_header_that_parses()
    {
        TrainingOutput output = await Client.Workflows.RunAsync(Training, cancellationToken: Stop);
        string path = Path.Combine(_folder, "lora.safetensors");

        await Client.Blobs.DownloadAsync(output.Epochs[^1].Model!, path, cancellationToken: Stop);

        byte[] bytes = await File.ReadAllBytesAsync(path, Stop);
        long header = BitConverter.ToInt64(bytes);
        using var json = System.Text.Json.JsonDocument.Parse(bytes.AsMemory(8, (int)header));
        Assert.True(json.RootElement.EnumerateObject().Any());
    }

    [Fact]
    public async Task RefreshAsync_gives_a_fresh_address()
    {
        ImageBlob image = await MakeImageAsync();
        Clock.Advance(TimeSpan.FromDays(1));

        Blob fresh = await Client.Blobs.RefreshAsync(image.Id!, Stop);

        Assert.True(fresh.UrlExpiresAt > Clock.GetUtcNow());
    }

    [Fact]
    public async Task UploadAsync_returns_a_blob_that_can_be_read_back()
    {
        byte[] bytes = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];

        Blob blob = await Client.Blobs.UploadAsync(new MemoryStream(bytes), cancellationToken: Stop);
        await using Stream content = await Client.Blobs.OpenReadAsync(blob, Stop);
        var copy = new MemoryStream();
        await content.CopyToAsync(copy, Stop);

        Assert.Equal(bytes, copy.ToArray());
    }

    [Fact]
    public async Task RefreshAsync_unknown_blob_is_not_found() =>
        await Assert.ThrowsAsync<NotFoundException>(() => Client.Blobs.RefreshAsync("blob_none", Stop));

    private async Task<ImageBlob> MakeImageAsync() =>
        (await Client.Workflows.RunAsync(Image with { Width = 256, Height = 256 }, cancellationToken: Stop)).Images[0];

    private sealed class Immediate(Action<TransferProgress> report) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => report(value);
    }
}
