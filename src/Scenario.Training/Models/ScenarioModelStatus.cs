using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>Where a model is in its life.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ScenarioModelStatus>))]
public readonly struct ScenarioModelStatus(string value) : IStringValue<ScenarioModelStatus>, IEquatable<ScenarioModelStatus>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Not started; images may still be added and the type may still change.</summary>
    public static ScenarioModelStatus New { get; } = new("new");

    /// <summary>Not started, as the vendor's guide writes it.</summary>
    public static ScenarioModelStatus Draft { get; } = new("draft");

    /// <summary>It is being copied from another model.</summary>
    public static ScenarioModelStatus Copying { get; } = new("copying");

    /// <summary>Queued or being trained; the progress says which.</summary>
    public static ScenarioModelStatus Training { get; } = new("training");

    /// <summary>Trained: it can be used.</summary>
    public static ScenarioModelStatus Trained { get; } = new("trained");

    /// <summary>The training failed; what it cost is given back, unless <see cref="ScenarioJobBilling.DisableRefund"/> of its job is true.</summary>
    public static ScenarioModelStatus Failed { get; } = new("failed");

    /// <summary>The training was cancelled.</summary>
    public static ScenarioModelStatus TrainingCanceled { get; } = new("training-canceled");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } = ["new", "draft", "copying", "training", "trained", "failed", "training-canceled"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <summary>Whether training has not begun: the reference writes <c>new</c>, the guide <c>draft</c>.</summary>
    public bool IsNotStarted => this == New || this == Draft;

    /// <summary>Whether a training has begun, or has ended. Of an unknown status neither this nor <see cref="IsNotStarted"/> can be told.</summary>
    internal bool IsStarted => this == Training || IsTerminal;

    /// <summary>Whether a training has ended, well or not. An unknown status is never taken for an end.</summary>
    public bool IsTerminal => this == Trained || this == Failed || this == TrainingCanceled;

    /// <inheritdoc/>
    public static ScenarioModelStatus Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ScenarioModelStatus left, ScenarioModelStatus right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ScenarioModelStatus left, ScenarioModelStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ScenarioModelStatus other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScenarioModelStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
