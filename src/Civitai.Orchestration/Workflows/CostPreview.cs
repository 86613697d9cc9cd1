namespace Civitai.Orchestration;

/// <summary>The service's own price for a request that was not submitted.</summary>
/// <remarks>Two previews are equal when they hold the same <see cref="Workflow"/>.</remarks>
public sealed record CostPreview
{
    /// <summary>The reply: a workflow that does not run.</summary>
    public required Workflow Workflow { get; init; }

    /// <summary>What the request would cost, in Buzz; null when the reply names no price.</summary>
    public decimal? Total => Workflow.Cost?.TotalOnWire;

    /// <summary>What the price is made of; null when the reply names no price.</summary>
    public WorkflowCost? Cost => Workflow.Cost;

    /// <summary>Whether the account holds enough to pay for it. True unless the reply says otherwise.</summary>
    public bool IsAffordable => Workflow.Transactions?.InsufficientBuzz != true;

    /// <summary>The price, and whether the account holds too little for it.</summary>
    public override string ToString() => (Buzz.Text(Total) ?? "no price") + (IsAffordable ? "" : ", more than the account holds");
}
