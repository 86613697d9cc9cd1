using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Refit;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>
/// A submit over loopback with everything the library adds (validation, an external id, retries, signals), against a bare
/// <see cref="HttpClient"/> that posts bytes made beforehand and reads the same answer into plain records; beside it two other ways to write a client.
/// </summary>
public class SubmitRoundTrip
{
    private readonly byte[] _body = Encoding.UTF8.GetBytes(Documents.TemplateJson);
    private readonly WorkflowTemplate _template = WorkflowTemplate.Parse(Documents.TemplateJson);
    private readonly WorkflowTemplate _unkeyed = WorkflowTemplate.Parse(Documents.TemplateJson) with { ExternalId = null };
    private LoopbackServer _server = null!; // set in Setup
    private HttpClient _bare = null!; // set in Setup
    private IRefitWorkflows _refit = null!; // set in Setup
    private ClientModelWorkflows _clientModel = null!; // set in Setup
    private OrchestrationClient _client = null!; // set in Setup
    private OrchestrationClient _unchecked = null!; // set in Setup

    [GlobalSetup]
    public async Task Setup()
    {
        _server = await LoopbackServer.StartAsync(Documents.SubmittedJson);
        _bare = new HttpClient { BaseAddress = _server.BaseAddress };
        _bare.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "benchmark");
        _refit = Clients.Refit(_server.BaseAddress);
        _clientModel = new ClientModelWorkflows(_server.BaseAddress);
        _client = new OrchestrationClient("benchmark", new OrchestrationClientOptions { BaseAddress = _server.BaseAddress });
        _unchecked = new OrchestrationClient("benchmark", new OrchestrationClientOptions { BaseAddress = _server.BaseAddress, Validation = ValidationMode.Off });
        Documents.RequireSame((await Library()).ToJson(), Documents.SubmittedJson);
        Documents.RequireSame(Documents.Write(await RefitClient()), Documents.SubmittedJson);
        Documents.RequireSame(Documents.Write(await ClientModel()), Documents.SubmittedJson);
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        _bare.Dispose();
        _client.Dispose();
        _unchecked.Dispose();
        await _server.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public async Task<object> BareHttpClient()
    {
        using var content = new ByteArrayContent(_body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await _bare.PostAsync("/v2/consumer/workflows?wait=0", content);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PlainJson.Default.PlainWorkflow))!; // the answer is no JSON null
    }

    [Benchmark]
    public Task<Workflow> Library() => _client.Workflows.SubmitAsync(_unkeyed);

    /// <summary>With a key of the caller's own, what comes back is compared with what was sent.</summary>
    [Benchmark]
    public Task<Workflow> WithOwnKey() => _client.Workflows.SubmitAsync(_template);

    /// <summary>What validation costs in place is the difference to <see cref="Library"/>.</summary>
    [Benchmark]
    public Task<Workflow> WithoutValidation() => _unchecked.Workflows.SubmitAsync(_unkeyed);

    [Benchmark]
    public Task<PlainWorkflow> RefitClient() => _refit.SubmitAsync(Documents.Template);

    [Benchmark]
    public Task<PlainWorkflow> ClientModel() => _clientModel.SubmitAsync(Documents.Template);
}

/// <summary>Reading a workflow over loopback, as a poll does.</summary>
public class GetRoundTrip
{
    private const string Id = "0-20260301120000000";

    private LoopbackServer _server = null!; // set in Setup
    private HttpClient _bare = null!; // set in Setup
    private IRefitWorkflows _refit = null!; // set in Setup
    private ClientModelWorkflows _clientModel = null!; // set in Setup
    private OrchestrationClient _client = null!; // set in Setup

    /// <summary>How many epochs the training has made.</summary>
    [Params(0, 10)]
    public int Epochs { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        string reply = Epochs == 0 ? Documents.SubmittedJson : Documents.TenEpochsJson;
        _server = await LoopbackServer.StartAsync(reply);
        _bare = new HttpClient { BaseAddress = _server.BaseAddress };
        _bare.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "benchmark");
        _refit = Clients.Refit(_server.BaseAddress);
        _clientModel = new ClientModelWorkflows(_server.BaseAddress);
        _client = new OrchestrationClient("benchmark", new OrchestrationClientOptions { BaseAddress = _server.BaseAddress });
        Documents.RequireSame((await Library()).ToJson(), reply);
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        _bare.Dispose();
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public async Task<object> BareHttpClient()
    {
        using HttpResponseMessage response = await _bare.GetAsync("/v2/consumer/workflows/" + Id);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PlainJson.Default.PlainWorkflow))!; // the answer is no JSON null
    }

    [Benchmark]
    public Task<Workflow> Library() => _client.Workflows.GetAsync(Id);

    [Benchmark]
    public Task<PlainWorkflow> RefitClient() => _refit.GetAsync(Id);

    [Benchmark]
    public Task<PlainWorkflow> ClientModel() => _clientModel.GetAsync(Id);
}

/// <summary>Other ways to write a client.</summary>
internal static class Clients
{
    public static IRefitWorkflows Refit(Uri baseAddress) => RestService.For<IRefitWorkflows>(
        baseAddress.ToString().TrimEnd('/'),
        new RefitSettings { ContentSerializer = new SystemTextJsonContentSerializer(new JsonSerializerOptions { TypeInfoResolver = PlainJson.Default, DefaultIgnoreCondition = PlainJson.Default.Options.DefaultIgnoreCondition, PropertyNamingPolicy = PlainJson.Default.Options.PropertyNamingPolicy }) });
}
