using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Refit;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>
/// Submitting and reading over loopback with everything the library adds (validation, an external id, retries, signals), against a bare <see cref="HttpClient"/> that posts bytes made beforehand and
/// reads the same answer into plain records; beside it two other ways to write a client: <c>roundtrips [ROUNDS]</c>.
/// </summary>
/// <remarks>
/// The server is a process of its own on another core. In each round all candidates have their turn, so that what else the machine does meets them alike; a ratio is that of two turns of one round.
/// </remarks>
internal static class RoundTrips
{
    private const string Id = "0-20260301120000000";
    private const int CallsPerTurn = 50;
    private const int WarmUpCalls = 20_000;

    public static async Task<int> RunAsync(int rounds)
    {
        await SubmitAsync(rounds);
        await GetAsync("get, no epoch", Documents.SubmittedJson, rounds);
        await GetAsync("get, ten epochs", Documents.TenEpochsJson, rounds);
        return 0;
    }

    private static async Task SubmitAsync(int rounds)
    {
        using var server = ServerProcess.Start(Documents.SubmittedJson);
        byte[] body = Encoding.UTF8.GetBytes(Documents.TemplateJson);
        WorkflowTemplate template = WorkflowTemplate.Parse(Documents.TemplateJson);
        WorkflowTemplate unkeyed = template with { ExternalId = null };
        using HttpClient bare = Bare(server.BaseAddress);
        IRefitWorkflows refit = Refit(server.BaseAddress);
        var clientModel = new ClientModelWorkflows(server.BaseAddress);
        using OrchestrationClient client = Library(server.BaseAddress, ValidationMode.ThrowOnErrors);
        using OrchestrationClient lax = Library(server.BaseAddress, ValidationMode.Off);
        Documents.RequireSame((await client.Workflows.SubmitAsync(unkeyed)).ToJson(), Documents.SubmittedJson);
        Documents.RequireSame(Documents.Write(await refit.SubmitAsync(Documents.Template)), Documents.SubmittedJson);
        Documents.RequireSame(Documents.Write(await clientModel.SubmitAsync(Documents.Template)), Documents.SubmittedJson);
        await CompareAsync("submit", rounds, [
            new("bare HttpClient", () => PostAsync(bare, body)),
            new("library", () => client.Workflows.SubmitAsync(unkeyed)),
            new("library, own key", () => client.Workflows.SubmitAsync(template)), // what comes back is compared with what was sent
            new("library, unchecked", () => lax.Workflows.SubmitAsync(unkeyed)),
            new("Refit", () => refit.SubmitAsync(Documents.Template)),
            new("System.ClientModel", () => clientModel.SubmitAsync(Documents.Template)),
        ]);
    }

    private static async Task GetAsync(string title, string reply, int rounds)
    {
        using var server = ServerProcess.Start(reply);
        using HttpClient bare = Bare(server.BaseAddress);
        IRefitWorkflows refit = Refit(server.BaseAddress);
        var clientModel = new ClientModelWorkflows(server.BaseAddress);
        using OrchestrationClient client = Library(server.BaseAddress, ValidationMode.ThrowOnErrors);
        Documents.RequireSame((await client.Workflows.GetAsync(Id)).ToJson(), reply);
        await CompareAsync(title, rounds, [
            new("bare HttpClient", () => ReadAsync(bare)),
            new("library", () => client.Workflows.GetAsync(Id)),
            new("Refit", () => refit.GetAsync(Id)),
            new("System.ClientModel", () => clientModel.GetAsync(Id)),
        ]);
    }

    private static async Task CompareAsync(string title, int rounds, Candidate[] candidates)
    {
        foreach (Candidate candidate in candidates)
        {
            for (int i = 0; i < WarmUpCalls; i++)
                await candidate.CallAsync();
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < candidates.Length; i++)
                await candidates[(round + i) % candidates.Length].MeasureAsync(CallsPerTurn);
        }

        Candidate baseline = candidates[0];
        Console.WriteLine($"{title}: {rounds} rounds of {CallsPerTurn} calls each");
        foreach (Candidate candidate in candidates)
        {
            double[] ratios = [.. candidate.Times.Zip(baseline.Times, (own, bare) => own / bare).Order()];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {candidate.Name,-20} time {At(ratios, 0.5):0.00} ({At(ratios, 0.25):0.00} to {At(ratios, 0.75):0.00}), quickest {candidate.Times.Min() / baseline.Times.Min():0.00}, allocations {candidate.Allocated / baseline.Allocated:0.00}"));
        }
    }

    private static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];

    private static HttpClient Bare(Uri baseAddress) =>
        new() { BaseAddress = baseAddress, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "benchmark") } };

    private static OrchestrationClient Library(Uri baseAddress, ValidationMode validation) =>
        new("benchmark", new OrchestrationClientOptions { BaseAddress = baseAddress, Validation = validation });

    private static IRefitWorkflows Refit(Uri baseAddress) => RestService.For<IRefitWorkflows>(
        baseAddress.ToString().TrimEnd('/'),
        new RefitSettings { ContentSerializer = new SystemTextJsonContentSerializer(new JsonSerializerOptions { TypeInfoResolver = PlainJson.Default, DefaultIgnoreCondition = PlainJson.Default.Options.DefaultIgnoreCondition, PropertyNamingPolicy = PlainJson.Default.Options.PropertyNamingPolicy }) });

    private static async Task PostAsync(HttpClient client, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await client.PostAsync("/v2/consumer/workflows?wait=0", content);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadFromJsonAsync(PlainJson.Default.PlainWorkflow);
    }

    private static async Task ReadAsync(HttpClient client)
    {
        using HttpResponseMessage response = await client.GetAsync("/v2/consumer/workflows/" + Id);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadFromJsonAsync(PlainJson.Default.PlainWorkflow);
    }

    /// <summary>One way to make the call, and what its turns took.</summary>
    private sealed class Candidate(string name, Func<Task> call)
    {
        public string Name => name;

        public List<double> Times { get; } = [];

        public double Allocated { get; private set; }

        public Task CallAsync() => call();

        public async Task MeasureAsync(int calls)
        {
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            long before = Stopwatch.GetTimestamp();
            for (int i = 0; i < calls; i++)
                await call();
            Times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
            Allocated += GC.GetTotalAllocatedBytes(precise: true) - allocated;
        }
    }
}
