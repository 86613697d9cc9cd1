using Civitai.Orchestration.Tests.Core;

namespace Generation.PostgreSql.Tests;

/// <summary>The contract of journals, kept in PostgreSQL.</summary>
public sealed class PostgresJournalTests(PostgresServer server) : JournalContract
{
    private PostgresStore? _store;

    protected override async ValueTask<ISubmissionJournal> OpenAsync()
    {
        _store = await server.OpenStoreAsync();
        return _store.Journal;
    }

    protected override ValueTask CloseAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>The contract of ledgers, kept in PostgreSQL.</summary>
public sealed class PostgresLedgerTests(PostgresServer server) : LedgerContract
{
    private PostgresStore? _store;

    protected override async ValueTask<IBudgetLedger> OpenAsync()
    {
        _store = await server.OpenStoreAsync();
        return _store.Ledger;
    }

    protected override ValueTask CloseAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;
}
