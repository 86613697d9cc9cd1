// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BlobArchive;

/// <summary>A file format of archives.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ArchiveFormat>))]
public readonly struct ArchiveFormat(string value) : IStringValue<ArchiveFormat>, IEquatable<ArchiveFormat>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["zip", "tar"];

    /// <summary>Sent as <c>zip</c>.</summary>
    public static ArchiveFormat Zip { get; } = new("zip");
    /// <summary>Sent as <c>tar</c>.</summary>
    public static ArchiveFormat Tar { get; } = new("tar");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ArchiveFormat Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ArchiveFormat left, ArchiveFormat right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ArchiveFormat left, ArchiveFormat right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ArchiveFormat other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArchiveFormat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
