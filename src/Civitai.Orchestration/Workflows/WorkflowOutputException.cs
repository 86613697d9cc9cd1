using Civitai.Orchestration.Diagnostics;

namespace Civitai.Orchestration;

/// <summary>
/// The workflow succeeded, and it holds no result of the expected kind that can be had: the result is withheld or missing, its step failed, or this version of the library cannot read it (<see cref="Problem"/>).
/// <see cref="Reason"/> says why. Nothing is lost: the workflow is here.
/// </summary>
public sealed class WorkflowOutputException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="workflow">The workflow as it came.</param>
    /// <param name="outputType">The kind of output that was expected, for example <c>ImageGenOutput</c>.</param>
    /// <param name="step">The step that should have made it; null when no step makes one.</param>
    public WorkflowOutputException(Workflow workflow, string outputType, WorkflowStep? step = null)
        : base($"Workflow {workflow?.Id} ({workflow?.Status}) has no {outputType} that can be had: {Describe(step)}. Workflow has what came.")
    {
        ArgumentNullException.ThrowIfNull(workflow);
        Workflow = workflow;
        MayHaveBeenExecuted = true;
        WorkflowId = workflow.Id;
        StepName = step?.Name;
        Reason = step?.OutcomeReason;
        Problem = (step as UnknownStep)?.Problem;
    }

    /// <summary>The workflow as it came.</summary>
    public Workflow Workflow { get; }

    /// <summary>The name of the step that should have made the output; null when no step makes one, or it has no name.</summary>
    public string? StepName { get; }

    /// <summary>Why that step has none: the service's reason, or what is missing; null when not known.</summary>
    public string? Reason { get; }

    /// <summary>Where the reply differs from what was expected; null when there simply is no such output.</summary>
    public ReadProblem? Problem { get; }

    // The service's own text may quote a prompt; a single word of it cannot.
    private static string Describe(WorkflowStep? step) => step switch
    {
        null => "no step makes one",
        { Outcome: StepOutcome.Pending } => $"step {NameOf(step)} has not ended",
        { Outcome: StepOutcome.Failed } => $"step {NameOf(step)} ended as {SafeReason.Word(step.Status.Value) ?? "failed"}{SafeReason.InParentheses(step.OutcomeReason)}",
        { Outcome: StepOutcome.Unknown } => $"step {NameOf(step)} could not be read, Problem says why where its type is known",
        _ => $"step {NameOf(step)} succeeded without a result that can be had",
    };

    private static string NameOf(WorkflowStep step) => SafeReason.Word(step.Name) is { } name ? $"'{name}'" : "";
}
