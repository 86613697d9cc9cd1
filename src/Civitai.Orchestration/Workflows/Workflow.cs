using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A workflow as the service reported it at one time; reading again gives a new one.</summary>
public sealed partial record Workflow : WireRecord
{
    /// <summary>The workflow's id, by which any program can find it again; empty only in a preview that has none.</summary>
    [JsonIgnore]
    public string Id { get => IdOnWire ?? ""; init => IdOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("id")]
    [JsonPropertyOrder(-10)]
    internal string? IdOnWire { get; init; }

    /// <summary>Where the workflow is in its life.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public WorkflowStatus Status { get; init; }

    /// <summary>When it was accepted.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When its first step started; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>When it was deleted; null unless it was.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>The steps, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<WorkflowStep> Steps { get => StepsOnWire ?? []; init => StepsOnWire = value; }

    /// <summary>What it costs; null when not reported.</summary>
    public WorkflowCost? Cost { get; init; }

    /// <summary>The Buzz that moved for it; null when not reported.</summary>
    public TransactionSummary? Transactions { get; init; }

    /// <summary>
    /// What was charged for it so far, in Buzz: what left the account less what came back, by its transactions; where none are reported, the total of <see cref="Cost"/>. While a training runs the total is 0
    /// and the charge stands in the transactions. Null when neither is reported.
    /// </summary>
    [JsonIgnore]
    public decimal? Charge => Transactions is { List.Count: > 0 } moved ? moved.Charge : Cost?.TotalOnWire is { } total ? TransactionSummary.Bounded(total) : null;

    /// <summary>Labels to find it by.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Tags { get => TagsOnWire ?? []; init => TagsOnWire = value; }

    /// <summary>Free data kept with it; null when not reported.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>The values that steps refer to; null when not reported.</summary>
    public JsonObject? Arguments { get; init; }

    /// <summary>The web hooks that hear about it.</summary>
    [JsonIgnore]
    public IReadOnlyList<WorkflowCallback> Callbacks { get => CallbacksOnWire ?? []; init => CallbacksOnWire = value; }

    /// <summary>Rates paid on top of the price; null when not reported.</summary>
    public WorkflowTips? Tips { get; init; }

    /// <summary>How mature the result was rated; null when not reported.</summary>
    public NsfwLevel? NsfwLevel { get; init; }

    /// <summary>Whether it may use experimental parts of the service; null when not reported.</summary>
    public bool? Experimental { get; init; }

    /// <summary>Whether mature results are allowed; null when the kind of Buzz decides.</summary>
    public bool? AllowMatureContent { get; init; }

    /// <summary>What happens when a safe-for-work payment meets a mature result; null when not reported.</summary>
    public UpgradeMode? UpgradeMode { get; init; }

    /// <summary>The kinds of Buzz that may pay, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<BuzzAccount> Currencies { get => CurrenciesOnWire ?? []; init => CurrenciesOnWire = value; }

    /// <summary>Whether the charge was given back by the service; null when not reported.</summary>
    public bool? ForceRefunded { get; init; }

    /// <summary>Whether it is forgotten once it has ended; null when not reported.</summary>
    public bool? Ephemeral { get; init; }

    /// <summary>The key of its submission, as the service returns it: the user's id, a dash, and the key that was sent.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Buzz given back because results were lost; null when none was.</summary>
    public decimal? LostBlobsRefund { get; init; }

