namespace Civitai.Orchestration.AspNetCore;

/// <summary>The handlers of one client, in the order in which they were added.</summary>
internal sealed class CallbackHandlers
{
    public List<Func<WorkflowEnd, CancellationToken, Task>> Ends { get; } = [];

    public List<Func<CallbackContext, CancellationToken, Task>> NeverSubmitted { get; } = [];

    public List<Func<WorkflowEvent, CallbackContext, CancellationToken, Task>> Events { get; } = [];
}
