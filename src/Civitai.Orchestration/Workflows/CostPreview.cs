namespace Civitai.Orchestration;

/// <summary>The service's own price for a request that was not submitted.</summary>
/// <param name="Workflow">The reply: a workflow that does not run.</param>
public sealed record CostPreview(Workflow Workflow)
{
    /// <summary>What the request would cost, in Buzz; null when the reply names no price.</summary>
    public decimal? Total => Workflow.Cost?.TotalOnWire;

    /// <summary>What the price is made of; null when the reply names no price.</summary>
    public WorkflowCost? Cost => Workflow.Cost;

    /// <summary>Whether the account holds enough to pay for it. True unless the reply says otherwise.</summary>
    public bool IsAffordable => Workflow.Transactions?.InsufficientBuzz != true;
}
