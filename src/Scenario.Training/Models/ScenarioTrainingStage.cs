using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>What happens to a model that is being trained.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ScenarioTrainingStage>))]
public readonly struct ScenarioTrainingStage(string value) : IStringValue<ScenarioTrainingStage>, IEquatable<ScenarioTrainingStage>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Accepted.</summary>
    public static ScenarioTrainingStage Pending { get; } = new("pending");

    /// <summary>It waits; the progress says how many come first.</summary>
    public static ScenarioTrainingStage QueuedForTrain { get; } = new("queued-for-train");

    /// <summary>A machine is being made ready.</summary>
    public static ScenarioTrainingStage StartingTrain { get; } = new("starting-train");

    /// <summary>It is trained.</summary>
    public static ScenarioTrainingStage RunningTrain { get; } = new("running-train");

    /// <summary>Of voices: a captcha is being made.</summary>
    public static ScenarioTrainingStage PendingCaptcha { get; } = new("pending-captcha");

    /// <summary>Of voices: a captcha is to be solved.</summary>
    public static ScenarioTrainingStage ReadyForCaptcha { get; } = new("ready-for-captcha");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } = ["pending", "queued-for-train", "starting-train", "running-train", "pending-captcha", "ready-for-captcha"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ScenarioTrainingStage Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ScenarioTrainingStage left, ScenarioTrainingStage right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ScenarioTrainingStage left, ScenarioTrainingStage right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ScenarioTrainingStage other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScenarioTrainingStage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
