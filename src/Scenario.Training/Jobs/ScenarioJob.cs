using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>A piece of work of the service, for example one training of a model.</summary>
public sealed partial record ScenarioJob : WireRecord
{
    /// <summary>Its id; <c>jobId</c> in the reference, <c>id</c> in the guide.</summary>
    [JsonIgnore]
    public string Id { get => JobIdOnWire ?? IdOnWire ?? ""; init => JobIdOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("jobId")]
    internal string? JobIdOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("id")]
    internal string? IdOnWire { get; init; }

    /// <summary>Its kind, for example <c>flux-model-training</c>; <c>jobType</c> in the reference, <c>type</c> in the guide.</summary>
    [JsonIgnore]
    public string? Type { get => JobTypeOnWire ?? TypeOnWire; init => JobTypeOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("jobType")]
    internal string? JobTypeOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("type")]
    internal string? TypeOnWire { get; init; }

    /// <summary>Where it is in its life; empty where the answer does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ScenarioJobStatus Status { get; init; }

    /// <summary>The share done, 0 to 1; null when the service does not tell.</summary>
    public double? Progress { get; init; }

    /// <summary>What it was given and what it made.</summary>
    public ScenarioJobMetadata? Metadata { get; init; }

    /// <summary>What it cost.</summary>
    public ScenarioJobBilling? Billing { get; init; }

    /// <summary>When it was made; null where the answer does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was changed last; null where the answer does not say.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Whether it is a training: its kind ends in <c>model-training</c>.</summary>
    [JsonIgnore]
    public bool IsTraining => Type?.EndsWith("model-training", StringComparison.OrdinalIgnoreCase) == true;

    internal override string? Describe() => SafeText.List(Id, Type, Status.Value);
}
