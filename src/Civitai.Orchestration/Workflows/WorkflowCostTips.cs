namespace Civitai.Orchestration;

/// <summary>Tips as amounts of Buzz.</summary>
public sealed record WorkflowCostTips : WireRecord
{
    /// <summary>Buzz for the service.</summary>
    public decimal Civitai { get; init; }

    /// <summary>Buzz for the makers of the resources used.</summary>
    public decimal Creators { get; init; }
}
