// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The line drawing that AnyLine joins with its own.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<AnylineMerge>))]
public readonly struct AnylineMerge(string value) : IStringValue<AnylineMerge>, IEquatable<AnylineMerge>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["lineart_standard", "lineart_realistic", "lineart_anime", "manga_line"];

    /// <summary>The one without a model.</summary>
    public static AnylineMerge LineartStandard { get; } = new("lineart_standard");
    /// <summary>The realistic one.</summary>
    public static AnylineMerge LineartRealistic { get; } = new("lineart_realistic");
    /// <summary>The one like anime.</summary>
    public static AnylineMerge LineartAnime { get; } = new("lineart_anime");
    /// <summary>The one like manga.</summary>
    public static AnylineMerge MangaLine { get; } = new("manga_line");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static AnylineMerge Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(AnylineMerge left, AnylineMerge right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(AnylineMerge left, AnylineMerge right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AnylineMerge other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnylineMerge other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
