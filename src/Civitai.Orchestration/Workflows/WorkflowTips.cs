namespace Civitai.Orchestration;

/// <summary>Rates paid on top of the price.</summary>
public sealed partial record WorkflowTips : WireRecord
{
    /// <summary>The rate for the service, as a share of the price. 0 to 2.</summary>
    public required double? Civitai { get; init; }

    /// <summary>The rate for the makers of the resources used, as a share of the price. 0 to 2.</summary>
    public required double? Creators { get; init; }
}
