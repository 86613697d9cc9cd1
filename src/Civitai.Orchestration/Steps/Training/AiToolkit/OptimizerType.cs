// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>The optimizer of a training run.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<OptimizerType>))]
public readonly struct OptimizerType(string value) : IStringValue<OptimizerType>, IEquatable<OptimizerType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["adamw", "adamw8bit", "adam8bit", "lion", "lion8bit", "adafactor", "adagrad", "prodigy", "prodigy8bit", "automagic"];

    /// <summary>AdamW at full precision.</summary>
    public static OptimizerType AdamW { get; } = new("adamw");
    /// <summary>AdamW with 8-bit state, the default of most ecosystems.</summary>
    public static OptimizerType AdamW8Bit { get; } = new("adamw8bit");
    /// <summary>Adam with 8-bit state.</summary>
    public static OptimizerType Adam8Bit { get; } = new("adam8bit");
    /// <summary>Lion.</summary>
    public static OptimizerType Lion { get; } = new("lion");
    /// <summary>Lion with 8-bit state.</summary>
    public static OptimizerType Lion8Bit { get; } = new("lion8bit");
    /// <summary>Adafactor, the default of SDXL.</summary>
    public static OptimizerType Adafactor { get; } = new("adafactor");
    /// <summary>Adagrad.</summary>
    public static OptimizerType Adagrad { get; } = new("adagrad");
    /// <summary>Prodigy, which adapts the rate.</summary>
    public static OptimizerType Prodigy { get; } = new("prodigy");
    /// <summary>Prodigy with 8-bit state.</summary>
    public static OptimizerType Prodigy8Bit { get; } = new("prodigy8bit");
    /// <summary>Automagic, which Z-Image Base always uses.</summary>
    public static OptimizerType Automagic { get; } = new("automagic");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static OptimizerType Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(OptimizerType left, OptimizerType right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(OptimizerType left, OptimizerType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OptimizerType other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OptimizerType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
