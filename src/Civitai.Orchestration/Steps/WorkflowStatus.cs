using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>Where a workflow, a step or a job is in its life.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<WorkflowStatus>))]
public readonly struct WorkflowStatus(string value) : IStringValue<WorkflowStatus>, IEquatable<WorkflowStatus>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Accepted, waiting for a worker.</summary>
    public static WorkflowStatus Unassigned { get; } = new("unassigned");

    /// <summary>Resources are being fetched; may alternate with <see cref="Scheduled"/>.</summary>
    public static WorkflowStatus Preparing { get; } = new("preparing");

    /// <summary>Waiting in the queue of a worker.</summary>
    public static WorkflowStatus Scheduled { get; } = new("scheduled");

    /// <summary>Work is under way.</summary>
    public static WorkflowStatus Processing { get; } = new("processing");

    /// <summary>Ended well; the output is complete.</summary>
    public static WorkflowStatus Succeeded { get; } = new("succeeded");

    /// <summary>Ended without success.</summary>
    public static WorkflowStatus Failed { get; } = new("failed");

    /// <summary>Ended because it took too long.</summary>
    public static WorkflowStatus Expired { get; } = new("expired");

    /// <summary>Ended on request, or because a step it depends on failed.</summary>
    public static WorkflowStatus Canceled { get; } = new("canceled");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["unassigned", "preparing", "scheduled", "processing", "succeeded", "failed", "expired", "canceled"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <summary>
    /// Whether this is one of the four documented end states. An unknown status is never taken for an end.
    /// </summary>
    public bool IsTerminal => this == Succeeded || this == Failed || this == Expired || this == Canceled;

    /// <summary>Whether the work waits for a worker or its resources: unassigned, preparing or scheduled.</summary>
    public bool IsQueued => this == Unassigned || this == Preparing || this == Scheduled;

    /// <inheritdoc/>
    public static WorkflowStatus Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(WorkflowStatus left, WorkflowStatus right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(WorkflowStatus left, WorkflowStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(WorkflowStatus other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WorkflowStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
