// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The proportions of an image that a conversation makes.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ChatImageAspectRatio>))]
public readonly struct ChatImageAspectRatio(string value) : IStringValue<ChatImageAspectRatio>, IEquatable<ChatImageAspectRatio>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["1:1", "16:9", "9:16", "4:3", "3:4", "21:9"];

    /// <summary>Sent as <c>1:1</c>.</summary>
    public static ChatImageAspectRatio Square { get; } = new("1:1");
    /// <summary>Sent as <c>16:9</c>.</summary>
    public static ChatImageAspectRatio Landscape16x9 { get; } = new("16:9");
    /// <summary>Sent as <c>9:16</c>.</summary>
    public static ChatImageAspectRatio Portrait9x16 { get; } = new("9:16");
    /// <summary>Sent as <c>4:3</c>.</summary>
    public static ChatImageAspectRatio Landscape4x3 { get; } = new("4:3");
    /// <summary>Sent as <c>3:4</c>.</summary>
    public static ChatImageAspectRatio Portrait3x4 { get; } = new("3:4");
    /// <summary>Sent as <c>21:9</c>.</summary>
    public static ChatImageAspectRatio Landscape21x9 { get; } = new("21:9");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ChatImageAspectRatio Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ChatImageAspectRatio left, ChatImageAspectRatio right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ChatImageAspectRatio left, ChatImageAspectRatio right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ChatImageAspectRatio other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChatImageAspectRatio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
