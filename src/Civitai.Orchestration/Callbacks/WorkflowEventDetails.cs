using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>What a detailed event says of its workflow.</summary>
public sealed partial record WorkflowEventDetails : WireRecord
{
    /// <summary>Free data kept with the workflow; null when there is none.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>The values that its steps refer to; null when there are none.</summary>
    public JsonObject? Arguments { get; init; }

    /// <summary>When it was accepted.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When its first step started; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>The steps, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<WorkflowEventStepDetails> Steps { get => StepsOnWire ?? []; init => StepsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("steps")]
    internal IReadOnlyList<WorkflowEventStepDetails>? StepsOnWire { get; init; }

    internal override string? Describe() => SafeText.Count(Steps.Count, "step", "steps");
}
