using Civitai.Orchestration;

namespace StudioWeb;

/// <summary>
/// The one place where results arrive: from a wait of this process, from a callback, and from the recovery of what an earlier process has left open. What arrives twice does no harm.
/// </summary>
internal sealed class Arrivals(WorkflowClient workflows, ISubmissionJournal journal, MediaFiles files, SpendBudget budget) : IRecoveredWorkflowHandler
{
    /// <summary>Tells the budget what a workflow was charged, keeps what it made, and tells the journal that nothing is left to do.</summary>
    public async Task ArriveAsync(Workflow workflow, CancellationToken cancellationToken)
    {
        string? key = WorkView.KeyOf(workflow);
        if (key is not null && workflow.Charge is { } charge)
            await budget.SettleAsync(key, charge, cancellationToken);
        await KeepAsync(workflow, cancellationToken);
        if (key is not null)
            await workflows.AcknowledgeAsync(key, cancellationToken);
    }

    /// <summary>Whether something is left to do for a workflow, however it ended.</summary>
    public async Task<bool> IsOpenAsync(Workflow workflow, CancellationToken cancellationToken) =>
        WorkView.KeyOf(workflow) is { } key && await journal.FindAsync(workflows.JournalName, key, cancellationToken) is { IsClosed: false };

    public Task HandleAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken) =>
        recovered.Workflow is { } workflow ? KeepAsync(workflow, cancellationToken) : Task.CompletedTask;

    /// <summary>Keeps what a workflow made. Where a callback or a recovery hands it over, they tell the budget and the journal.</summary>
    public async Task KeepAsync(Workflow workflow, CancellationToken cancellationToken)
    {
        WorkView view = WorkView.Of(workflow);
        foreach (FileView file in view.Files.Concat(view.Epochs.SelectMany(e => e.Samples)).Where(f => f.Address is not null))
            await files.GetAsync(file.Name, cancellationToken);
    }
}
