namespace Scenario.Training;

/// <summary>What a job cost, in creative units.</summary>
public sealed partial record ScenarioJobBilling : WireRecord
{
    /// <summary>The price.</summary>
    public decimal? CuCost { get; init; }

    /// <summary>What was taken off it.</summary>
    public decimal? CuDiscount { get; init; }

    /// <summary>Whether the price stays paid when the job fails.</summary>
    public bool? DisableRefund { get; init; }
}
