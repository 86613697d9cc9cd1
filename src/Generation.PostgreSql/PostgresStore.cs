using Generation.PostgreSql;
using Npgsql;

namespace Generation;

/// <summary>
/// A journal and a ledger of budgets in PostgreSQL (12 or newer), which machines share. Holds no prompt, no token and no address. Make one for a program, and call <see cref="SetUpAsync"/> once for a database.
/// </summary>
/// <remarks>Thread-safe. Connections come from a pool; the first <see cref="ISharedJournal.WaitForChangeAsync"/> takes one more, which listens until the store is disposed.</remarks>
public sealed class PostgresStore : IDisposable, IAsyncDisposable
{
    private readonly Database _database;
    private readonly ChangeListener _listener;
    private readonly NpgsqlDataSource? _owned;

    /// <summary>A store with connections of its own.</summary>
    /// <param name="connectionString">As Npgsql takes it: <c>Host=db;Database=studio;Username=studio;Password=...</c>. It is in no message.</param>
    /// <param name="options">Settings. When null: the defaults.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public PostgresStore(string connectionString, PostgresOptions? options = null)
        : this(Build(connectionString), options) => _owned = _database.Source;

    /// <summary>A store over connections that the program has already; they are not disposed.</summary>
    /// <param name="dataSource">Where connections come from.</param>
    /// <param name="options">Settings. When null: the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public PostgresStore(NpgsqlDataSource dataSource, PostgresOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        _database = new Database(dataSource, options ?? new());
        _listener = new ChangeListener(_database);
        Journal = new PostgresJournal(_database, _listener);
        Ledger = new PostgresLedger(_database);
    }

    /// <summary>The journal, for a client's options.</summary>
    public ISharedJournal Journal { get; }

    /// <summary>The ledger, for budgets.</summary>
    public IBudgetLedger Ledger { get; }

    /// <summary>
    /// Makes the schema and its tables, or brings those of an older version to this one, which it tries again for <see cref="PostgresOptions.RetryTime"/> while a transaction of somebody else is in the way. Changes nothing where all is as it should be; several machines may call it at once. The role needs the right to create a schema in
    /// the database, or to create tables in one that is there.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call; then nothing was changed, or everything.</param>
    /// <exception cref="JournalException">The database cannot be reached, refuses it, or is of a newer version than this library.</exception>
    public Task SetUpAsync(CancellationToken cancellationToken = default) => _database.SetUpAsync(cancellationToken);

    /// <summary>
    /// Forgets closed intents that were last changed before so long ago, and what single keys hold in budgets; what accounts have used in all stays as it is. Open intents stay, with what they hold. Call it now and then; nothing else does.
    /// </summary>
    /// <param name="age">How long they are kept, by the database's clock. A day or more, and longer than a callback may come late (<c>CallbackOptions.MaxAge</c>, 7 days unless set): what is forgotten would be handled as new. 90
    /// days are what a <see cref="FileJournal"/> keeps.</param>
    /// <param name="cancellationToken">Ends it; what was forgotten stays so.</param>
    /// <returns>How many intents were forgotten.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is less than a day: a submission could be repeated as if it were new.</exception>
    /// <exception cref="JournalException">The database cannot be reached or refuses it.</exception>
    public Task<long> PruneAsync(TimeSpan age, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(age, TimeSpan.FromDays(1));
        return _database.PruneAsync(age, cancellationToken);
    }

    /// <summary>Ends listening and closes the connections, if they are the store's own.</summary>
    public void Dispose()
    {
        if (_database.IsDisposed)
            return;
        _database.IsDisposed = true;
        _listener.Dispose();
        _owned?.Dispose();
    }

    /// <summary>As <see cref="Dispose"/>, when the listening connection is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_database.IsDisposed)
            return;
        _database.IsDisposed = true;
        await _listener.DisposeAsync().ConfigureAwait(false);
        if (_owned is not null)
            await _owned.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The schema, the database and the host.</summary>
    public override string ToString() => $"schema {_database.Schema} of {_database.Name}";

    private static NpgsqlDataSource Build(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        return new NpgsqlSlimDataSourceBuilder(connectionString).EnableTransportSecurity().EnableArrays().Build();
    }
}
