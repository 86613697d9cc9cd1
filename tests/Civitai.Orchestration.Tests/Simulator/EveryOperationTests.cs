using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Civitai.Orchestration.BlobArchive;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>Operations that are called seldom, from the client to the simulator; docs/operations.md names the tests of all.</summary>
public sealed class EveryOperationTests : ClientFixture
{
    [Fact]
    public async Task RemoveAllTagsAsync_leaves_no_label()
    {
        string id = (await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image) with { Tags = ["north", "draft"] }, cancellationToken: Stop)).Id;

        await Client.Workflows.RemoveAllTagsAsync(id, Stop);

        Assert.Empty((await Client.Workflows.GetAsync(id, Stop)).Tags);
    }

    [Fact]
    public async Task UpdateStepAsync_puts_metadata_in_place_of_the_old()
    {
        string id = (await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop)).Id;
        await Client.Workflows.UpdateStepAsync(id, "$0", new() { Metadata = new JsonObject { ["rating"] = 4 } }, Stop);

        await Client.Workflows.UpdateStepAsync(id, "$0", new() { Metadata = new JsonObject { ["state"] = "approved" } }, Stop);

        Assert.Equal("""{"state":"approved"}""", (await Client.Workflows.GetStepAsync(id, "$0", Stop)).Metadata!.ToJsonString());
    }

    [Fact]
    public async Task ExistsAsync_tells_what_is_there()
    {
        ImageGenOutput output = await Client.Workflows.RunAsync(Image, cancellationToken: Stop);

        Assert.True(await Client.Blobs.ExistsAsync(output.Images[0].Id!, Stop)); // it was made
        Assert.False(await Client.Blobs.ExistsAsync("blob_none", Stop));
    }

    [Fact]
    public async Task OpenStreamingAsync_reads_what_a_download_saves()
    {
        ImageBlob image = (await Client.Workflows.RunAsync(Image, cancellationToken: Stop)).Images[0];
        using var saved = new MemoryStream();
        await Client.Blobs.DownloadAsync(image, saved, cancellationToken: Stop);

        await using Stream stream = await Client.Blobs.OpenStreamingAsync(image.Id!, Stop);
        using var read = new MemoryStream();
        await stream.CopyToAsync(read, Stop);

        Assert.Equal(saved.ToArray(), read.ToArray());
    }

    [Fact]
    public async Task DownloadArchiveAsync_takes_what_was_packed_until_its_address_expires()
    {
        ImageBlob image = (await Client.Workflows.RunAsync(Image, cancellationToken: Stop)).Images[0];
        BlobArchiveOutput archive = await Client.Workflows.RunAsync(new BlobArchiveInput { Entries = [new() { BlobId = image.Id! }] }, cancellationToken: Stop);
        using var saved = new MemoryStream();
        await Client.Blobs.DownloadAsync(image, saved, cancellationToken: Stop);

        using var packed = new MemoryStream();
        DownloadedFile file = await Client.Blobs.DownloadArchiveAsync(archive, packed, cancellationToken: Stop);
        Clock.Advance(TimeSpan.FromDays(400));
        var gone = await Assert.ThrowsAsync<CivitaiApiException>(() => Client.Blobs.DownloadArchiveAsync(archive, new MemoryStream(), cancellationToken: Stop));

        using var zip = new ZipArchive(packed);
        Assert.Equal((1, saved.Length), (archive.EntryCount, Assert.Single(zip.Entries).Length));
        Assert.Equal(packed.Length, file.Length);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.All(Simulator.Requests.Where(r => r.Path.Contains("/archive/", StringComparison.Ordinal)), r => Assert.False(r.HasAuthorization));
    }

    [Fact]
    public async Task GetUploadAddressAsync_takes_a_file_without_the_token()
    {
        UploadAddress address = await Client.Blobs.GetUploadAddressAsync(Stop);
        byte[] file = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
        using var http = new HttpClient(Simulator.CreateHandler());
        using var content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using HttpResponseMessage reply = await http.PostAsync(address.Url, content, Stop);
        reply.EnsureSuccessStatusCode();

        string id = JsonNode.Parse(await reply.Content.ReadAsStringAsync(Stop))!["id"]!.GetValue<string>();
        Assert.True(await Client.Blobs.ExistsAsync(id, Stop));
        Assert.True(address.ExpiresAt > Clock.GetUtcNow());
        Assert.False(Simulator.Requests.Single(r => r.Method == "POST" && r.Path.EndsWith("/blobs", StringComparison.Ordinal)).HasAuthorization);
    }

    [Fact]
    public async Task Resources_queue_is_empty()
    {
        await foreach (ResourceInfo resource in Client.Resources.QueryAsync(ResourceView.Queue, cancellationToken: Stop))
            Assert.Fail(resource.ToString());

        Assert.Equal("/v2/resources", Assert.Single(Simulator.Requests).Path);
    }

    [Fact]
    public async Task Services_are_those_of_the_catalogue()
    {
        const string Id = "imageGen/sdcpp/zImage/turbo/createImage";

        ServiceInfo service = await Client.Services.GetAsync(Id, cancellationToken: Stop);

        Assert.Equal((Id, "Z-Image Turbo: image from text", "turbo"), (service.Id, service.Name, service.Parameters["model"]));
        await Assert.ThrowsAsync<NotFoundException>(() => Client.Services.GetAsync("imageGen/none", cancellationToken: Stop));
    }

    [Fact]
    public async Task Users_are_read_anew()
    {
        await Client.Users.InvalidateCacheAsync(4711, Stop);
        await Client.Users.InvalidateTokensAsync(4711, Stop);

        Assert.Equal(["DELETE /v2/consumer/civitai/4711", "DELETE /v2/consumer/civitai/4711/tokens"], Simulator.Requests.Select(r => $"{r.Method} {r.Path}"));
    }
}
