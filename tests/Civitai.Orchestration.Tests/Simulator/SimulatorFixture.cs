using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>A simulator on a virtual clock and a plain HttpClient, which knows nothing of the library and follows no redirect.</summary>
public abstract class SimulatorFixture : IAsyncLifetime
{
    protected const string Workflows = "/v2/consumer/workflows";

    protected const string Image = """
        {"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage",
        "prompt":"a red fox","width":768,"height":512,"quantity":2}}]}
        """;

    protected const string Training = """
        {"steps":[{"$type":"training","input":{"engine":"ai-toolkit","ecosystem":"chroma","epochs":4,
        "trainingData":{"type":"zip","sourceUrl":"https://example.com/a.zip","count":10},"samples":{"prompts":["a","b"]}}}]}
        """;

    private readonly List<IAsyncDisposable> _simulators = [];
    private readonly List<HttpClient> _clients = [];

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected VirtualTimeProvider Clock { get; } = new();

    protected OrchestratorSimulator Simulator { get; private set; } = null!; // set before every test

    protected HttpClient Http { get; private set; } = null!; // set before every test

    public async ValueTask InitializeAsync() => await StartAsync(new());

    public async ValueTask DisposeAsync()
    {
        foreach (HttpClient client in _clients)
            client.Dispose();
        foreach (IAsyncDisposable simulator in _simulators)
            await simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts another simulator, which the other members mean from then on.</summary>
    protected async Task StartAsync(OrchestratorSimulatorOptions options)
    {
        options.TimeProvider = Clock;
        Simulator = await OrchestratorSimulator.StartAsync(options, Stop);
        _simulators.Add(Simulator);
        Http = Connect(OrchestratorSimulatorOptions.DefaultApiToken);
    }

    protected HttpClient Connect(string token)
    {
        var client = new HttpClient(Simulator.CreateHandler()) { BaseAddress = Simulator.BaseAddress, Timeout = TimeSpan.FromSeconds(20) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _clients.Add(client);
        return client;
    }

    protected async Task<(HttpStatusCode Status, JsonNode Json)> SendAsync(HttpMethod method, string uri, string? body = null)
    {
        using var request = new HttpRequestMessage(method, uri);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await Http.SendAsync(request, Stop);
        string text = await response.Content.ReadAsStringAsync(Stop);
        return (response.StatusCode, text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!);
    }

    protected Task<(HttpStatusCode Status, JsonNode Json)> SubmitAsync(string body, string query = "") => SendAsync(HttpMethod.Post, Workflows + query, body);

    protected async Task<JsonNode> ReadAsync(JsonNode workflow, string query = "") =>
        (await SendAsync(HttpMethod.Get, $"{Workflows}/{workflow["id"]}{query}")).Json;

    protected Task<(HttpStatusCode Status, JsonNode Json)> CancelAsync(JsonNode workflow) =>
        SendAsync(HttpMethod.Put, $"{Workflows}/{workflow["id"]}", """{"status":"canceled"}""");

    /// <summary>One GET without the token.</summary>
    protected async Task<HttpResponseMessage> GetAnonymouslyAsync(string url)
    {
        using var client = new HttpClient(Simulator.CreateHandler()) { BaseAddress = Simulator.BaseAddress };
        return await client.GetAsync(url, HttpCompletionOption.ResponseContentRead, Stop);
    }

    /// <summary>The bytes behind an address, by way of its redirects.</summary>
    protected async Task<byte[]> DownloadAsync(string url)
    {
        var address = new Uri(Simulator.BaseAddress, url);
        for (int hop = 0; hop < 5; hop++)
        {
            using HttpResponseMessage response = await GetAnonymouslyAsync(address.ToString());
            if (response.StatusCode == HttpStatusCode.OK)
                return await response.Content.ReadAsByteArrayAsync(Stop);
            address = new Uri(address, response.Headers.Location ?? throw new InvalidOperationException($"{(int)response.StatusCode} without a location"));
        }

        throw new InvalidOperationException("Too many redirects.");
    }

    protected static string Text(JsonNode? node) => (string?)node ?? "";

    protected static JsonNode Step(JsonNode workflow, int index = 0) => workflow["steps"]![index]!;

    protected static JsonNode FirstImage(JsonNode workflow) => Step(workflow)["output"]!["images"]![0]!;

    protected static string With(string body, Action<JsonNode> change)
    {
        JsonNode json = JsonNode.Parse(body)!;
        change(json);
        return json.ToJsonString();
    }
}
