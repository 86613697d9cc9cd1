// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The form of an answer.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ChatResponseFormatType>))]
public readonly struct ChatResponseFormatType(string value) : IStringValue<ChatResponseFormatType>, IEquatable<ChatResponseFormatType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["text", "json_object", "json_schema"];

    /// <summary>Free text.</summary>
    public static ChatResponseFormatType Text { get; } = new("text");
    /// <summary>A JSON object.</summary>
    public static ChatResponseFormatType JsonObject { get; } = new("json_object");
    /// <summary>JSON of a given schema.</summary>
    public static ChatResponseFormatType JsonSchema { get; } = new("json_schema");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ChatResponseFormatType Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ChatResponseFormatType left, ChatResponseFormatType right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ChatResponseFormatType left, ChatResponseFormatType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ChatResponseFormatType other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChatResponseFormatType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
