using Civitai.Orchestration.Tests.Core;

[assembly: AssemblyFixture(typeof(Generation.PostgreSql.Tests.PostgresServer))]

namespace Generation.PostgreSql.Tests;

/// <summary>A schema of its own for each test, in the server that all share.</summary>
public abstract class PostgresTest(PostgresServer server) : IAsyncLifetime
{
    protected const string Service = Intents.Service;

    private readonly List<PostgresStore> _stores = [];

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected PostgresServer Server => server;

    protected string Schema { get; } = "t_" + Guid.NewGuid().ToString("N");

    /// <summary>A store of its own connections, as another machine has it.</summary>
    protected PostgresStore NewStore(string? connectionString = null, TimeSpan? retryTime = null)
    {
        var store = new PostgresStore(connectionString ?? server.ConnectionString, new PostgresOptions { Schema = Schema, RetryTime = retryTime ?? TimeSpan.FromSeconds(10) });
        _stores.Add(store);
        return store;
    }

    protected static JournalEntry Entry(string key, JournalState state = JournalState.Intended, string? id = null, int second = 0) => Intents.Of(key, state, id, DateTimeOffset.UnixEpoch.AddSeconds(second));

    protected static async Task<List<string>> OpenKeysAsync(ISubmissionJournal journal) => [.. (await Intents.ReadOpenAsync(journal)).Select(e => e.Key)];

    public virtual async ValueTask InitializeAsync()
    {
        PostgresServer.SkipIfMissing();
        await NewStore().SetUpAsync(Stop);
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (PostgresStore store in _stores)
            await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
