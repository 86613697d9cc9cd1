// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The background of an image of OpenAI's models.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<OpenAiImageBackground>))]
public readonly struct OpenAiImageBackground(string value) : IStringValue<OpenAiImageBackground>, IEquatable<OpenAiImageBackground>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["auto", "transparent", "opaque"];

    /// <summary>The model decides.</summary>
    public static OpenAiImageBackground Auto { get; } = new("auto");
    /// <summary>Transparent; the file is then a PNG or WebP.</summary>
    public static OpenAiImageBackground Transparent { get; } = new("transparent");
    /// <summary>Filled.</summary>
    public static OpenAiImageBackground Opaque { get; } = new("opaque");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static OpenAiImageBackground Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(OpenAiImageBackground left, OpenAiImageBackground right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(OpenAiImageBackground left, OpenAiImageBackground right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OpenAiImageBackground other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpenAiImageBackground other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
