using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>The service's description of a refusal.</summary>
public sealed partial record ScenarioProblem : WireRecord
{
    /// <summary>Why, in the service's words. It may quote what was sent.</summary>
    [JsonIgnore]
    public string? Reason { get => ReasonOnWire ?? MessageOnWire; init => ReasonOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("reason")]
    internal string? ReasonOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("message")]
    internal string? MessageOnWire { get; init; }

    /// <summary>The kind of refusal as a machine's word, for example <c>PlanLimitReachedError</c>; null where the answer has none.</summary>
    public string? Name { get; init; }

    /// <summary>More, as it came; null where there is none.</summary>
    public JsonElement? Details { get; init; }

    /// <summary>The id under which the service logged the request.</summary>
    [JsonPropertyName("trace_id")]
    public string? TraceId { get; init; }

    /// <summary>How long to wait, in seconds; null where the answer does not say.</summary>
    public double? RemainingSeconds { get; init; }

    internal override string? Describe() => SafeText.List(Name);
}
