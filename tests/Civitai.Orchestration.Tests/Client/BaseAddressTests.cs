using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>A gateway that carries the service below a path of its own.</summary>
public class BaseAddressTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://gateway.invalid/civitai", "/civitai")]
    [InlineData("https://gateway.invalid/civitai/", "/civitai")]
    [InlineData("https://gateway.invalid/a/b%20c/", "/a/b%20c")]
    [InlineData("https://gateway.invalid", "")]
    [InlineData("https://gateway.invalid//images", "//images")] // no host of its own
    public async Task Every_call_goes_below_the_path_of_the_base_address(string baseAddress, string prefix)
    {
        var clock = new VirtualTimeProvider();
        using var service = new ScriptedService(clock, Answer);
        using var client = new OrchestrationClient("t", new() { BaseAddress = new(baseAddress), TimeProvider = clock }, service);
        string folder = Directory.CreateTempSubdirectory("civitai-tests-").FullName;

        await client.Workflows.RunAsync(WorkflowTemplate.For(new ImageGen.ZImageTurboCreateImageGenInput { Prompt = "x" }), cancellationToken: Stop);
        await client.Workflows.PreviewCostAsync(new ImageGen.ZImageTurboCreateImageGenInput { Prompt = "x" }, cancellationToken: Stop);
        await client.Workflows.GetAsync("wf_1", Stop);
        await client.Workflows.TryGetAsync("wf_1", Stop);
        await client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);
        await client.Workflows.UpdateAsync("wf_1", new() { Tags = ["a"] }, Stop);
        await client.Workflows.CancelAsync("wf_1", Stop);
        await client.Workflows.DeleteAsync("wf_1", Stop);
        await client.Workflows.QueryPageAsync(cancellationToken: Stop);
        await foreach (Workflow _ in client.Workflows.QueryAsync(cancellationToken: Stop))
            Assert.Fail("The page is empty.");
        await client.Resources.GetAsync("urn:air:sdxl:lora:civitai:1@2", Stop);
        await client.Blobs.RefreshAsync("a.png", Stop);
        await client.Blobs.GetUrlAsync("a.png", Stop);
        await client.Blobs.DownloadAsync(new ImageBlob { Id = "a.png" }, Path.Combine(folder, "a.png"), cancellationToken: Stop);
        await client.Blobs.DownloadAsync(new ImageBlob { Id = "a.png" }, new MemoryStream(), cancellationToken: Stop);
        await (await client.Blobs.OpenReadAsync(new ImageBlob { Id = "a.png" }, Stop)).DisposeAsync();
        await client.Blobs.DownloadAllAsync(new ImageGen.ImageGenOutput { Images = [new ImageBlob { Id = "a.png", Available = true }] }, folder, cancellationToken: Stop);
        await client.Blobs.UploadAsync(Png, cancellationToken: Stop);
        await client.Blobs.UploadAsync(Png, new() { UsesSignedAddress = true }, Stop);
        await client.Blobs.GetUploadAddressAsync(Stop);

        Assert.All(service.Requests.Where(r => r.Address.Host == "gateway.invalid"), r => Assert.StartsWith(prefix + "/v2/", r.Address.AbsolutePath));
        Assert.Equal(
            [
                "DELETE /v2/consumer/workflows/wf_1", "GET /v2/consumer/blobs/a.png", "GET /v2/consumer/blobs/upload", "GET /v2/consumer/workflows", "GET /v2/consumer/workflows/wf_1",
                "GET /v2/resources/urn%3Aair%3Asdxl%3Alora%3Acivitai%3A1%402", "POST /v2/consumer/blobs", "POST /v2/consumer/blobs/a.png/refresh", "POST /v2/consumer/workflows",
                "PUT /v2/consumer/workflows/wf_1",
            ],
            service.Requests.Where(r => r.Address.Host == "gateway.invalid").Select(r => $"{r.Method} {r.Address.AbsolutePath[prefix.Length..]}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("https://gateway.invalid/?key=x")]
    [InlineData("https://gateway.invalid/#a")]
    public void Address_with_a_query_or_fragment_is_refused(string baseAddress)
    {
        var e = Assert.Throws<ArgumentException>(() => new OrchestrationClient("t", new() { BaseAddress = new(baseAddress) }));

        Assert.Contains("BaseAddress", e.Message);
        Assert.DoesNotContain("key", e.Message);
    }

    [Fact]
    public void Address_with_a_user_is_refused_without_its_password()
    {
        var e = Assert.Throws<ArgumentException>(() => new OrchestrationClient("t", new() { BaseAddress = new("https://me:pass-word@gateway.invalid/") }));

        Assert.Contains("BaseAddress", e.Message);
        Assert.DoesNotContain("pass-word", e.Message);
    }

    private static byte[] Png => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static HttpResponseMessage Answer(SentRequest request)
    {
        string path = request.Address.AbsolutePath;
        if (path.EndsWith("/blobs/upload", StringComparison.Ordinal))
            return ScriptedService.Json("""{"uploadUrl":"https://files.invalid/put"}""");
        if (path.EndsWith("/blobs/a.png", StringComparison.Ordinal))
            return new(System.Net.HttpStatusCode.OK) { Content = new ByteArrayContent(Png) { Headers = { ContentType = new("image/png") } } };
        if (path.Contains("/blobs", StringComparison.Ordinal) || path == "/put")
            return ScriptedService.Json("""{"type":"image","id":"a.png","url":"https://files.invalid/a.png"}""");
        if (path.Contains("/resources/", StringComparison.Ordinal))
            return ScriptedService.Json("""{"air":"urn:air:sdxl:lora:civitai:1@2"}""");
        if (request.Method == "GET" && path.EndsWith("/workflows", StringComparison.Ordinal))
            return ScriptedService.Json("""{"items":[]}""");
        return ScriptedService.Work("succeeded");
    }
}
