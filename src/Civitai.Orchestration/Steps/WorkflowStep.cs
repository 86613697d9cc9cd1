using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A step of a workflow as the service reports it.</summary>
public abstract partial record WorkflowStep : WireRecord
{
    private protected WorkflowStep(string type) => Type = type;

    internal static Union<WorkflowStep> Union { get; } = new(
        static (ref Discriminators discriminators) => StepKinds.Find(discriminators.Next("$type"u8))?.CreateStep(),
        static (raw, problem) => new UnknownStep(raw, problem),
        isReply: true);

    /// <summary>The kind of work, for example <c>imageGen</c>. Wire name <c>$type</c>.</summary>
    [JsonPropertyName("$type")]
    [JsonPropertyOrder(-10)]
    public string Type { get; }

    /// <summary>The step's name; the position as text where none was given.</summary>
    [JsonPropertyOrder(-9)]
    public string? Name { get; init; }

    /// <summary>Where the step is in its life.</summary>
    [JsonPropertyOrder(-8)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public WorkflowStatus Status { get; init; }

    /// <summary>How urgently it is scheduled; null when not reported.</summary>
    [JsonPropertyOrder(-7)]
    public StepPriority? Priority { get; init; }

    /// <summary>How long it may take; null when not reported.</summary>
    [JsonPropertyOrder(-6)]
    public TimeSpan? Timeout { get; init; }

    /// <summary>How often the service tries again; null when not reported.</summary>
    [JsonPropertyOrder(-5)]
    public int? Retries { get; init; }

    /// <summary>Free data kept with the step; null when not reported.</summary>
    [JsonPropertyOrder(-4)]
    public JsonObject? Metadata { get; init; }

    /// <summary>When it started; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>How much is done, 0 to 1: while preparing of the download, then of the work. Null before the start and after the end.</summary>
    public double? EstimatedProgressRate { get; init; }

    /// <summary>The resource that the step waits for; null unless it is preparing.</summary>
    public WorkflowStepPreparation? Preparation { get; init; }

    /// <summary>Where the step stands in its queue; null when not reported.</summary>
    public WorkflowStepQueuePosition? QueuePosition { get; init; }

    /// <summary>Why it failed; null when not reported. See also the jobs.</summary>
    public string? Reason { get; init; }

    /// <summary>What the moderation objected to; null when nothing was blocked. See also the jobs.</summary>
    public string? BlockedReason { get; init; }

    /// <summary>The jobs that run the step.</summary>
    [JsonIgnore]
    public IReadOnlyList<WorkflowStepJob> Jobs { get => JobsOnWire ?? []; init => JobsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("jobs")]
    internal IReadOnlyList<WorkflowStepJob>? JobsOnWire { get; init; }

    /// <summary>
    /// The step as a request again: what the service only reports is left out, also inside the input.
    /// </summary>
    public abstract WorkflowStepTemplate ToTemplate();

    /// <summary>
    /// How the step ended, measured by what can be had of it: a step that succeeded without a result, or with fewer than were asked for, says so here.
    /// </summary>
    [JsonIgnore]
    public StepOutcome Outcome
    {
        get
        {
            if (!Status.IsTerminal)
                return StepOutcome.Pending;
            if (Status != WorkflowStatus.Succeeded)
                return StepOutcome.Failed;
            if (CountResults() is not { } results)
                return StepOutcome.Unknown;
            return results.Made == 0 ? StepOutcome.Empty : results.Made < results.Expected ? StepOutcome.Incomplete : StepOutcome.Complete;
        }
    }

    /// <summary>
    /// Why <see cref="Outcome"/> is not <see cref="StepOutcome.Complete"/>: the service's own reason where the step or one of its jobs gives one, otherwise what is missing; null when nothing is known to be wrong.
    /// </summary>
    [JsonIgnore]
    public string? OutcomeReason => Outcome switch
    {
        StepOutcome.Failed => ServiceReason ?? Status.Value,
        StepOutcome.Empty => ServiceReason ?? "it succeeded without a result that can be had",
        StepOutcome.Incomplete when CountResults() is { } results => ServiceReason
            ?? string.Create(CultureInfo.InvariantCulture, $"{results.Expected - results.Made} of {results.Expected} results are missing or cannot be had"),
        _ => null,
    };

    /// <summary>Whether the review of the step's data set rejected it.</summary>
    internal bool HasRejectedDataset => string.Equals(CountResults()?.Moderation, "rejected", StringComparison.OrdinalIgnoreCase);

    private string? ServiceReason => FirstText(Reason, Jobs.Select(j => j.Reason)) ?? FirstText(BlockedReason, Jobs.Select(j => j.BlockedReason));

    /// <summary>The typed input; null while there is none and for unknown steps.</summary>
    internal virtual StepInput? GetInput() => null;

    /// <summary>The typed output; null while there is none and for unknown steps.</summary>
    internal virtual WireRecord? GetOutput() => null;

    /// <summary>Whether steps of this type make outputs of a kind.</summary>
    internal virtual bool MakesOutput<TOutput>()
        where TOutput : WireRecord => false;

    /// <summary>What the output holds; null for unknown steps.</summary>
    internal virtual StepResults? CountResults() => null;

    /// <summary>A template with the settings of this step.</summary>
    private protected TTemplate WithSettings<TTemplate>(TTemplate template)
        where TTemplate : WorkflowStepTemplate => (TTemplate)((WorkflowStepTemplate)template with
        {
            Name = Name,
            Priority = Priority,
            Timeout = Timeout,
            Retries = Retries,
            Metadata = Metadata is { Count: > 0 } ? (JsonObject)Metadata.DeepClone() : null,
        });

    private static string? FirstText(string? first, IEnumerable<string?> others) => string.IsNullOrEmpty(first) ? others.FirstOrDefault(o => !string.IsNullOrEmpty(o)) : first;

    internal override string? Describe() => SafeText.List(Name, Type, Status.Value, SafeText.Percent(EstimatedProgressRate));
}

/// <summary>A step whose type this version of the library does not know, or that could not be read as its type. Writes back as it came.</summary>
public sealed partial record UnknownStep : WorkflowStep, IUnknownLeaf
{
    private readonly KeptObject _kept;

    internal UnknownStep(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "$type") ?? "")
    {
        Problem = problem;
        _kept = new KeptObject(this, raw);
    }

    /// <summary>The step as it came, with what was set on it since.</summary>
    [JsonIgnore]
    public JsonElement Raw => _kept.With(this);

    /// <summary>Why a step of a known type could not be read; null when the type is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    /// <summary>The step's output as it came; null while there is none.</summary>
    [JsonIgnore]
    public JsonElement? Output => RawJson.Member(Raw, "output");

    /// <inheritdoc/>
    public override UnknownStepTemplate ToTemplate()
    {
        var step = new JsonObject();
        foreach (string member in (ReadOnlySpan<string>)["$type", "name", "priority", "timeout", "retries", "metadata", "input"])
        {
            if (RawJson.Member(Raw, member) is { } value)
                step[member] = RawJson.ToNode(value);
        }

        return new UnknownStepTemplate(RawJson.ToElement(step));
    }
}
