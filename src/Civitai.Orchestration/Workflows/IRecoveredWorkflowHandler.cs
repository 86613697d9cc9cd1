namespace Civitai.Orchestration;

/// <summary>
/// Takes the ends of submissions that this process or another one has left open; see <c>AddWorkflowRecovery</c>. Made anew for each end, in a scope of its own.
/// </summary>
public interface IRecoveredWorkflowHandler
{
    /// <summary>Takes an end, however it ended; several at once. When the task has ended well it counts as handed over and does not come again; after an exception it stays open and comes again: with a journal that machines share while the host runs, else when the host starts the next time.</summary>
    /// <param name="recovered">The end.</param>
    /// <param name="cancellationToken">Fires when the host stops.</param>
    Task HandleAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken);
}
