// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>A voice that a model brings along.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<TextToSpeechSpeaker>))]
public readonly struct TextToSpeechSpeaker(string value) : IStringValue<TextToSpeechSpeaker>, IEquatable<TextToSpeechSpeaker>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["aiden", "dylan", "eric", "ono_anna", "ryan", "serena", "sohee", "uncle_fu", "vivian"];

    /// <summary>Sent as <c>aiden</c>.</summary>
    public static TextToSpeechSpeaker Aiden { get; } = new("aiden");
    /// <summary>Sent as <c>dylan</c>.</summary>
    public static TextToSpeechSpeaker Dylan { get; } = new("dylan");
    /// <summary>Sent as <c>eric</c>.</summary>
    public static TextToSpeechSpeaker Eric { get; } = new("eric");
    /// <summary>Sent as <c>ono_anna</c>.</summary>
    public static TextToSpeechSpeaker OnoAnna { get; } = new("ono_anna");
    /// <summary>Sent as <c>ryan</c>.</summary>
    public static TextToSpeechSpeaker Ryan { get; } = new("ryan");
    /// <summary>Sent as <c>serena</c>.</summary>
    public static TextToSpeechSpeaker Serena { get; } = new("serena");
    /// <summary>Sent as <c>sohee</c>.</summary>
    public static TextToSpeechSpeaker Sohee { get; } = new("sohee");
    /// <summary>Sent as <c>uncle_fu</c>.</summary>
    public static TextToSpeechSpeaker UncleFu { get; } = new("uncle_fu");
    /// <summary>Sent as <c>vivian</c>.</summary>
    public static TextToSpeechSpeaker Vivian { get; } = new("vivian");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static TextToSpeechSpeaker Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(TextToSpeechSpeaker left, TextToSpeechSpeaker right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(TextToSpeechSpeaker left, TextToSpeechSpeaker right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextToSpeechSpeaker other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextToSpeechSpeaker other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
