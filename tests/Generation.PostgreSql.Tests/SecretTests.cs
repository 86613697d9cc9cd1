using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Generation.PostgreSql.Tests;

/// <summary>What a client leaves in the tables.</summary>
public sealed class SecretTests(PostgresServer server) : PostgresTest(server)
{
    [Fact]
    public async Task A_clients_submissions_are_there_without_prompts_tokens_and_addresses()
    {
        PostgresStore store = NewStore();
        var clock = new VirtualTimeProvider();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = clock }, Stop);
        var options = new OrchestrationClientOptions { BaseAddress = simulator.BaseAddress, TimeProvider = clock, Journal = store.Journal };
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options, simulator.CreateHandler());

        await client.Workflows.RunAsync(new ZImageTurboCreateImageGenInput { Prompt = "a prompt that is nobody's business" }, cancellationToken: Stop);
        await client.Workflows.SubmitAsync(new ZImageTurboCreateImageGenInput { Prompt = "a prompt that is nobody's business" }, cancellationToken: Stop);

        string rows = (string)(await Server.AskAsync($"SELECT string_agg(i::text, ' ') || (SELECT coalesce(string_agg(h::text, ' '), '') FROM {Schema}.holdings h) FROM {Schema}.intents i"))!; // there are rows
        Assert.Contains("imageGen", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("prompt", rows, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("business", rows, StringComparison.Ordinal);
        Assert.DoesNotContain(OrchestratorSimulatorOptions.DefaultApiToken, rows, StringComparison.Ordinal);
        Assert.DoesNotContain("http", rows, StringComparison.Ordinal);
        Assert.Equal("1,3", await Server.AskAsync($"SELECT string_agg(state::text, ',' ORDER BY state) FROM {Schema}.intents"));
        int recovered = await client.Workflows.RecoverAsync((_, _) => Task.CompletedTask, new RecoverOptions { MinimumAge = TimeSpan.Zero }, Stop);
        Assert.Equal(1, recovered);
    }
}
