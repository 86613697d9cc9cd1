using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>Which events a callback wants to hear, as <c>scope:status</c>.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<CallbackEventType>))]
public readonly struct CallbackEventType(string value) : IStringValue<CallbackEventType>, IEquatable<CallbackEventType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Every change of a workflow.</summary>
    public static CallbackEventType WorkflowAny { get; } = new("workflow:*");

    /// <summary>A workflow became unassigned.</summary>
    public static CallbackEventType WorkflowUnassigned { get; } = new("workflow:unassigned");

    /// <summary>A workflow became processing.</summary>
    public static CallbackEventType WorkflowProcessing { get; } = new("workflow:processing");

    /// <summary>A workflow became succeeded.</summary>
    public static CallbackEventType WorkflowSucceeded { get; } = new("workflow:succeeded");

    /// <summary>A workflow became failed.</summary>
    public static CallbackEventType WorkflowFailed { get; } = new("workflow:failed");

    /// <summary>A workflow became expired.</summary>
    public static CallbackEventType WorkflowExpired { get; } = new("workflow:expired");

    /// <summary>A workflow became canceled.</summary>
    public static CallbackEventType WorkflowCanceled { get; } = new("workflow:canceled");

    /// <summary>Every change of a step.</summary>
    public static CallbackEventType StepAny { get; } = new("step:*");

    /// <summary>A step became unassigned.</summary>
    public static CallbackEventType StepUnassigned { get; } = new("step:unassigned");

    /// <summary>A step became processing.</summary>
    public static CallbackEventType StepProcessing { get; } = new("step:processing");

    /// <summary>A step became succeeded.</summary>
    public static CallbackEventType StepSucceeded { get; } = new("step:succeeded");

    /// <summary>A step became failed.</summary>
    public static CallbackEventType StepFailed { get; } = new("step:failed");

    /// <summary>A step became expired.</summary>
    public static CallbackEventType StepExpired { get; } = new("step:expired");

    /// <summary>A step became canceled.</summary>
    public static CallbackEventType StepCanceled { get; } = new("step:canceled");

    /// <summary>Every change of a job.</summary>
    public static CallbackEventType JobAny { get; } = new("job:*");

    /// <summary>A job became unassigned.</summary>
    public static CallbackEventType JobUnassigned { get; } = new("job:unassigned");

    /// <summary>A job became processing.</summary>
    public static CallbackEventType JobProcessing { get; } = new("job:processing");

    /// <summary>A job became succeeded.</summary>
    public static CallbackEventType JobSucceeded { get; } = new("job:succeeded");

    /// <summary>A job became failed.</summary>
    public static CallbackEventType JobFailed { get; } = new("job:failed");

    /// <summary>A job became expired.</summary>
    public static CallbackEventType JobExpired { get; } = new("job:expired");

    /// <summary>A job became canceled.</summary>
    public static CallbackEventType JobCanceled { get; } = new("job:canceled");

    /// <summary>The four ends of a workflow: succeeded, failed, expired and canceled.</summary>
    public static IReadOnlyList<CallbackEventType> Ends { get; } = [WorkflowSucceeded, WorkflowFailed, WorkflowExpired, WorkflowCanceled];

    /// <summary>Every change of a workflow, of its steps and of their jobs.</summary>
    public static IReadOnlyList<CallbackEventType> Everything { get; } = [WorkflowAny, StepAny, JobAny];

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["workflow:*", "workflow:unassigned", "workflow:processing", "workflow:succeeded", "workflow:failed", "workflow:expired",
            "workflow:canceled", "step:*", "step:unassigned", "step:processing", "step:succeeded", "step:failed", "step:expired", "step:canceled",
            "job:*", "job:unassigned", "job:processing", "job:succeeded", "job:failed", "job:expired", "job:canceled"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static CallbackEventType Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(CallbackEventType left, CallbackEventType right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(CallbackEventType left, CallbackEventType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CallbackEventType other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CallbackEventType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
