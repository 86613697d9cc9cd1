using System.Globalization;

namespace Civitai.Orchestration.Testing;

/// <summary>How a simulator of Scenario is hosted, what it charges, and how long its work takes.</summary>
/// <remarks>Read once by <see cref="ScenarioSimulator.StartAsync"/>; later changes have no effect.</remarks>
public sealed class ScenarioSimulatorOptions
{
    /// <summary>A key for tests: the one that is accepted unless <see cref="ApiKey"/> says otherwise.</summary>
    public const string DefaultApiKey = "test-key";

    /// <summary>A secret for tests: the one that is accepted unless <see cref="ApiSecret"/> says otherwise.</summary>
    public const string DefaultApiSecret = "test-secret";

    /// <summary>Whether it answers inside the process only, through <see cref="ScenarioSimulator.CreateHandler"/>; otherwise over HTTP on 127.0.0.1.</summary>
    public bool InMemory { get; set; }

    /// <summary>The loopback port to listen on; 0, the default, picks a free one.</summary>
    public int Port { get; set; }

    /// <summary>The one key to accept; others are answered 401. When <see langword="null"/> any is.</summary>
    public string? ApiKey { get; set; } = DefaultApiKey;

    /// <summary>The one secret to accept. When <see langword="null"/> any is.</summary>
    public string? ApiSecret { get; set; } = DefaultApiSecret;

    /// <summary>The clock that all progress follows. The system's by default; tests pass a <see cref="VirtualTimeProvider"/> and give the client the same one.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Creative units on the account when the simulator starts. 100,000 by default; a start that costs more than is left is refused.</summary>
    public decimal Balance { get; set; } = 100_000;

    /// <summary>What an epoch costs, in creative units. 15 by default, so that the usual ten epochs cost what the vendor's example does.</summary>
    public decimal EpochCost { get; set; } = 15;

    /// <summary>How many trainings may run at once; more are refused as the plan's limit. Null, the default, for no limit.</summary>
    public int? ParallelTrainings { get; set; }

    /// <summary>How many images a model may have by the plan, below the 50 that all models may. Null, the default, for no limit.</summary>
    public int? ImagesOfPlan { get; set; }

    /// <summary>For how long after a start another one is refused with <c>remainingSeconds</c>. Zero by default.</summary>
    public TimeSpan Cooldown { get; set; }

    /// <summary>How long a training waits in the queue. 2 seconds by default.</summary>
    public TimeSpan QueueTime { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a machine is made ready. 3 seconds by default.</summary>
    public TimeSpan StartingTime { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long an epoch takes. 10 seconds by default.</summary>
    public TimeSpan EpochTime { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many times faster than stated everything runs, a finite number above zero. 1 by default.</summary>
    public double Speed { get; set; } = 1;

    /// <summary>Where the simulator answers and how fast it is; never key or secret.</summary>
    public override string ToString() =>
        $"{nameof(ScenarioSimulatorOptions)} {(InMemory ? "in memory" : "port " + Port.ToString(CultureInfo.InvariantCulture))}, speed {Speed.ToString("0.##", CultureInfo.InvariantCulture)}";

    internal IEnumerable<string> Problems()
    {
        if (TimeProvider is null)
            yield return "TimeProvider must not be null.";
        if (!(Speed > 0 && double.IsFinite(Speed)))
            yield return "Speed must be a finite number above zero.";
        if (Balance < 0 || EpochCost < 0)
            yield return "Balance and EpochCost must not be negative.";
        if (ParallelTrainings < 0 || ImagesOfPlan < 0)
            yield return "ParallelTrainings and ImagesOfPlan must not be negative.";
        if (Port is < 0 or > ushort.MaxValue)
            yield return "Port must lie between 0 and 65535.";
        if (Cooldown < TimeSpan.Zero || QueueTime < TimeSpan.Zero || StartingTime < TimeSpan.Zero || EpochTime < TimeSpan.Zero)
            yield return "Times must not be negative.";
    }

    internal ScenarioSimulatorOptions Snapshot() => (ScenarioSimulatorOptions)MemberwiseClone();
}
