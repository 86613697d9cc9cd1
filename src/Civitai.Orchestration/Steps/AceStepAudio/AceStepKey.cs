// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AceStepAudio;

/// <summary>A key.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<AceStepKey>))]
public readonly struct AceStepKey(string value) : IStringValue<AceStepKey>, IEquatable<AceStepKey>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["C major", "C# major", "Db major", "D major", "D# major", "Eb major", "E major", "F major", "F# major", "Gb major", "G major", "G# major",
            "Ab major", "A major", "A# major", "Bb major", "B major", "C minor", "C# minor", "Db minor", "D minor", "D# minor", "Eb minor",
            "E minor", "F minor", "F# minor", "Gb minor", "G minor", "G# minor", "Ab minor", "A minor", "A# minor", "Bb minor", "B minor"];

    /// <summary>Sent as <c>C major</c>.</summary>
    public static AceStepKey CMajor { get; } = new("C major");
    /// <summary>Sent as <c>C# major</c>.</summary>
    public static AceStepKey CSharpMajor { get; } = new("C# major");
    /// <summary>Sent as <c>Db major</c>.</summary>
    public static AceStepKey DFlatMajor { get; } = new("Db major");
    /// <summary>Sent as <c>D major</c>.</summary>
    public static AceStepKey DMajor { get; } = new("D major");
    /// <summary>Sent as <c>D# major</c>.</summary>
    public static AceStepKey DSharpMajor { get; } = new("D# major");
    /// <summary>Sent as <c>Eb major</c>.</summary>
    public static AceStepKey EFlatMajor { get; } = new("Eb major");
    /// <summary>Sent as <c>E major</c>.</summary>
    public static AceStepKey EMajor { get; } = new("E major");
    /// <summary>Sent as <c>F major</c>.</summary>
    public static AceStepKey FMajor { get; } = new("F major");
    /// <summary>Sent as <c>F# major</c>.</summary>
    public static AceStepKey FSharpMajor { get; } = new("F# major");
    /// <summary>Sent as <c>Gb major</c>.</summary>
    public static AceStepKey GFlatMajor { get; } = new("Gb major");
    /// <summary>Sent as <c>G major</c>.</summary>
    public static AceStepKey GMajor { get; } = new("G major");
    /// <summary>Sent as <c>G# major</c>.</summary>
    public static AceStepKey GSharpMajor { get; } = new("G# major");
    /// <summary>Sent as <c>Ab major</c>.</summary>
    public static AceStepKey AFlatMajor { get; } = new("Ab major");
    /// <summary>Sent as <c>A major</c>.</summary>
    public static AceStepKey AMajor { get; } = new("A major");
    /// <summary>Sent as <c>A# major</c>.</summary>
    public static AceStepKey ASharpMajor { get; } = new("A# major");
    /// <summary>Sent as <c>Bb major</c>.</summary>
    public static AceStepKey BFlatMajor { get; } = new("Bb major");
    /// <summary>Sent as <c>B major</c>.</summary>
    public static AceStepKey BMajor { get; } = new("B major");
    /// <summary>Sent as <c>C minor</c>.</summary>
    public static AceStepKey CMinor { get; } = new("C minor");
    /// <summary>Sent as <c>C# minor</c>.</summary>
    public static AceStepKey CSharpMinor { get; } = new("C# minor");
    /// <summary>Sent as <c>Db minor</c>.</summary>
    public static AceStepKey DFlatMinor { get; } = new("Db minor");
    /// <summary>Sent as <c>D minor</c>.</summary>
    public static AceStepKey DMinor { get; } = new("D minor");
    /// <summary>Sent as <c>D# minor</c>.</summary>
    public static AceStepKey DSharpMinor { get; } = new("D# minor");
    /// <summary>Sent as <c>Eb minor</c>.</summary>
    public static AceStepKey EFlatMinor { get; } = new("Eb minor");
    /// <summary>Sent as <c>E minor</c>.</summary>
    public static AceStepKey EMinor { get; } = new("E minor");
    /// <summary>Sent as <c>F minor</c>.</summary>
    public static AceStepKey FMinor { get; } = new("F minor");
    /// <summary>Sent as <c>F# minor</c>.</summary>
    public static AceStepKey FSharpMinor { get; } = new("F# minor");
    /// <summary>Sent as <c>Gb minor</c>.</summary>
    public static AceStepKey GFlatMinor { get; } = new("Gb minor");
    /// <summary>Sent as <c>G minor</c>.</summary>
    public static AceStepKey GMinor { get; } = new("G minor");
    /// <summary>Sent as <c>G# minor</c>.</summary>
    public static AceStepKey GSharpMinor { get; } = new("G# minor");
    /// <summary>Sent as <c>Ab minor</c>.</summary>
    public static AceStepKey AFlatMinor { get; } = new("Ab minor");
    /// <summary>Sent as <c>A minor</c>.</summary>
    public static AceStepKey AMinor { get; } = new("A minor");
    /// <summary>Sent as <c>A# minor</c>.</summary>
    public static AceStepKey ASharpMinor { get; } = new("A# minor");
    /// <summary>Sent as <c>Bb minor</c>.</summary>
    public static AceStepKey BFlatMinor { get; } = new("Bb minor");
    /// <summary>Sent as <c>B minor</c>.</summary>
    public static AceStepKey BMinor { get; } = new("B minor");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static AceStepKey Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(AceStepKey left, AceStepKey right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(AceStepKey left, AceStepKey right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AceStepKey other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AceStepKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
