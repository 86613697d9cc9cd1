using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>What a workflow costs, in Buzz.</summary>
public sealed partial record WorkflowCost : WireRecord
{
    /// <summary>The price before factors, fixed parts, tips and fees.</summary>
    [JsonIgnore]
    public decimal Base { get => BaseOnWire ?? 0; init => BaseOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("base")]
    internal decimal? BaseOnWire { get; init; }

    /// <summary>What the base is multiplied with, by name; null when not reported.</summary>
    public IReadOnlyDictionary<string, double>? Factors { get; init; }

    /// <summary>What is added as it is, by name; null when not reported.</summary>
    public IReadOnlyDictionary<string, decimal>? Fixed { get; init; }

    /// <summary>Tips as amounts; null when not reported.</summary>
    public WorkflowCostTips? Tips { get; init; }

    /// <summary>Fees of the resources used, by AIR; null when not reported.</summary>
    public IReadOnlyDictionary<string, double>? Fees { get; init; }

    /// <summary>What is charged in all.</summary>
    [JsonIgnore]
    public decimal Total { get => TotalOnWire ?? 0; init => TotalOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("total")]
    internal decimal? TotalOnWire { get; init; }

    /// <summary>Whether the final charge may differ from this figure; null when not reported.</summary>
    public bool? Variable { get; init; }

    internal override string? Describe() => Buzz.Text(TotalOnWire);
}
