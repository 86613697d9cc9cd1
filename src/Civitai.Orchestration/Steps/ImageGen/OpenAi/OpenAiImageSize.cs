// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The size of an image of OpenAI's models. Each model takes some of them.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<OpenAiImageSize>))]
public readonly struct OpenAiImageSize(string value) : IStringValue<OpenAiImageSize>, IEquatable<OpenAiImageSize>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512", "1792x1024", "1024x1792"];

    /// <summary>1024 x 1024.</summary>
    public static OpenAiImageSize Square1024 { get; } = new("1024x1024");
    /// <summary>1536 x 1024.</summary>
    public static OpenAiImageSize Landscape1536 { get; } = new("1536x1024");
    /// <summary>1024 x 1536.</summary>
    public static OpenAiImageSize Portrait1536 { get; } = new("1024x1536");
    /// <summary>The model decides.</summary>
    public static OpenAiImageSize Auto { get; } = new("auto");
    /// <summary>256 x 256.</summary>
    public static OpenAiImageSize Square256 { get; } = new("256x256");
    /// <summary>512 x 512.</summary>
    public static OpenAiImageSize Square512 { get; } = new("512x512");
    /// <summary>1792 x 1024.</summary>
    public static OpenAiImageSize Landscape1792 { get; } = new("1792x1024");
    /// <summary>1024 x 1792.</summary>
    public static OpenAiImageSize Portrait1792 { get; } = new("1024x1792");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static OpenAiImageSize Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(OpenAiImageSize left, OpenAiImageSize right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(OpenAiImageSize left, OpenAiImageSize right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OpenAiImageSize other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpenAiImageSize other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
