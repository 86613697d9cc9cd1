namespace Civitai.Orchestration;

/// <summary>
/// The service answered a submission with a workflow that is not the one that was sent: its <see cref="WorkflowTemplate.ExternalId"/>, which the caller chose, was probably used before, for other work.
/// </summary>
/// <remarks>
/// Nothing is lost: <see cref="Workflow"/> is what the key stands for. Look at it before choosing another key; if it is the work that was wanted, go on with its id. <see cref="GenerationException.MayHaveBeenExecuted"/> is false where it was
/// there before the call began, which then has bought nothing.
/// </remarks>
public sealed class ExternalIdConflictException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="workflow">The workflow that came back.</param>
    /// <param name="path">Where it differs from what was sent.</param>
    public ExternalIdConflictException(Workflow workflow, string path)
        : base($"The external id stands for workflow {workflow?.Id}, which differs from what was sent at {path}. Look at Workflow before you choose another external id.")
    {
        ArgumentNullException.ThrowIfNull(workflow);
        Workflow = workflow;
        WorkflowId = workflow.Id;
        Path = path;
        MayHaveBeenExecuted = true;
    }

    /// <summary>The workflow that the key stands for.</summary>
    public Workflow Workflow { get; }

    /// <summary>Where it differs from what was sent, for example <c>steps[0].input.prompt</c>.</summary>
    public string Path { get; }
}
