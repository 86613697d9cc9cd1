// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>The pose of a figure.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<MeshyPose>))]
public readonly struct MeshyPose(string value) : IStringValue<MeshyPose>, IEquatable<MeshyPose>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["none", "a-pose", "t-pose"];

    /// <summary>The model decides.</summary>
    public static MeshyPose None { get; } = new("none");
    /// <summary>Arms lowered at an angle.</summary>
    public static MeshyPose APose { get; } = new("a-pose");
    /// <summary>Arms stretched to the sides.</summary>
    public static MeshyPose TPose { get; } = new("t-pose");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static MeshyPose Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(MeshyPose left, MeshyPose right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(MeshyPose left, MeshyPose right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MeshyPose other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MeshyPose other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
