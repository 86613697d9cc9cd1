namespace Civitai.Orchestration;

/// <summary>What a workflow costs, side by side: what the documented rates say, what the service named before, and what it charged.</summary>
/// <remarks>Two of them are equal when every member is.</remarks>
public sealed record WorkflowCosts
{
    /// <summary>The workflow's id; empty for a preview that has none.</summary>
    public required string WorkflowId { get; init; }

    /// <summary>What <see cref="WorkflowTemplate.EstimateCost"/> computes offline, in Buzz; only a part where <see cref="IsEstimateComplete"/> is false.</summary>
    public required decimal Estimate { get; init; }

    /// <summary>Whether every rate that the estimate needs is documented.</summary>
    public required bool IsEstimateComplete { get; init; }

    /// <summary>What the service's preview named, in Buzz; null where it was not asked.</summary>
    public decimal? Preview { get; init; }

    /// <summary>What was charged so far, refunds taken off, in Buzz; null where the reply names nothing.</summary>
    public decimal? Charge { get; init; }

    /// <summary>Which run it is: 1 for the first, more where a failed one was submitted again (<see cref="RunOptions.Retries"/>).</summary>
    public int Run { get; init; } = 1;

    /// <summary>How many runs were paid, this one included: those whose charge is not 0.</summary>
    public int PaidRuns { get; init; }

    /// <summary>What all runs were charged together, in Buzz.</summary>
    public decimal TotalCharge { get; init; }

    /// <summary>Whether the charge is another than the preview's price. Less for work that did not succeed is a refund and counts as none.</summary>
    public bool HasDrifted { get; init; }

    /// <summary>Puts the figures of a workflow side by side, without any request.</summary>
    /// <param name="template">What was submitted.</param>
    /// <param name="workflow">What was read of it.</param>
    /// <param name="preview">The service's own price, from <see cref="WorkflowClient.PreviewCostAsync(WorkflowTemplate, PreviewOptions?, CancellationToken)"/>; null where it was not asked.</param>
    public static WorkflowCosts Of(WorkflowTemplate template, Workflow workflow, CostPreview? preview = null) => Of(template, workflow, preview?.Total);

    /// <summary>The three figures.</summary>
    public override string ToString() =>
        $"{(IsEstimateComplete ? "" : "at least ")}{Buzz.Text(Estimate)} by the rates, {Buzz.Text(Preview) ?? "not asked"} by the preview, {Buzz.Text(Charge) ?? "nothing known"} charged";

    internal static WorkflowCosts Of(WorkflowTemplate template, Workflow workflow, decimal? price)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(workflow);
        CostEstimate estimate = template.EstimateCost();
        return new WorkflowCosts
        {
            WorkflowId = workflow.Id,
            Estimate = estimate.Total,
            IsEstimateComplete = estimate.IsComplete,
            Preview = price,
            Charge = workflow.Charge,
            PaidRuns = IsPaid(workflow) ? 1 : 0,
            TotalCharge = workflow.Charge ?? 0,
            HasDrifted = IsDrift(workflow, price),
        };
    }

    internal static bool IsPaid(Workflow workflow) => workflow.Charge is null or > 0;

    internal static bool IsDrift(Workflow workflow, decimal? price) =>
        price is { } named && workflow.Charge is { } charge && charge != named && (charge > named || !IsReduced(workflow));

    private static bool IsReduced(Workflow workflow) =>
        workflow.ForceRefunded == true || workflow.LostBlobsRefund > 0 || (workflow.Status.IsTerminal && workflow.Status != WorkflowStatus.Succeeded);
}
