using Npgsql;

namespace Generation.PostgreSql;

/// <summary>
/// One connection that listens for changes, from the first wait on, and is opened again when it is lost. A change that nobody waits for ends the next wait at once; so does a connection that was just opened, since what
/// happened before was not heard.
/// </summary>
internal sealed class ChangeListener : IDisposable, IAsyncDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    // A connection of which nothing is heard may be gone without a word.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private readonly Dictionary<string, TaskCompletionSource> _changes = new(StringComparer.Ordinal);
    private readonly Database _database;
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationToken _stopped;
    private Task? _listening;

    public ChangeListener(Database database) => (_database, _stopped) = (database, _stop.Token);

    public async Task WaitAsync(string service, TimeSpan most, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_database.IsDisposed, typeof(PostgresStore));
        TaskCompletionSource change;
        lock (_lock)
        {
            _listening ??= Task.Run(ListenAsync, CancellationToken.None);
            if (!_changes.TryGetValue(service, out change!)) // not null when it is false: it is set then
                _changes[service] = change = NewChange();
        }

        try
        {
            await change.Task.WaitAsync(TimeSpan.FromMilliseconds(Math.Clamp(most.TotalMilliseconds, 0, int.MaxValue)), _database.Clock, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return;
        }

        lock (_lock)
        {
            if (!_database.IsDisposed && ReferenceEquals(_changes[service], change))
                _changes[service] = NewChange();
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        Tell(null);
        _stop.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        Task? listening;
        lock (_lock)
            listening = _listening;
        if (listening is not null)
            await listening.ConfigureAwait(false);
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Tell(string? service)
    {
        lock (_lock)
        {
            foreach ((string name, TaskCompletionSource change) in _changes)
            {
                if (service is null || name == service)
                    change.TrySetResult();
            }
        }
    }

    private async Task ListenAsync()
    {
        TimeSpan pause = FirstPause;
        while (!_stopped.IsCancellationRequested)
        {
            try
            {
                NpgsqlConnection connection = await _database.Source.OpenConnectionAsync(_stopped).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    connection.Notification += (_, e) => Tell(e.Payload);
                    await ExecuteAsync(connection, "LISTEN " + _database.Channel).ConfigureAwait(false);
                    Tell(null);
                    pause = FirstPause;
                    while (true)
                    {
                        if (!await connection.WaitAsync(Silence, _stopped).ConfigureAwait(false))
                            await ExecuteAsync(connection, "SELECT 1").ConfigureAwait(false);
                    }
                }
            }
            catch (Exception) when (_stopped.IsCancellationRequested)
            {
                return;
            }
            catch (Exception)
            {
                // Whoever waits asks again after its time.
            }

            try
            {
                await Task.Delay(pause, _database.Clock, _stopped).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task ExecuteAsync(NpgsqlConnection connection, string text)
    {
        using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(_stopped).ConfigureAwait(false);
    }
}
