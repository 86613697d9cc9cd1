// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>How closely an edit keeps to the images given.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<OpenAiInputFidelity>))]
public readonly struct OpenAiInputFidelity(string value) : IStringValue<OpenAiInputFidelity>, IEquatable<OpenAiInputFidelity>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["low", "high"];

    /// <summary>Loosely.</summary>
    public static OpenAiInputFidelity Low { get; } = new("low");
    /// <summary>Closely, faces above all.</summary>
    public static OpenAiInputFidelity High { get; } = new("high");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static OpenAiInputFidelity Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(OpenAiInputFidelity left, OpenAiInputFidelity right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(OpenAiInputFidelity left, OpenAiInputFidelity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OpenAiInputFidelity other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpenAiInputFidelity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
