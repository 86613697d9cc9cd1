// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>How the learning rate changes over a run of the older training interface.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ImageResourceTrainingLrScheduler>))]
public readonly struct ImageResourceTrainingLrScheduler(string value) : IStringValue<ImageResourceTrainingLrScheduler>,
    IEquatable<ImageResourceTrainingLrScheduler>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["constant", "cosine", "cosine_with_restarts", "linear"];

    /// <summary>The same rate throughout.</summary>
    public static ImageResourceTrainingLrScheduler Constant { get; } = new("constant");
    /// <summary>Falls along a cosine curve.</summary>
    public static ImageResourceTrainingLrScheduler Cosine { get; } = new("cosine");
    /// <summary>Falls along a cosine curve, several times over.</summary>
    public static ImageResourceTrainingLrScheduler CosineWithRestarts { get; } = new("cosine_with_restarts");
    /// <summary>Falls in a straight line.</summary>
    public static ImageResourceTrainingLrScheduler Linear { get; } = new("linear");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ImageResourceTrainingLrScheduler Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ImageResourceTrainingLrScheduler left, ImageResourceTrainingLrScheduler right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ImageResourceTrainingLrScheduler left, ImageResourceTrainingLrScheduler right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ImageResourceTrainingLrScheduler other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ImageResourceTrainingLrScheduler other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
