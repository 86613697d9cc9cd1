// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The release of Qwen-Image.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<QwenImageVersion>))]
public readonly struct QwenImageVersion(string value) : IStringValue<QwenImageVersion>, IEquatable<QwenImageVersion>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["latest", "2509", "2512", "2511"];

    /// <summary>The newest release.</summary>
    public static QwenImageVersion Latest { get; } = new("latest");
    /// <summary>September 2025.</summary>
    public static QwenImageVersion V2509 { get; } = new("2509");
    /// <summary>December 2025, for new images and variations.</summary>
    public static QwenImageVersion V2512 { get; } = new("2512");
    /// <summary>November 2025, for edits.</summary>
    public static QwenImageVersion V2511 { get; } = new("2511");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static QwenImageVersion Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(QwenImageVersion left, QwenImageVersion right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(QwenImageVersion left, QwenImageVersion right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(QwenImageVersion other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QwenImageVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
