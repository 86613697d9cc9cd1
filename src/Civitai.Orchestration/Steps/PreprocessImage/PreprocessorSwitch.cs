// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>On or off.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<PreprocessorSwitch>))]
public readonly struct PreprocessorSwitch(string value) : IStringValue<PreprocessorSwitch>, IEquatable<PreprocessorSwitch>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["disable", "enable"];

    /// <summary>Off.</summary>
    public static PreprocessorSwitch Disable { get; } = new("disable");
    /// <summary>On.</summary>
    public static PreprocessorSwitch Enable { get; } = new("enable");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static PreprocessorSwitch Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(PreprocessorSwitch left, PreprocessorSwitch right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(PreprocessorSwitch left, PreprocessorSwitch right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PreprocessorSwitch other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PreprocessorSwitch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
