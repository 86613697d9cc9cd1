namespace Civitai.Orchestration.AspNetCore;

/// <summary>How a workflow ended.</summary>
public sealed class WorkflowEnd : CallbackContext
{
    /// <summary>Makes one, for a test of a handler.</summary>
    /// <param name="externalId">The key of the submission.</param>
    /// <param name="workflow">The workflow as it ended.</param>
    /// <param name="client">The client that it was submitted with.</param>
    /// <param name="services">The services of the handler's own scope.</param>
    public WorkflowEnd(string externalId, Workflow workflow, OrchestrationClient client, IServiceProvider services)
        : base(externalId, client, services)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        Workflow = workflow;
    }

    /// <summary>The workflow as it ended, well or not: as the service reported it when it was asked, not as a callback said.</summary>
    public Workflow Workflow { get; }

    /// <summary>Whether it may have been handled before: a process died in the middle of it, or gave it up, or was ended, when some handlers had returned and others not.</summary>
    public bool IsRepeated { get; init; }
}
