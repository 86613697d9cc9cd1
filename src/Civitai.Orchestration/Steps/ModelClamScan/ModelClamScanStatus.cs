// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelClamScan;

/// <summary>How a malware scan ended.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ModelClamScanStatus>))]
public readonly struct ModelClamScanStatus(string value) : IStringValue<ModelClamScanStatus>, IEquatable<ModelClamScanStatus>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["clean", "infected", "timeout", "error"];

    /// <summary>Sent as <c>clean</c>.</summary>
    public static ModelClamScanStatus Clean { get; } = new("clean");
    /// <summary>Sent as <c>infected</c>.</summary>
    public static ModelClamScanStatus Infected { get; } = new("infected");
    /// <summary>Sent as <c>timeout</c>.</summary>
    public static ModelClamScanStatus Timeout { get; } = new("timeout");
    /// <summary>Sent as <c>error</c>.</summary>
    public static ModelClamScanStatus Error { get; } = new("error");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ModelClamScanStatus Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ModelClamScanStatus left, ModelClamScanStatus right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ModelClamScanStatus left, ModelClamScanStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ModelClamScanStatus other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ModelClamScanStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
