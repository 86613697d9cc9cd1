using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>The safety review of a training data set.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<TrainingModerationStatus>))]
public readonly struct TrainingModerationStatus(string value) : IStringValue<TrainingModerationStatus>, IEquatable<TrainingModerationStatus>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The automatic check is running.</summary>
    public static TrainingModerationStatus Evaluating { get; } = new("evaluating");

    /// <summary>A person is looking at the data set.</summary>
    public static TrainingModerationStatus UnderReview { get; } = new("underReview");

    /// <summary>Training may go on.</summary>
    public static TrainingModerationStatus Approved { get; } = new("approved");

    /// <summary>The data set failed the review; the run was halted. Do not submit the same data set again.</summary>
    public static TrainingModerationStatus Rejected { get; } = new("rejected");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["evaluating", "underReview", "approved", "rejected"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static TrainingModerationStatus Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(TrainingModerationStatus left, TrainingModerationStatus right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(TrainingModerationStatus left, TrainingModerationStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TrainingModerationStatus other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TrainingModerationStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
