// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>How closely a model looks at an image.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ChatImageDetail>))]
public readonly struct ChatImageDetail(string value) : IStringValue<ChatImageDetail>, IEquatable<ChatImageDetail>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["low", "high", "auto"];

    /// <summary>Sent as <c>low</c>.</summary>
    public static ChatImageDetail Low { get; } = new("low");
    /// <summary>Sent as <c>high</c>.</summary>
    public static ChatImageDetail High { get; } = new("high");
    /// <summary>Sent as <c>auto</c>.</summary>
    public static ChatImageDetail Auto { get; } = new("auto");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ChatImageDetail Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ChatImageDetail left, ChatImageDetail right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ChatImageDetail left, ChatImageDetail right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ChatImageDetail other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChatImageDetail other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
