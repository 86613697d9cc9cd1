using System.Text.Json.Serialization;
using Scenario.Training.Requests;

namespace Scenario.Training;

/// <summary>The answer to a start, or to the question what one would cost.</summary>
public sealed partial record ScenarioTrainingStart : WireRecord
{
    /// <summary>The model, with its progress; null where the answer has none.</summary>
    public ScenarioModel? Model { get; init; }

    /// <summary>The job that trains it; null where the answer has none.</summary>
    public ScenarioJob? Job { get; init; }

    /// <summary>The price in creative units, before the discount; null where the answer names none.</summary>
    [JsonIgnore]
    public decimal? Cost => CostOnWire ?? UnitsOnWire?.EstimatedCreativeUnits ?? Job?.Billing?.CuCost;

    [JsonInclude]
    [JsonPropertyName("creativeUnitsCost")]
    internal decimal? CostOnWire { get; init; }

    /// <summary>What is taken off the price, in creative units; null where the answer names none.</summary>
    [JsonPropertyName("creativeUnitsDiscount")]
    public decimal? Discount { get; init; }

    /// <summary>What is paid, in creative units: the price less the discount; null where the answer names no price.</summary>
    [JsonIgnore]
    public decimal? Charge => Cost is { } cost ? Math.Max(0, cost - (Discount ?? Job?.Billing?.CuDiscount ?? 0)) : null;

    [JsonInclude]
    [JsonPropertyName("creativeUnits")]
    internal UnitsReply? UnitsOnWire { get; init; }

    /// <summary>Whether the start's own answer was lost, and this was found by looking at the service afterwards.</summary>
    [JsonIgnore]
    public bool WasFound { get; init; }

    internal override string? Describe() => SafeText.List(Model?.Id, Job?.Id, Model?.Status.Value);
}
