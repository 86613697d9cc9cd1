using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>
/// A submit over loopback with everything the library adds (validation, an external id, the retry pipeline, signals), against a bare
/// <see cref="HttpClient"/> that posts bytes made beforehand and reads the same answer into plain records.
/// </summary>
public class SubmitRoundTrip
{
    private readonly byte[] _body = Encoding.UTF8.GetBytes(Documents.TemplateJson);
    private readonly WorkflowTemplate _template = WorkflowTemplate.Parse(Documents.TemplateJson);
    private readonly WorkflowTemplate _unkeyed = WorkflowTemplate.Parse(Documents.TemplateJson) with { ExternalId = null };
    private LoopbackServer _server = null!; // set in Setup
    private HttpClient _bare = null!; // set in Setup
    private OrchestrationClient _client = null!; // set in Setup
    private OrchestrationClient _unchecked = null!; // set in Setup
    private OrchestrationClient _uncheckedOnce = null!; // set in Setup

    [GlobalSetup]
    public async Task Setup()
    {
        _server = await LoopbackServer.StartAsync(Documents.SubmittedJson);
        _bare = new HttpClient { BaseAddress = _server.BaseAddress };
        _bare.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "benchmark");
        _client = new OrchestrationClient("benchmark", new OrchestrationClientOptions { BaseAddress = _server.BaseAddress });
        _unchecked = new OrchestrationClient("benchmark", new OrchestrationClientOptions { BaseAddress = _server.BaseAddress, Validation = ValidationMode.Off });
        _uncheckedOnce = new OrchestrationClient("benchmark", new OrchestrationClientOptions { BaseAddress = _server.BaseAddress, Validation = ValidationMode.Off, MaxAttempts = 1 });
        Documents.RequireSame((await Library()).ToJson(), Documents.SubmittedJson);
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        _bare.Dispose();
        _client.Dispose();
        _unchecked.Dispose();
        _uncheckedOnce.Dispose();
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

    /// <summary>What the retry strategy costs in place is the difference to <see cref="WithoutValidation"/>; the time limit stays.</summary>
    [Benchmark]
    public Task<Workflow> WithoutValidationOrRetry() => _uncheckedOnce.Workflows.SubmitAsync(_unkeyed);
}
