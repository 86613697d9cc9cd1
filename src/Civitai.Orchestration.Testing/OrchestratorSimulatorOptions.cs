using System.Globalization;

namespace Civitai.Orchestration.Testing;

/// <summary>How a simulator is hosted, what it charges against, and how long its work takes.</summary>
/// <remarks>Read once by <see cref="OrchestratorSimulator.StartAsync"/>; later changes have no effect.</remarks>
public sealed class OrchestratorSimulatorOptions
{
    /// <summary>A token for tests: the one that is accepted unless <see cref="ApiToken"/> says otherwise.</summary>
    public const string DefaultApiToken = "test-token";

    /// <summary>Where the simulator answers.</summary>
    /// <value><see langword="false"/>, the default: real HTTP on 127.0.0.1. <see langword="true"/>: inside the process, reached
    /// only through <see cref="OrchestratorSimulator.CreateHandler"/>.</value>
    public bool InMemory { get; set; }

    /// <summary>The loopback port to listen on.</summary>
    /// <value>0, the default, picks a free one. Ignored when <see cref="InMemory"/> is set.</value>
    public int Port { get; set; }

    /// <summary>The one bearer token to accept; others are answered 401.</summary>
    /// <value><see cref="DefaultApiToken"/> by default. When <see langword="null"/> any non-empty token is accepted, and each is a user of its own.</value>
    public string? ApiToken { get; set; } = DefaultApiToken;

    /// <summary>The clock that all progress, link expiry and long polls follow.</summary>
    /// <value>The system clock by default. Tests pass a <see cref="VirtualTimeProvider"/> and give the client the same one.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Buzz on the account when the simulator starts, per user.</summary>
    /// <value>One million by default. A submission that costs more than is left is refused with 403; a preview says so in
    /// <c>transactions.insufficientBuzz</c>.</value>
    public decimal Balance { get; set; } = 1_000_000;

    /// <summary>Whether step types, engines, ecosystems, models and operations that are not known are accepted, as a newer service might.</summary>
    /// <value>Off by default: they are refused with 400 and the path of the name. When on, such steps run and cost nothing; their output is
    /// empty unless <see cref="OrchestratorSimulator.OnStep"/> or <see cref="Outcome.WithOutput"/> chooses one.</value>
    public bool AcceptUnknownNames { get; set; }

    /// <summary>How long a signed media link works.</summary>
    /// <value>One hour by default, counted from the response that carried it. Afterwards it is refused with <see cref="SignedUrlRefusal"/>.</value>
    public TimeSpan SignedUrlLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>After how long a signed media link is refused although its announced life goes on; by id the media are there.</summary>
    /// <value><see langword="null"/> by default: never. The real service has been seen to refuse after some 45 minutes.</value>
    public TimeSpan? SignedUrlRefusedAfter { get; set; }

    /// <summary>The status with which a signed media link is refused.</summary>
    /// <value>403 by default; 401 has been seen too.</value>
    public int SignedUrlRefusal { get; set; } = 403;

    /// <summary>Whether media are reached through redirects.</summary>
    /// <value>On by default, as on the service: a signed link answers 301 with a path alone, under which the bytes are; by id a blob answers 301
    /// to its signed link on another port, and so leads there in two hops. When off, both answer with the bytes at once.</value>
    public bool RedirectsMedia { get; set; } = true;

    /// <summary>The inputs of which unknown members are dropped silently, as the service does on some; on all others they are refused with 400.</summary>
    /// <value>Empty by default. An entry is the id of a row of the catalogue or the beginning of ids, for example <c>imageGen/openai</c>.</value>
    public ICollection<string> LenientInputs { get; private set; } = [];

    /// <summary>The shape of every refusal.</summary>
    /// <value><see langword="null"/> by default, as mostly seen: problem details, and <c>{"error":"Insufficient Buzz"}</c> when Buzz is short.</value>
    public ErrorShape? ErrorShape { get; set; }

    /// <summary>For how long a workflow that was just accepted is answered 404.</summary>
    /// <value>Zero by default.</value>
    public TimeSpan ReadableAfter { get; set; }

    /// <summary>By how much a preview or a submission is answered later for each image in its inputs.</summary>
    /// <value>Zero by default. The real service takes about 20 seconds for each reference image.</value>
    public TimeSpan ReferenceImageTime { get; set; }

