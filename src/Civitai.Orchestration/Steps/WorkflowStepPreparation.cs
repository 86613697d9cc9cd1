using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A resource that a step waits for.</summary>
public sealed partial record WorkflowStepPreparation : WireRecord
{
    /// <summary>The resource that is being fetched.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Air Resource { get; init; }

    /// <summary>How many fetches come first.</summary>
    [JsonIgnore]
    public int QueuePosition { get => QueuePositionOnWire ?? 0; init => QueuePositionOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("queuePosition")]
    internal int? QueuePositionOnWire { get; init; }

    /// <summary>How much has been fetched, 0 to 1; null before it starts.</summary>
    public double? Progress { get; init; }

    /// <summary>The seconds that are left, when known.</summary>
    public int? EtaSeconds { get; init; }

    internal override string? Describe() => SafeText.List(Resource.IsWellFormed ? Resource.Value : null, SafeText.Percent(Progress));
}
