using System.Text.Json;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>A request for work: one or more steps, with what applies to all of them.</summary>
/// <remarks>
/// Nothing that is left null is sent. <see cref="Validate"/> reports every problem before money is spent,
/// <see cref="WithDefaults"/> shows what the service will assume, <see cref="EstimateCost"/> prices the request offline.
/// </remarks>
public sealed partial record WorkflowTemplate : WireRecord
{
    /// <summary>The steps, in order. At least one.</summary>
    public required IReadOnlyList<WorkflowStepTemplate> Steps { get; init; }

    /// <summary>Labels to find the workflow by. At most 10, all different, each of at most 200 characters. When null: none.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Free data kept with the workflow and returned with it; not searched by name. When null: empty.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>Values that steps refer to with <see cref="Reference.Argument(string)"/>. When null: none.</summary>
    public JsonObject? Arguments { get; init; }

    /// <summary>Web hooks to call while the workflow runs. When null: none.</summary>
    public IReadOnlyList<WorkflowCallback>? Callbacks { get; init; }

    /// <summary>Rates paid on top of the price, to the service and to the makers of the resources used. When null: none.</summary>
    public WorkflowTips? Tips { get; init; }

    /// <summary>How mature the result is expected to be. When null the service rates it.</summary>
    public NsfwLevel? NsfwLevel { get; init; }

    /// <summary>Whether the workflow may use experimental parts of the service. When null: no.</summary>
    public bool? Experimental { get; init; }

    /// <summary>
    /// Whether mature results are allowed. True: only yellow Buzz pays. False: safe-for-work, every kind pays. When null the kind
    /// that was charged decides.
    /// </summary>
    public bool? AllowMatureContent { get; init; }

    /// <summary>What happens when a safe-for-work payment met a mature result. When null the service decides.</summary>
    public UpgradeMode? UpgradeMode { get; init; }

    /// <summary>The kinds of Buzz that may pay, in order. When null the service tries blue, green, then yellow.</summary>
    public IReadOnlyList<BuzzAccount>? Currencies { get; init; }

    /// <summary>
    /// Whether the workflow is forgotten once it has ended: reading it afterwards answers 404. Needs a callback or a wait of more than
    /// zero seconds. When null: no.
    /// </summary>
    public bool? Ephemeral { get; init; }

    /// <summary>
    /// The key that makes a submission repeatable: the service answers a second submission of the same key with the first workflow.
    /// 1 to 128 letters, digits, <c>_</c> or <c>-</c>. When null the client mints one for each submission.
    /// </summary>
    public string? ExternalId { get; init; }

    /// <summary>Whether the template is a view with the service's defaults.</summary>
    internal ViewMark Mark { get; init; }

    /// <summary>A template with one step that runs an input.</summary>
    /// <param name="input">The input.</param>
    public static WorkflowTemplate For(StepInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new WorkflowTemplate { Steps = [input.ToStepTemplate()] };
    }

    /// <summary>A workflow with one step that runs an input, with a key of its own: for a batch, whose items are told apart by it.</summary>
    /// <typeparam name="TOutput">The input's kind of result.</typeparam>
    /// <param name="input">The input.</param>
    /// <param name="externalId">The key. 1 to 128 letters, digits, <c>_</c> or <c>-</c>; within a batch any text.</param>
    public static WorkflowTemplate<TOutput> For<TOutput>(StepInput<TOutput> input, string externalId)
        where TOutput : WireRecord
    {
        ArgumentException.ThrowIfNullOrEmpty(externalId);
        return new(For(input) with { ExternalId = externalId }, Workflow.PositionName(0));
    }

    /// <summary>The workflow with one of its steps as its result: <c>await client.Workflows.RunAsync(template.WithResultOf(hero))</c> returns what that step made.</summary>
    /// <typeparam name="TOutput">The step's kind of output.</typeparam>
    /// <param name="step">The step, as it is in <see cref="Steps"/>, or one of its name.</param>
    /// <exception cref="ArgumentException">The workflow does not have the step.</exception>
    public WorkflowTemplate<TOutput> WithResultOf<TOutput>(IStepTemplate<TOutput> step)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(step);
        for (int i = 0; i < Steps?.Count; i++)
        {
            if (step.Name is { Length: > 0 } name ? Steps[i] is IStepTemplate<TOutput> named && named.Name == name : ReferenceEquals(Steps[i], step))
                return new(this, step.Name is { Length: > 0 } ? step.Name : Workflow.PositionName(i));
        }

        throw new ArgumentException("The step is none of the workflow's.", nameof(step));
    }

    /// <summary>Reads a request body.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>
    /// The template. Steps and inputs without a typed record come as unknown leaves that write back unchanged; a member of the workflow itself whose value is
    /// of another kind
    /// is in <see cref="WireRecord.AdditionalProperties"/>, and <see cref="Validate"/> names it.
    /// </returns>
    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static WorkflowTemplate Parse(string json) => WireReader.Read<WorkflowTemplate>(json);

    /// <summary>Writes the request body, as it would be sent.</summary>
    public string ToJson() => WireWriter.ToText(this);

    /// <summary>Checks the workflow and every input against the tables, without any request.</summary>
    /// <returns>All problems at once; paths begin at the workflow, for example <c>steps[0].input.width</c>.</returns>
    /// <remarks>Whether an ephemeral workflow can be read at all depends on how it is submitted; here it is a warning where only a wait can help.</remarks>
    public ValidationResult Validate() => WorkflowValidation.Validate(this);

    /// <summary>
    /// What will run: every input with the values that the service assumes for what was left null. A view to read, not to send: sending a default explicitly
    /// can change the price.
    /// <see cref="ToJson"/> shows it; submitting or previewing it, <c>with</c> changes or without, throws a <see cref="ValidationFailedException"/> before any
    /// request.
    /// </summary>
    public WorkflowTemplate WithDefaults() => this with { Steps = [.. (Steps ?? []).Select(s => s?.AsView()!)], Mark = ViewMark.View };

    /// <summary>Prices the workflow offline, from the documented rates.</summary>
    /// <returns>The lines and their sum; <see cref="CostEstimate.IsComplete"/> is false where a rate is not known.</returns>
    public CostEstimate EstimateCost() => WorkflowPricing.Estimate(this);

    internal override string? Describe() => SafeText.List([.. (Steps ?? []).Select(s => s?.Type)]);
}
