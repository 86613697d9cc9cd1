namespace Civitai.Orchestration.AspNetCore;

/// <summary>The handlers of one client, in the order in which they were added.</summary>
internal sealed class CallbackHandlers
{
    /// <summary>Each says whether the end fits it.</summary>
    public List<Func<WorkflowEnd, CancellationToken, Task<bool>>> Ends { get; } = [];

    /// <summary>Of each handler of outputs, whether a workflow has one for it.</summary>
    public List<Func<Workflow, bool>> Outputs { get; } = [];

    public List<Func<CallbackContext, CancellationToken, Task>> NeverSubmitted { get; } = [];

    public List<Func<WorkflowEvent, CallbackContext, CancellationToken, Task>> Events { get; } = [];
}
