// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>What a part of a message is.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ChatContentPartType>))]
public readonly struct ChatContentPartType(string value) : IStringValue<ChatContentPartType>, IEquatable<ChatContentPartType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["text", "image_url"];

    /// <summary>A text.</summary>
    public static ChatContentPartType Text { get; } = new("text");
    /// <summary>An image.</summary>
    public static ChatContentPartType ImageUrl { get; } = new("image_url");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ChatContentPartType Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ChatContentPartType left, ChatContentPartType right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ChatContentPartType left, ChatContentPartType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ChatContentPartType other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChatContentPartType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
