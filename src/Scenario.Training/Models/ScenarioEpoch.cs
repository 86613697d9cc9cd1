using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>What was saved after one pass over the data.</summary>
public sealed partial record ScenarioEpoch : WireRecord
{
    /// <summary>Its number as text, for example <c>000001</c>.</summary>
    public string? Epoch { get; init; }

    /// <summary>The pictures, one for each sample prompt; empty without prompts.</summary>
    [JsonIgnore]
    public IReadOnlyList<ScenarioEpochAsset> Assets { get => AssetsOnWire ?? []; init => AssetsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("assets")]
    internal IReadOnlyList<ScenarioEpochAsset>? AssetsOnWire { get; init; }

    internal override string? Describe() => SafeText.List(Epoch, SafeText.Count(Assets.Count, "picture", "pictures"));
}
