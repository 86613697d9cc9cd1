using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Wire;

/// <summary>The README's first snippet against what the real service answers.</summary>
public sealed class QuickstartTests : WireTest
{
    [Fact]
    public async Task Snippet_downloads_through_a_relative_301_and_shows_the_token_on_the_first_request_only()
    {
        Service.Use("submit/picture");
        Files.Use("files/signed-301-relative", "files/content-png");

        await RunSnippetAsync();

        Assert.Equal(["POST /v2/consumer/workflows?wait=25"], Service.Lines);
        Assert.Equal(["GET /v2/consumer/blobs/picture.png?sig=CfDJ8.picture&exp=2036-01-01", "GET /v2/consumer/blobs/content/enc-picture"], Files.Lines);
        Assert.Equal(["Bearer wire-token"], Service.Requests.Select(r => r.Token));
        Assert.All(Files.Requests, r => Assert.Null(r.Token));
    }

    [Fact]
    public async Task Snippet_downloads_through_308_then_301_and_shows_the_token_to_the_service_only()
    {
        Service.Use("submit/picture-address-expired", "blob/by-id-308");
        Files.Use("files/signed-301-relative", "files/content-png");

        await RunSnippetAsync();

        Assert.Equal(["POST /v2/consumer/workflows?wait=25", "GET /v2/consumer/blobs/picture"], Service.Lines);
        Assert.Equal(["GET /v2/consumer/blobs/picture.png?sig=CfDJ8.fresh&exp=2036-01-01", "GET /v2/consumer/blobs/content/enc-picture"], Files.Lines);
        Assert.All(Service.Requests, r => Assert.Equal("Bearer wire-token", r.Token));
        Assert.All(Files.Requests, r => Assert.Null(r.Token));
    }

    private async Task RunSnippetAsync()
    {
        OrchestrationClient client = CreateClient();
        string folder = Path.GetDirectoryName(PathOf("x"))!; // a path in a folder

        ImageGenOutput output = await client.Workflows.RunAsync(new ZImageTurboCreateImageGenInput
        {
            Prompt = "a lighthouse at dawn, fog over the sea",
            OutputFormat = ImageGenOutputFormat.Png,
        }, cancellationToken: Stop);

        await client.Blobs.DownloadAsync(output.Images[0], Path.Combine(folder, "lighthouse.png"), cancellationToken: Stop);

        Assert.Equal(["lighthouse.png"], Saved);
        Assert.Equal(Samples.Png, await File.ReadAllBytesAsync(Path.Combine(folder, "lighthouse.png"), Stop));
    }
}
