using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>Tips as amounts of Buzz.</summary>
public sealed partial record WorkflowCostTips : WireRecord
{
    /// <summary>Buzz for the service.</summary>
    [JsonIgnore]
    public decimal Civitai { get => CivitaiOnWire ?? 0; init => CivitaiOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("civitai")]
    internal decimal? CivitaiOnWire { get; init; }

    /// <summary>Buzz for the makers of the resources used.</summary>
    [JsonIgnore]
    public decimal Creators { get => CreatorsOnWire ?? 0; init => CreatorsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("creators")]
    internal decimal? CreatorsOnWire { get; init; }

    internal override string? Describe() => SafeText.List(Buzz.Text(CivitaiOnWire), Buzz.Text(CreatorsOnWire));
}
