using System.Collections.Concurrent;
using Generation.PostgreSql.Tests;
using Npgsql;

namespace Civitai.Orchestration.Faults.Matrix;

/// <summary>Which journal a run has.</summary>
internal enum JournalKind
{
    Memory,
    File,
    Postgres,
}

/// <summary>Where the journal of one run lives on while its programs die.</summary>
internal sealed class JournalHome(JournalKind kind, string path, PostgresStore? store, string service) : IDisposable
{
    private readonly MemoryJournal _memory = new();
    private FileJournal? _file;
    private MortalJournal? _open;
    private MortalSharedJournal? _other;

    public JournalKind Kind => kind;

    /// <summary>The keys of which the journal was told that they are handed over.</summary>
    public ConcurrentDictionary<string, bool> Closed { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens it for a life of a program.</summary>
    public MortalJournal Open(Life life, WriteFault fault, int at) => _open = kind switch
    {
        JournalKind.Memory => new MortalJournal(_memory, life, fault, at, null, Closed),
        JournalKind.File => new MortalJournal(_file = FileJournal.Open(path), life, fault, at, path, Closed),
        _ => new MortalSharedJournal(store!.Journal, life, fault, at, Closed), // there is one for this kind
    };

    /// <summary>The journal for another machine, which lives and dies with the first one.</summary>
    public MortalJournal OpenAgain(Life life) => _other = new MortalSharedJournal(store!.Journal, life, WriteFault.None, 0, Closed);

    /// <summary>How it stands, with nobody using it.</summary>
    public async Task<List<JournalEntry>> ReadAsync(IEnumerable<string> keys)
    {
        using FileJournal? file = kind == JournalKind.File ? FileJournal.Open(path) : null;
        ISubmissionJournal journal = file ?? store?.Journal ?? (ISubmissionJournal)_memory;
        var entries = new List<JournalEntry>();
        foreach (string key in keys)
        {
            if (await journal.FindAsync(service, key) is { } entry)
                entries.Add(entry);
        }

        return entries;
    }

    /// <summary>What is left of it when the program is no more: a record is torn, leases end.</summary>
    public async Task CloseAsync(Random random)
    {
        _file?.Dispose();
        _file = null;
        if (_open?.TornRecord is { } torn)
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Write);
            file.SetLength(torn.Begin + random.NextInt64(torn.End - torn.Begin));
            if (random.Next(3) == 0)
                file.SetLength(torn.End); // the file had grown, and the bytes never came
        }

        foreach (MortalSharedJournal shared in new[] { _open as MortalSharedJournal, _other }.OfType<MortalSharedJournal>())
            await shared.SettleAsync();
        if (store is not null)
            await ExpireAsync(0);
    }

    public void Dispose() => _file?.Dispose();

    private async Task ExpireAsync(int attempt)
    {
        try
        {
            await using var connection = new NpgsqlConnection(Server!.ConnectionString); // the store is on it
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("UPDATE matrix.intents SET lease_until = clock_timestamp() WHERE service = $1 AND lease_until IS NOT NULL", connection);
            command.Parameters.Add(new NpgsqlParameter { Value = service });
            await command.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException) when (attempt < 100)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System); // it is started again
            await ExpireAsync(attempt + 1);
        }
    }

    /// <summary>The database of all runs.</summary>
    public static PostgresServer? Server { get; set; }
}
