using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>One page of a list of jobs.</summary>
public sealed partial record ScenarioJobPage : WireRecord
{
    /// <summary>The jobs.</summary>
    [JsonIgnore]
    public IReadOnlyList<ScenarioJob> Items { get => JobsOnWire ?? []; init => JobsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("jobs")]
    internal IReadOnlyList<ScenarioJob>? JobsOnWire { get; init; }

    /// <summary>Where to go on; null on the last page.</summary>
    [JsonPropertyName("nextPaginationToken")]
    public string? Next { get; init; }

    internal override string? Describe() => SafeText.Count(Items.Count, "job", "jobs");
}
