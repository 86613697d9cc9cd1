namespace Generation;

/// <summary>Settings of a <see cref="PostgresStore"/>.</summary>
public sealed class PostgresOptions
{
    /// <summary>The schema that holds the tables. 1 to 40 small letters, digits and underscores; no digit and no <c>pg_</c> at the beginning. Default: <c>generation</c>. Programs that share their work name the same one.</summary>
    public string Schema { get; set; } = "generation";

    /// <summary>How long one statement may take. 1 second or more, in whole seconds. Default: 30 seconds. How long connecting may take stands in the connection string (<c>Timeout</c>).</summary>
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a call is repeated while the database cannot be reached or breaks off, as it does when it is started again. 0 or more; 0 for no repetition. Default: 10 seconds. Every statement is written so that
    /// repeating it does nothing twice.
    /// </summary>
    public TimeSpan RetryTime { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The clock of pauses and of <see cref="ISharedJournal.WaitForChangeAsync"/>. Default: the system's. Leases and ages go by the database's clock.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The name of the schema.</summary>
    public override string ToString() => $"schema {Schema}";
}
