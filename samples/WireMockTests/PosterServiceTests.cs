using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;
using WireMock.Server;

namespace WireMockTests;

/// <summary>Tests a class that uses the client, with WireMock.Net in place of the service.</summary>
public sealed class PosterServiceTests : IDisposable
{
    private const string Prompt = "a lighthouse at dawn, fog over the sea"; // the mappings expect this one

    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly OrchestrationClient _client;
    private readonly string _folder = Directory.CreateTempSubdirectory("posters-").FullName;
    private readonly PosterService _posters;

    public PosterServiceTests()
    {
        // http is allowed on loopback; the mappings expect this token.
        _client = new OrchestrationClient("wire-token", new OrchestrationClientOptions { BaseAddress = new Uri(_server.Url!) });
        _posters = new PosterService(_client, _folder);
    }

    [Fact]
    public async Task MakeAsync_saves_the_picture_that_a_redirect_leads_to()
    {
        Use("submit/picture-own-host", "files/signed-301-relative", "files/content-png");

        string? path = await _posters.MakeAsync("harbour", Prompt, TestContext.Current.CancellationToken);

        Assert.Equal(Path.Combine(_folder, "harbour.png"), path);
        Assert.True(new FileInfo(path!).Length > 0);
        Assert.Equal(3, _server.LogEntries.Count);
    }

    [Fact]
    public async Task MakeAsync_pays_once()
    {
        Use("submit/picture-own-host", "files/signed-301-relative", "files/content-png");

        await _posters.MakeAsync("harbour", Prompt, TestContext.Current.CancellationToken);

        Assert.Single(_server.LogEntries, e => e.RequestMessage?.Method == "POST");
    }

    [Fact]
    public async Task MakeAsync_without_buzz_saves_nothing()
    {
        Use("refuse/buzz-error-text");

        string? path = await _posters.MakeAsync("harbour", Prompt, TestContext.Current.CancellationToken);

        Assert.Null(path);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_mapping_is_all_that_a_client_needs()
    {
        #region WireMock.Net
        using WireMockServer server = WireMockServer.Start();
        string mapping = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Mappings/submit/picture-own-host.json"));
        server.WithMapping(mapping.Replace("https://service.invalid", server.Url));
        using var client = new OrchestrationClient("wire-token", new OrchestrationClientOptions { BaseAddress = new Uri(server.Url!) });
        #endregion

        Workflow workflow = await client.Workflows.SubmitAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = Prompt, OutputFormat = ImageGenOutputFormat.Png }), new() { InlineWait = TimeSpan.FromSeconds(25) }, TestContext.Current.CancellationToken);

        Assert.NotEmpty(workflow.Id);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Use(params string[] mappings)
    {
        foreach (string mapping in mappings)
        {
            string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Mappings", mapping + ".json"));
            _server.WithMapping(text.Replace("https://service.invalid", _server.Url, StringComparison.Ordinal)); // a file cannot know the port
        }
    }
}
