namespace Civitai.Orchestration.Testing;

/// <summary>How a simulator is hosted, what it charges against, and how long its work takes.</summary>
/// <remarks>Read once by <see cref="OrchestratorSimulator.StartAsync"/>; later changes have no effect.</remarks>
public sealed class OrchestratorSimulatorOptions
{
    /// <summary>A token for tests. Any other non-empty one does as well, unless <see cref="ApiToken"/> names the one to accept.</summary>
    public const string DefaultApiToken = "test-token";

    /// <summary>Where the simulator answers.</summary>
    /// <value><see langword="false"/>, the default: real HTTP on 127.0.0.1. <see langword="true"/>: inside the process, reached
    /// only through <see cref="OrchestratorSimulator.CreateHandler"/>.</value>
    public bool InMemory { get; set; }

    /// <summary>The loopback port to listen on.</summary>
    /// <value>0, the default, picks a free one. Ignored when <see cref="InMemory"/> is set.</value>
    public int Port { get; set; }

    /// <summary>The one bearer token to accept; others are answered 401.</summary>
    /// <value><see langword="null"/> by default: any non-empty token is accepted, and each is a user of its own.</value>
    public string? ApiToken { get; set; }

    /// <summary>The clock that all progress, link expiry and long polls follow.</summary>
    /// <value>The system clock by default. Tests pass a <see cref="VirtualTimeProvider"/> and give the client the same one.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Buzz on the account when the simulator starts, per user.</summary>
    /// <value>One million by default. A submission that costs more than is left is refused with 403; a preview says so in
    /// <c>transactions.insufficientBuzz</c>.</value>
    public decimal Balance { get; set; } = 1_000_000;

    /// <summary>Whether step types, engines and ecosystems that are not published are accepted, as a newer service might.</summary>
    /// <value>Off by default: they are refused with 400. When on, such steps run with an empty output and cost nothing.</value>
    public bool AcceptUnknownNames { get; set; }

    /// <summary>How long a signed media link works.</summary>
    /// <value>One hour by default, counted from the response that carried it. Afterwards it answers 403.</value>
    public TimeSpan SignedUrlLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Largest accepted upload in bytes.</summary>
    /// <value>32 MiB by default; more is refused with 413.</value>
    public long MaxUploadBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>How long a workflow's first step stays <c>unassigned</c>, with a queue position.</summary>
    /// <value>2 seconds by default; zero skips the state.</value>
    public TimeSpan QueueTime { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a workflow's first step stays <c>preparing</c>, with download progress.</summary>
    /// <value>3 seconds by default; zero skips the state.</value>
    public TimeSpan PreparingTime { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long each step stays <c>scheduled</c> before a worker takes it.</summary>
    /// <value>1 second by default; zero skips the state.</value>
    public TimeSpan ScheduledTime { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an image step (<c>imageGen</c>, <c>textToImage</c>) is <c>processing</c>, whatever its quantity.</summary>
    /// <value>6 seconds by default.</value>
    public TimeSpan ImageTime { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>How long one epoch of a training step takes.</summary>
    /// <value>10 seconds by default; the step processes for this times its number of epochs.</value>
    public TimeSpan EpochTime { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long any other kind of step is <c>processing</c>.</summary>
    /// <value>3 seconds by default.</value>
    public TimeSpan OtherStepTime { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Processing times by step type (<c>$type</c>), which replace the general ones above.</summary>
    /// <value>Empty by default. For training steps the time is that of the whole run.</value>
    public IDictionary<string, TimeSpan> StepTimes { get; private set; } = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);

    /// <summary>How many times faster than stated everything runs.</summary>
    /// <value>1 by default; 50 turns a five minute training into six seconds. Must be above zero.</value>
    public double Speed { get; set; } = 1;

    internal OrchestratorSimulatorOptions Snapshot()
    {
        var copy = (OrchestratorSimulatorOptions)MemberwiseClone();
        copy.StepTimes = new Dictionary<string, TimeSpan>(StepTimes, StringComparer.Ordinal);
        return copy;
    }
}
