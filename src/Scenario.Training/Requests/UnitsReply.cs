namespace Scenario.Training.Requests;

/// <summary>The price as the guide writes it.</summary>
internal sealed partial record UnitsReply : WireRecord
{
    public decimal? EstimatedCreativeUnits { get; init; }
}
