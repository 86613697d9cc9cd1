using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>One thing that the service offers, for example an engine's model with one operation, and how well it works.</summary>
public sealed partial record ServiceInfo : WireRecord
{
    /// <summary>Its id, for example <c>image/flux2/klein/createImage/9b</c>. What its parts mean differs: read <see cref="Parameters"/>.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it makes: <c>image</c>, <c>video</c>, <c>chat</c>, <c>audio</c>, <c>text</c>, <c>3d</c>, <c>model</c> or <c>utility</c>.</summary>
    public string? Category { get; init; }

    /// <summary>The parts of the id by their names, for example <c>engine</c>, <c>model</c> and <c>operation</c>: the discriminators of the input.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Parameters { get => ParametersOnWire ?? Empty; init => ParametersOnWire = value; }

    /// <summary>The type of the step that reaches it; null when not reported.</summary>
    public string? Step { get; init; }

    /// <summary>Where it is submitted; null when not reported.</summary>
    public string? Submit { get; init; }

    /// <summary>Where its price can be asked for; null when not reported.</summary>
    public string? Estimate { get; init; }

    /// <summary>Its name; null when not reported.</summary>
    public string? Name { get; init; }

    /// <summary>What it is; null when not reported.</summary>
    public string? Description { get; init; }

    /// <summary>Its labels.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Tags { get => TagsOnWire ?? []; init => TagsOnWire = value; }

    /// <summary>What it is good at; null when not reported.</summary>
    public string? Strengths { get; init; }

    /// <summary>What it is not good at; null when not reported.</summary>
    public string? Weaknesses { get; init; }

    /// <summary>When it was released; null when not reported.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    /// <summary>What it takes and makes; null when not reported.</summary>
    public ServiceModalities? Modalities { get; init; }

    /// <summary>How well it works.</summary>
    public ServiceStatus? Status { get; init; }

    /// <summary>Measurements of the window that was asked for; null when there are none.</summary>
    public ServiceMetrics? Metrics { get; init; }

    /// <summary>The course of the measurements; null in lists.</summary>
    public ServiceHistory? History { get; init; }

    [JsonInclude]
    [JsonPropertyName("parameters")]
    internal IReadOnlyDictionary<string, string>? ParametersOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("tags")]
    [Loose]
    internal IReadOnlyList<string>? TagsOnWire { get; init; }

    private static IReadOnlyDictionary<string, string> Empty { get; } = new Dictionary<string, string>().AsReadOnly();

    internal override string? Describe() => SafeText.List(SafeText.Of(Id), Status?.Value is { } status ? SafeText.Of(status) : null);
}

/// <summary>What a service takes and makes, as words such as <c>text</c>, <c>image</c> and <c>video</c>.</summary>
public sealed partial record ServiceModalities : WireRecord
{
    /// <summary>What it takes.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Input { get => InputOnWire ?? []; init => InputOnWire = value; }

    /// <summary>What it makes.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Output { get => OutputOnWire ?? []; init => OutputOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("input")]
    [Loose]
    internal IReadOnlyList<string>? InputOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("output")]
    [Loose]
    internal IReadOnlyList<string>? OutputOnWire { get; init; }
}

/// <summary>What was measured of a service in a window of time.</summary>
public sealed partial record ServiceMetrics : WireRecord
{
    /// <summary>The window.</summary>
    public ServiceWindow? Window { get; init; }

    /// <summary>When this was computed; an older computation is given while a newer one runs. Null when not reported.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>How many requests came to an end, the cancelled ones included; null when not reported.</summary>
    public long? Requests { get; init; }

    /// <summary>The share of successes among requests that were not cancelled, 0 to 1; null when all were cancelled.</summary>
    public double? SuccessRate { get; init; }

    /// <summary>The share that their callers cancelled, 0 to 1; null when not reported.</summary>
    public double? CanceledRate { get; init; }

    /// <summary>The share that failed by what they asked for, 0 to 1, most often content that a provider forbids; no part of <see cref="SuccessRate"/>. Null when not reported.</summary>
    public double? UserErrorRate { get; init; }

    /// <summary>What requests cost, in Buzz; null when not reported.</summary>
    public ServicePercentiles? CostBuzz { get; init; }

    /// <summary>How long requests took, in seconds; null when not reported.</summary>
    public ServicePercentiles? LatencySeconds { get; init; }
}

/// <summary>Values that 50, 80 and 95 of a hundred requests stayed below.</summary>
public sealed partial record ServicePercentiles : WireRecord
{
    /// <summary>Half of the requests stayed below; null when not reported.</summary>
    public double? P50 { get; init; }

    /// <summary>80 of a hundred stayed below; null when not reported.</summary>
    public double? P80 { get; init; }

    /// <summary>95 of a hundred stayed below; null when not reported.</summary>
    public double? P95 { get; init; }
}

/// <summary>The course of a service's measurements.</summary>
public sealed partial record ServiceHistory : WireRecord
{
    /// <summary>What one entry covers.</summary>
    public ServiceInterval? Interval { get; init; }

    /// <summary>The entries, newest first.</summary>
    [JsonIgnore]
    public IReadOnlyList<ServiceHistoryEntry> Buckets { get => BucketsOnWire ?? []; init => BucketsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("buckets")]
    internal IReadOnlyList<ServiceHistoryEntry>? BucketsOnWire { get; init; }
}

/// <summary>What was measured of a service in one interval of its history.</summary>
public sealed partial record ServiceHistoryEntry : WireRecord
{
    /// <summary>When the interval began; null when not reported.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How many requests came to an end, the cancelled ones included; null when not reported.</summary>
    public long? Requests { get; init; }

    /// <inheritdoc cref="ServiceMetrics.SuccessRate"/>
    public double? SuccessRate { get; init; }

    /// <inheritdoc cref="ServiceMetrics.CanceledRate"/>
    public double? CanceledRate { get; init; }

    /// <inheritdoc cref="ServiceMetrics.UserErrorRate"/>
    public double? UserErrorRate { get; init; }

    /// <inheritdoc cref="ServiceMetrics.CostBuzz"/>
    public ServicePercentiles? CostBuzz { get; init; }

    /// <inheritdoc cref="ServiceMetrics.LatencySeconds"/>
    public ServicePercentiles? LatencySeconds { get; init; }
}
