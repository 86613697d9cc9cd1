// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AceStepAudio;

/// <summary>A language that ACE-Step sings.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<AceStepLanguage>))]
public readonly struct AceStepLanguage(string value) : IStringValue<AceStepLanguage>, IEquatable<AceStepLanguage>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["en", "ja", "zh", "es", "de", "fr", "pt", "ru", "it", "nl", "pl", "tr", "vi", "cs", "fa", "id", "ko", "uk", "hu", "ar", "sv", "ro", "el"];

    /// <summary>Sent as <c>en</c>.</summary>
    public static AceStepLanguage English { get; } = new("en");
    /// <summary>Sent as <c>ja</c>.</summary>
    public static AceStepLanguage Japanese { get; } = new("ja");
    /// <summary>Sent as <c>zh</c>.</summary>
    public static AceStepLanguage Chinese { get; } = new("zh");
    /// <summary>Sent as <c>es</c>.</summary>
    public static AceStepLanguage Spanish { get; } = new("es");
    /// <summary>Sent as <c>de</c>.</summary>
    public static AceStepLanguage German { get; } = new("de");
    /// <summary>Sent as <c>fr</c>.</summary>
    public static AceStepLanguage French { get; } = new("fr");
    /// <summary>Sent as <c>pt</c>.</summary>
    public static AceStepLanguage Portuguese { get; } = new("pt");
    /// <summary>Sent as <c>ru</c>.</summary>
    public static AceStepLanguage Russian { get; } = new("ru");
    /// <summary>Sent as <c>it</c>.</summary>
    public static AceStepLanguage Italian { get; } = new("it");
    /// <summary>Sent as <c>nl</c>.</summary>
    public static AceStepLanguage Dutch { get; } = new("nl");
    /// <summary>Sent as <c>pl</c>.</summary>
    public static AceStepLanguage Polish { get; } = new("pl");
    /// <summary>Sent as <c>tr</c>.</summary>
    public static AceStepLanguage Turkish { get; } = new("tr");
    /// <summary>Sent as <c>vi</c>.</summary>
    public static AceStepLanguage Vietnamese { get; } = new("vi");
    /// <summary>Sent as <c>cs</c>.</summary>
    public static AceStepLanguage Czech { get; } = new("cs");
    /// <summary>Sent as <c>fa</c>.</summary>
    public static AceStepLanguage Persian { get; } = new("fa");
    /// <summary>Sent as <c>id</c>.</summary>
    public static AceStepLanguage Indonesian { get; } = new("id");
    /// <summary>Sent as <c>ko</c>.</summary>
    public static AceStepLanguage Korean { get; } = new("ko");
    /// <summary>Sent as <c>uk</c>.</summary>
    public static AceStepLanguage Ukrainian { get; } = new("uk");
    /// <summary>Sent as <c>hu</c>.</summary>
    public static AceStepLanguage Hungarian { get; } = new("hu");
    /// <summary>Sent as <c>ar</c>.</summary>
    public static AceStepLanguage Arabic { get; } = new("ar");
    /// <summary>Sent as <c>sv</c>.</summary>
    public static AceStepLanguage Swedish { get; } = new("sv");
    /// <summary>Sent as <c>ro</c>.</summary>
    public static AceStepLanguage Romanian { get; } = new("ro");
    /// <summary>Sent as <c>el</c>.</summary>
    public static AceStepLanguage Greek { get; } = new("el");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static AceStepLanguage Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(AceStepLanguage left, AceStepLanguage right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(AceStepLanguage left, AceStepLanguage right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AceStepLanguage other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AceStepLanguage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
