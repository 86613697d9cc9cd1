using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing;

/// <summary>What becomes of a submitted workflow. Start from a factory method and refine it with the others.</summary>
/// <remarks>
/// Immutable. Hand it to <see cref="OrchestratorSimulator.OnSubmit"/>:
/// <c>simulator.OnSubmit(Outcome.Failed("timeout").AtProgress(0.9).SlowedBy(4))</c>. Without one, workflows succeed.
/// </remarks>
public sealed record Outcome
{
    private Outcome()
    {
    }

    internal string FinalStatus { get; private init; } = "succeeded";

    internal bool IsModerationRejected { get; private init; }

    internal bool NeverEnds { get; private init; }

    internal string? Reason { get; private init; }

    internal string? BlockedReason { get; private init; }

    internal int FailingStep { get; private init; }

    internal double FailingProgress { get; private init; } = 0.5;

    internal double Slowness { get; private init; } = 1;

    internal (string Status, TimeSpan Duration)? ExtraStatus { get; private init; }

    internal (string Type, JsonObject? Output)? ExtraStep { get; private init; }

    internal bool HasUnknownMembers { get; private init; }

    internal string NsfwLevel { get; private init; } = "pg";

    internal bool IsPartial { get; private init; }

    internal bool HasNoImages { get; private init; }

    internal int UnavailableMedia { get; private init; }

    internal string? MediaBlockedReason { get; private init; }

    internal string? MediaUrl { get; private init; }

    internal IReadOnlyDictionary<int, JsonNode> Outputs { get; private init; } = new Dictionary<int, JsonNode>();

    /// <summary>How the work ends.</summary>
    public override string ToString() => NeverEnds ? "never ends" : Reason is null ? FinalStatus : $"{FinalStatus} ({Reason})";

    /// <summary>Everything works. The base for outcomes that are merely slow or odd.</summary>
    public static Outcome Succeeded() => new();

    /// <summary>A step's job fails; the steps after it are canceled.</summary>
    /// <param name="reason">The job's <c>reason</c>, such as <c>no_provider_available</c> or <c>timeout</c>; null sends none, as the service
    /// does for failures it has no name for.</param>
    /// <param name="blockedReason">The job's <c>blockedReason</c>, which accompanies the reason <c>blocked</c>.</param>
    public static Outcome Failed(string? reason = null, string? blockedReason = null) =>
        new() { FinalStatus = "failed", Reason = reason, BlockedReason = blockedReason };

    /// <summary>
    /// A step fails and the workflow ends as <c>succeeded</c> all the same, with its charge: the other steps run, except those that take
    /// values from the failed one, which are canceled.
    /// </summary>
    /// <param name="reason">As for <see cref="Failed"/>.</param>
    /// <param name="blockedReason">As for <see cref="Failed"/>.</param>
    public static Outcome PartlyFailed(string? reason = null, string? blockedReason = null) => Failed(reason, blockedReason) with { IsPartial = true };

    /// <summary>
    /// Content moderation refuses the work. A training step fails before its first epoch with <c>moderationStatus</c>
    /// <c>rejected</c>; any other step fails with the reason <c>blocked</c>.
    /// </summary>
    public static Outcome ModerationRejected() =>
        new() { FinalStatus = "failed", IsModerationRejected = true, Reason = "blocked", BlockedReason = "moderation", FailingProgress = 0 };

    /// <summary>A step does not finish in time and ends as <c>expired</c>.</summary>
    public static Outcome Expired() => new() { FinalStatus = "expired", Reason = "expired", FailingProgress = 1 };

    /// <summary>The workflow waits in the queue for ever, so that giving up can be tested. It can still be canceled.</summary>
    public static Outcome NeverEnding() => new() { NeverEnds = true };

    /// <summary>Chooses the step that fails or expires.</summary>
    /// <param name="index">Position in <c>steps</c>, from 0, the default. Beyond the last step means the last step.</param>
    public Outcome InStep(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return this with { FailingStep = index };
    }

    /// <summary>Chooses how far the failing step gets; a training keeps the epochs finished until then.</summary>
    /// <param name="progress">Share of the processing time, 0 to 1. Unless set, failures come at one half.</param>
    public Outcome AtProgress(double progress)
    {
        if (progress is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(progress), progress, "Progress lies between 0 and 1.");
        return this with { FailingProgress = progress };
    }

    /// <summary>Multiplies every duration of the workflow.</summary>
    /// <param name="factor">Above zero; 10 makes the work take ten times as long.</param>
    public Outcome SlowedBy(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return this with { Slowness = factor };
    }

    /// <summary>Lets the workflow, its first step and its job show a status for a while that no published list knows.</summary>
    /// <param name="status">The status text, for example <c>defrosting</c>.</param>
    /// <param name="duration">How long, between the queue and the preparation.</param>
    public Outcome WithUnknownStatus(string status, TimeSpan duration)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(status);
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        return this with { ExtraStatus = (status, duration) };
    }

    /// <summary>Adds a step to the response that nobody asked for, of a kind that no client knows.</summary>
    /// <param name="type">The step's <c>$type</c>.</param>
    /// <param name="output">What it has as <c>output</c> once the workflow succeeded; copied; null sends a small made-up object.</param>
    public Outcome WithUnknownStep(string type = "quantumDream", JsonObject? output = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        return this with { ExtraStep = (type, output?.DeepClone().AsObject()) };
    }

    /// <summary>Adds members that no published schema has to the workflow, its steps, jobs and blobs.</summary>
    public Outcome WithUnknownMembers() => this with { HasUnknownMembers = true };

    /// <summary>Rates the media that the workflow produces.</summary>
    /// <param name="level">One of <c>pg</c> (the default), <c>pg13</c>, <c>r</c>, <c>x</c>, <c>xxx</c>, <c>na</c>. From <c>r</c> on, media come
    /// without a link when the request asks to hide mature content.</param>
    public Outcome WithNsfwLevel(string level)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(level);
        return this with { NsfwLevel = level };
    }

    /// <summary>Lets image steps succeed with an empty list of images, and video steps without a video.</summary>
    public Outcome WithoutImages() => this with { HasNoImages = true };

    /// <summary>Lets image and video steps succeed with images or videos that are not there: <c>available</c> is false, there is no address, by id they are unknown.</summary>
    /// <param name="count">How many of each step's images or videos, from the first.</param>
    /// <param name="blockedReason">The image's <c>blockedReason</c>; null sends none.</param>
    public Outcome WithUnavailableImages(int count = 1, string? blockedReason = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return this with { UnavailableMedia = count, MediaBlockedReason = blockedReason };
    }

    /// <summary>Puts a text in place of the address of all media that are made, such as <c>""</c> or a path alone. By id they are there.</summary>
    /// <param name="url">What stands as <c>url</c>.</param>
    public Outcome WithMediaUrl(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return this with { MediaUrl = url };
    }

    /// <summary>Chooses what a step that succeeds has as <c>output</c>, whatever its kind. See <see cref="OrchestratorSimulator.OnStep"/> for all steps of a kind.</summary>
    /// <param name="output">The output, as JSON; copied.</param>
    /// <param name="step">The step's position, from 0.</param>
    public Outcome WithOutput(JsonNode output, int step = 0)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return this with { Outputs = new Dictionary<int, JsonNode>(Outputs) { [step] = output.DeepClone() } };
    }
}
