using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>One page of a list of models.</summary>
public sealed partial record ScenarioModelPage : WireRecord
{
    /// <summary>The models.</summary>
    [JsonIgnore]
    public IReadOnlyList<ScenarioModel> Items { get => ModelsOnWire ?? []; init => ModelsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("models")]
    internal IReadOnlyList<ScenarioModel>? ModelsOnWire { get; init; }

    /// <summary>Where to go on; null on the last page.</summary>
    [JsonPropertyName("nextPaginationToken")]
    public string? Next { get; init; }

    internal override string? Describe() => SafeText.Count(Items.Count, "model", "models");
}
