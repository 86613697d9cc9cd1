#pragma warning disable xUnit1051 // the page shows calls without a token
using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Docs;
using Npgsql;

namespace Generation.PostgreSql.Tests;

/// <summary>Keeps docs/many-machines.md true: its C# blocks are the regions here, which run.</summary>
public sealed class ManyMachinesSnippets(PostgresServer server) : IAsyncLifetime
{
    private readonly string _database = "s_" + Guid.NewGuid().ToString("N");

    public async ValueTask InitializeAsync()
    {
        PostgresServer.SkipIfMissing();
        await server.AskAsync("CREATE DATABASE " + _database);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Snippets_run()
    {
        string connectionString = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = _database }.ConnectionString;
        var clock = new VirtualTimeProvider();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = clock }, TestContext.Current.CancellationToken);
        string token = OrchestratorSimulatorOptions.DefaultApiToken;
        var options = new OrchestrationClientOptions { BaseAddress = simulator.BaseAddress, TimeProvider = clock };

        #region Store
        await using var store = new PostgresStore(connectionString); // one for the program
        await store.SetUpAsync(); // makes the tables, or brings them up to date; as often as you like

        options.Journal = store.Journal;
        #endregion

        #region Source
        await using var source = new NpgsqlDataSourceBuilder(connectionString).Build();
        await using var other = new PostgresStore(source, new PostgresOptions { Schema = "studio_two" });
        #endregion

        await other.SetUpAsync();
        using var client = new OrchestrationClient(token, options, simulator.CreateHandler());
        string service = options.BaseAddress.Authority;
        await client.Workflows.SubmitAsync(new ZImageTurboCreateImageGenInput { Prompt = "a pond" });
        var received = new List<string>();

        #region Lease
        string owner = $"{Environment.MachineName}-{Guid.NewGuid():N}"; // of this process alone
        IReadOnlyList<JournalEntry> mine = await store.Journal.LeaseAsync(service, owner, count: 10, duration: TimeSpan.FromMinutes(2), minimumAge: TimeSpan.Zero);
        foreach (JournalEntry entry in mine)
        {
            Workflow ended = await client.Workflows.WaitAsync(entry.WorkId!);
            if (await store.Journal.TryWriteAsync(entry with { State = JournalState.HandedOver, ChangedAt = DateTimeOffset.UtcNow }, entry.State)) // true for one machine
                received.Add(ended.Id);
        }

        int left = await store.Journal.RenewAsync(service, owner, TimeSpan.FromMinutes(2)); // now and then while it works
        await store.Journal.WaitForChangeAsync(service, TimeSpan.FromMinutes(1)); // until there may be more to do
        #endregion

        Assert.Single(received);
        Assert.Equal(0, left);

        #region Ledger
        string today = $"pictures {DateTimeOffset.UtcNow:yyyy-MM-dd}"; // an account
        BudgetReservation reservation = await store.Ledger.ReserveAsync(today, "order-4711", amount: 8, limit: 5000);
        if (reservation != BudgetReservation.Refused)
            await store.Ledger.SettleAsync(today, "order-4711", charged: 6);

        Console.WriteLine($"{await store.Ledger.GetUsedAsync(today)} of 5000 are spent today.");
        #endregion

        Assert.Equal(6, await store.Ledger.GetUsedAsync(today));

        #region Prune
        long forgotten = await store.PruneAsync(TimeSpan.FromDays(90));
        #endregion

        Assert.Equal(0, forgotten);
    }

    [Fact]
    public void Code_blocks_are_the_regions_that_run()
    {
        Assert.Equal(Snippets.Regions("tests/Generation.PostgreSql.Tests/ManyMachinesSnippets.cs"), Snippets.Blocks("docs/many-machines.md"));
    }
}
