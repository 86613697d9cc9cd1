// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The size of an image that a conversation makes.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ChatImageSize>))]
public readonly struct ChatImageSize(string value) : IStringValue<ChatImageSize>, IEquatable<ChatImageSize>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["0.5K", "1K", "2K", "4K"];

    /// <summary>Sent as <c>0.5K</c>.</summary>
    public static ChatImageSize HalfK { get; } = new("0.5K");
    /// <summary>Sent as <c>1K</c>.</summary>
    public static ChatImageSize OneK { get; } = new("1K");
    /// <summary>Sent as <c>2K</c>.</summary>
    public static ChatImageSize TwoK { get; } = new("2K");
    /// <summary>Sent as <c>4K</c>.</summary>
    public static ChatImageSize FourK { get; } = new("4K");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ChatImageSize Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ChatImageSize left, ChatImageSize right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ChatImageSize left, ChatImageSize right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ChatImageSize other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChatImageSize other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
