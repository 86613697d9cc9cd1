using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>What an image is taken as when it is added to a model.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ScenarioImagePreset>))]
public readonly struct ScenarioImagePreset(string value) : IStringValue<ScenarioImagePreset>, IEquatable<ScenarioImagePreset>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>No special treatment.</summary>
    public static ScenarioImagePreset Default { get; } = new("default");

    /// <summary>An example of a style.</summary>
    public static ScenarioImagePreset Style { get; } = new("style");

    /// <summary>An example of a subject.</summary>
    public static ScenarioImagePreset Subject { get; } = new("subject");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } = ["default", "style", "subject"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ScenarioImagePreset Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ScenarioImagePreset left, ScenarioImagePreset right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ScenarioImagePreset left, ScenarioImagePreset right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ScenarioImagePreset other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScenarioImagePreset other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