    [JsonInclude]
    [JsonPropertyName("steps")]
    internal IReadOnlyList<WorkflowStep>? StepsOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("tags")]
    [Loose]
    internal IReadOnlyList<string>? TagsOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("callbacks")]
    internal IReadOnlyList<WorkflowCallback>? CallbacksOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("currencies")]
    [Loose]
    internal IReadOnlyList<BuzzAccount>? CurrenciesOnWire { get; init; }

    /// <summary>Reads a workflow as the service writes it.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>
    /// The workflow, read as the client reads replies: a member whose value is of another kind is in <see cref="WireRecord.AdditionalProperties"/> of its record, a step that
    /// cannot be read is an <see cref="UnknownStep"/>.
    /// </returns>
    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static Workflow Parse(string json) => WireReader.Read<Workflow>(json);

    /// <summary>Writes the workflow as JSON, with everything that came with it.</summary>
    public string ToJson() => WireWriter.ToText(this);

    /// <summary>Whether the workflow is the one that was submitted with a key: <see cref="ExternalId"/> has the number of the account in front of it.</summary>
    /// <param name="externalId">The key, as it was submitted.</param>
    public bool WasSubmittedAs(string externalId)
    {
        ArgumentException.ThrowIfNullOrEmpty(externalId);
        return SubmissionKey == externalId;
    }

    /// <summary>
    /// The key that the workflow was submitted with, also one that the client made: <see cref="ExternalId"/> without the number of the account. With it <see cref="WorkflowClient.AcknowledgeAsync(string, CancellationToken)"/> closes the intent in a
    /// journal and <see cref="SpendBudget.SettleAsync"/> settles a budget. Null where there is none, or none of this form.
    /// </summary>
    [JsonIgnore]
    public string? SubmissionKey
    {
        get
        {
            int account = ExternalId.AsSpan().IndexOfAnyExceptInRange('0', '9');
            return account > 0 && ExternalId![account] == '-' ? ExternalId[(account + 1)..] : null;
        }
    }

    /// <summary>
    /// The steps that ended with less than was asked for: failed, or succeeded with results missing. A workflow may succeed with such steps in it; each says more in
    /// <see cref="WorkflowStep.Outcome"/> and <see cref="WorkflowStep.OutcomeReason"/>.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<WorkflowStep> IncompleteSteps => [.. Steps.Where(s => s.Outcome is StepOutcome.Failed or StepOutcome.Empty or StepOutcome.Incomplete)];

    /// <summary>
    /// A step by its name; null when there is none. A step that was submitted without a name is found by its place, <c>$0</c>, <c>$1</c> and so on or the number alone, whichever of the two the service calls it.
    /// </summary>
    /// <param name="name">The name, as it was given.</param>
    public WorkflowStep? FindStep(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Steps.FirstOrDefault(s => s.Name == name) ?? Steps.Where((s, i) => IsPlace(name, i) && (s.Name is null || IsPlace(s.Name, i))).FirstOrDefault();
    }

    /// <summary>
    /// The result of a workflow: the output of its last step that makes a kind of output, for example <see cref="ImageGen.ImageGenOutput"/>. What steps before it made on the way is had by their names. It may hold
    /// fewer results than were asked for: see <see cref="IncompleteSteps"/>.
    /// </summary>
    /// <typeparam name="TOutput">The kind of output.</typeparam>
    /// <returns>The output; of a step that has not ended, what is there so far.</returns>
    /// <exception cref="WorkflowOutputException">There is none yet, the step failed, its result holds nothing that can be had, or no step makes such an output. The exception names the step and the reason.</exception>
    public TOutput GetOutput<TOutput>()
        where TOutput : WireRecord
    {
        WorkflowStep? last = Steps.LastOrDefault(s => s.MakesOutput<TOutput>());

        // A step of the same type that could not be read may be the one that matters; one of an unknown type is not, unless there is no other.
        WorkflowStep? unread = Steps.OfType<UnknownStep>().LastOrDefault(s => last is null || s.Type == last.Type);
        if (last is null || (unread is not null && Position(unread) > Position(last)))
            throw new WorkflowOutputException(this, typeof(TOutput).Name, unread);
        return OutputOf<TOutput>(last);

        int Position(WorkflowStep step) => Steps.TakeWhile(s => !ReferenceEquals(s, step)).Count();
    }

    /// <summary>As <see cref="GetOutput{TOutput}()"/>, where it is no fault that there is none.</summary>
    /// <typeparam name="TOutput">The kind of output.</typeparam>
    /// <returns>The output; null where no step makes such an output, or it holds nothing that can be had.</returns>
    public TOutput? TryGetOutput<TOutput>()
        where TOutput : WireRecord =>
        Steps.LastOrDefault(s => s.MakesOutput<TOutput>()) is { } last && HasResult(last) ? last.GetOutput() as TOutput : null;

    /// <summary>The output of one step, by its name.</summary>
    /// <typeparam name="TOutput">The kind of output.</typeparam>
    /// <param name="stepName">The step's name; see <see cref="FindStep"/>.</param>
    /// <returns>The output; of a step that has not ended, what is there so far.</returns>
    /// <exception cref="ArgumentException">There is no step of that name.</exception>
    /// <exception cref="WorkflowOutputException">The step makes another kind of output, failed, or holds nothing that can be had.</exception>
    public TOutput GetOutput<TOutput>(string stepName)
        where TOutput : WireRecord
    {
        WorkflowStep step = FindStep(stepName) ?? throw new ArgumentException("The workflow has no step of that name.", nameof(stepName));
        return OutputOf<TOutput>(step);
    }

    /// <summary>The output of the step that was built as a template: <c>workflow.GetOutput(hero)</c>.</summary>
    /// <typeparam name="TOutput">The kind of output, known from the step.</typeparam>
    /// <param name="step">The step of the template that was submitted. It needs a name.</param>
    /// <returns>The output; of a step that has not ended, what is there so far.</returns>
    /// <exception cref="ArgumentException">The step has no name, or the workflow has no step of that name.</exception>
    /// <exception cref="WorkflowOutputException">The step failed, or holds nothing that can be had.</exception>
    public TOutput GetOutput<TOutput>(IStepTemplate<TOutput> step)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(step);
        return GetOutput<TOutput>(step.Name is { Length: > 0 } name ? name : throw new ArgumentException("Give the step a Name; its output is found by it.", nameof(step)));
    }

    private TOutput OutputOf<TOutput>(WorkflowStep step)
        where TOutput : WireRecord =>
        step.GetOutput() is TOutput output && HasResult(step) ? output : throw new WorkflowOutputException(this, typeof(TOutput).Name, step);

    // Of a step that has not ended, what is there so far is one.
    private static bool HasResult(WorkflowStep step) => !step.Status.IsTerminal || step.CountResults() is not { Made: 0 };

    /// <summary>The output of the step that a run was for. That it is not there is the service's doing, and the work may be paid for.</summary>
    internal TOutput GetResult<TOutput>(string? stepName)
        where TOutput : WireRecord =>
        stepName is null ? GetOutput<TOutput>() : FindStep(stepName) is { } step ? OutputOf<TOutput>(step) : throw new WorkflowOutputException(this, typeof(TOutput).Name);

    private static bool IsPlace(string name, int index) => name.AsSpan(name.StartsWith('$') ? 1 : 0).SequenceEqual(index.ToString(CultureInfo.InvariantCulture));

    internal static string PositionName(int index) => string.Create(CultureInfo.InvariantCulture, $"${index}");

    /// <summary>The workflow as a request again, without its id, key, results and other things that the service only reports.</summary>
    public WorkflowTemplate ToTemplate() => new()
    {
        Steps = [.. Steps.Select(s => s.ToTemplate())],
        Tags = TagsOnWire is { Count: > 0 } ? [.. TagsOnWire] : null,
        Metadata = Metadata is { Count: > 0 } ? (JsonObject)Metadata.DeepClone() : null,
        Arguments = Arguments is { Count: > 0 } ? (JsonObject)Arguments.DeepClone() : null,
        Callbacks = CallbacksOnWire is { Count: > 0 } ? CallbacksOnWire : null,
        Tips = Tips,
        NsfwLevel = NsfwLevel,
        Experimental = Experimental,
        AllowMatureContent = AllowMatureContent,
        UpgradeMode = UpgradeMode,
        Currencies = CurrenciesOnWire is { Count: > 0 } ? [.. CurrenciesOnWire] : null,
        Ephemeral = Ephemeral,
    };

    internal override string? Describe() => SafeText.List(Id, Status.Value, SafeText.Count(Steps.Count, "step", "steps"), Buzz.Text(Charge));
}