    /// <summary>Whether an empty page with a <c>next</c> comes between two pages of a list.</summary>
    /// <value>Off by default.</value>
    public bool SendsEmptyPages { get; set; }

    /// <summary>How long a request to cancel, which is accepted at once, takes to have an effect. The work stands still meanwhile and is delivered no more.</summary>
    /// <value>Two minutes by default.</value>
    public TimeSpan CancelDelay { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long after its cancellation took effect work that no worker had begun is refunded. Failed and expired work is refunded as it ends.</summary>
    /// <value>30 minutes by default; the real service takes up to an hour.</value>
    public TimeSpan RefundDelay { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How callbacks are posted.</summary>
    /// <value><see langword="null"/> by default: over HTTP to addresses on this machine, <c>http</c> included; events for other addresses are
    /// only listed in <see cref="OrchestratorSimulator.Callbacks"/>. A handler, such as that of a test server, takes the events for all addresses;
    /// what it throws counts as no answer. It is not disposed.</value>
    public HttpMessageHandler? CallbackHandler { get; set; }

    /// <summary>For how long an event is posted again while the receiver fails, with pauses that grow from 1 to 20 seconds.</summary>
    /// <value>One hour by default. Anything but a status of 200 to 299 within ten seconds of real time is a failure.</value>
    public TimeSpan CallbackRetryTime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Largest accepted upload in bytes.</summary>
    /// <value>512 MiB by default; more is refused with 413. No source states the service's own limit. What was uploaded is kept in memory.</value>
    public long MaxUploadBytes { get; set; } = 512 * 1024 * 1024;

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
    /// <value>1 by default; 50 turns a five minute training into six seconds. A finite number above zero.</value>
    public double Speed { get; set; } = 1;

    /// <summary>What is wrong with the options; empty when nothing is.</summary>
    internal IEnumerable<string> Problems()
    {
        if (TimeProvider is null)
            yield return "TimeProvider must not be null.";
        if (!(Speed > 0 && double.IsFinite(Speed)))
            yield return "Speed must be a finite number above zero.";
        if (Balance < 0)
            yield return "Balance must not be negative.";
        if (MaxUploadBytes < 0)
            yield return "MaxUploadBytes must not be negative.";
        if (SignedUrlLifetime <= TimeSpan.Zero)
            yield return "SignedUrlLifetime must be above zero.";
        if (SignedUrlRefusal is < 400 or > 499)
            yield return "SignedUrlRefusal must lie between 400 and 499.";
        if (Port is < 0 or > ushort.MaxValue)
            yield return "Port must lie between 0 and 65535.";
        var times = new List<(string Name, TimeSpan? Value)>
        {
            (nameof(QueueTime), QueueTime), (nameof(PreparingTime), PreparingTime), (nameof(ScheduledTime), ScheduledTime),
            (nameof(ImageTime), ImageTime), (nameof(EpochTime), EpochTime), (nameof(OtherStepTime), OtherStepTime),
            (nameof(SignedUrlRefusedAfter), SignedUrlRefusedAfter), (nameof(ReadableAfter), ReadableAfter), (nameof(ReferenceImageTime), ReferenceImageTime),
            (nameof(CancelDelay), CancelDelay), (nameof(RefundDelay), RefundDelay), (nameof(CallbackRetryTime), CallbackRetryTime),
        };
        times.AddRange(StepTimes.Select(step => ($"{nameof(StepTimes)}[{step.Key}]", (TimeSpan?)step.Value)));
        foreach (var (name, value) in times)
        {
            if (value < TimeSpan.Zero)
                yield return $"{name} must not be negative.";
        }
    }

    internal OrchestratorSimulatorOptions Snapshot()
    {
        var copy = (OrchestratorSimulatorOptions)MemberwiseClone();
        copy.StepTimes = new Dictionary<string, TimeSpan>(StepTimes, StringComparer.Ordinal);
        copy.LenientInputs = [.. LenientInputs];
        return copy;
    }

    /// <summary>Where the simulator answers and how fast it is; never the token.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{nameof(OrchestratorSimulatorOptions)} {(InMemory ? "in memory" : "port " + Port.ToString(CultureInfo.InvariantCulture))}, speed {Speed:0.##}");
}
