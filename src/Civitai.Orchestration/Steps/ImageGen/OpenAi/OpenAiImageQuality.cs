// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>How much work OpenAI's models put into an image. Each model takes some of them.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<OpenAiImageQuality>))]
public readonly struct OpenAiImageQuality(string value) : IStringValue<OpenAiImageQuality>, IEquatable<OpenAiImageQuality>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["auto", "high", "medium", "low", "hd", "standard"];

    /// <summary>The model decides.</summary>
    public static OpenAiImageQuality Auto { get; } = new("auto");
    /// <summary>The finest of the GPT models.</summary>
    public static OpenAiImageQuality High { get; } = new("high");
    /// <summary>In between.</summary>
    public static OpenAiImageQuality Medium { get; } = new("medium");
    /// <summary>Fast and cheap.</summary>
    public static OpenAiImageQuality Low { get; } = new("low");
    /// <summary>The finer one of DALL-E 3.</summary>
    public static OpenAiImageQuality Hd { get; } = new("hd");
    /// <summary>The plain one of DALL-E 3.</summary>
    public static OpenAiImageQuality Standard { get; } = new("standard");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static OpenAiImageQuality Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(OpenAiImageQuality left, OpenAiImageQuality right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(OpenAiImageQuality left, OpenAiImageQuality right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OpenAiImageQuality other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpenAiImageQuality other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
