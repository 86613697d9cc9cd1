using Civitai.Orchestration;

namespace StudioWeb;

/// <summary>
/// The one place where results arrive: from a wait of this process, from a callback, and from the recovery of what an earlier process has left open. What arrives twice does no harm.
/// </summary>
internal sealed class Arrivals(WorkflowClient workflows, MediaFiles files, SpendBudget budget) : IRecoveredWorkflowHandler
{
    /// <summary>Keeps what a workflow made, tells the budget what it was charged, and the journal that nothing is left to do.</summary>
    public async Task ArriveAsync(Workflow workflow, CancellationToken cancellationToken)
    {
        await KeepAsync(workflow, cancellationToken);
        if (WorkView.KeyOf(workflow) is not { } key)
            return;
        if (workflow.Charge is { } charge)
            await budget.SettleAsync(key, charge, cancellationToken);
        await workflows.AcknowledgeAsync(key, cancellationToken);
    }

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
