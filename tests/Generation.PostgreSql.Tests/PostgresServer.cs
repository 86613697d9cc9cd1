using Fleet;
using Npgsql;

namespace Generation.PostgreSql.Tests;

/// <summary>
/// A PostgreSQL of the tests' own, as the sample of many machines has it. Where its programs are missing the tests are skipped; with <c>CIVITAI_REQUIRE_POSTGRESQL=1</c> they fail.
/// </summary>
public class PostgresServer : Xunit.IAsyncLifetime
{
    /// <summary>What must never be in a message or a table.</summary>
    public const string Password = "a-password-that-nobody-may-read";

    private const string User = "studio";

    private OwnPostgres? _server; // null where its programs are missing, and no test runs

    /// <summary>The address and the account.</summary>
    public string ConnectionString => ConnectionStringTo(Port);

    /// <summary>For a connection of the test's own: one of a pool may have been broken by another test.</summary>
    public string ApartConnectionString => ConnectionString + ";Pooling=false";

    /// <summary>The port of the loopback address.</summary>
    public int Port => _server?.Port ?? 0;

    /// <summary>Another way to the server, or to where none is.</summary>
    public static string ConnectionStringTo(int port) => $"Host=127.0.0.1;Port={port};Database=postgres;Username={User};Password={Password};SSL Mode=Disable;Timeout=5;Maximum Pool Size=20";

    /// <summary>Whether its programs are there.</summary>
    public static bool IsInstalled => OwnPostgres.IsInstalled;

    /// <summary>Skips the test where there is no PostgreSQL.</summary>
    public static void SkipIfMissing()
    {
        if (IsInstalled)
            return;
        if (Environment.GetEnvironmentVariable("CIVITAI_REQUIRE_POSTGRESQL") == "1")
            Xunit.Assert.Fail(OwnPostgres.Missing);
        Xunit.Assert.Skip(OwnPostgres.Missing);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _server = IsInstalled ? await OwnPostgres.StartNewAsync(User, Password) : null;

    /// <summary>Starts it, on the port that it had.</summary>
    public Task StartAsync() => _server!.StartAsync();

    /// <summary>Stops it as a crash does: connections break off.</summary>
    public Task StopAsync() => _server!.StopAsync();

    /// <summary>A statement of the tests' own.</summary>
    public async Task<object?> AskAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ApartConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>A store in a schema of its own, set up; skips the test where there is no PostgreSQL.</summary>
    public async Task<PostgresStore> OpenStoreAsync()
    {
        SkipIfMissing();
        var store = new PostgresStore(ConnectionString, new PostgresOptions { Schema = "t_" + Guid.NewGuid().ToString("N") });
        await store.SetUpAsync();
        return store;
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort() => OwnPostgres.FreePort();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The address and nothing else.</summary>
    public override string ToString() => $"127.0.0.1:{Port}";
}
