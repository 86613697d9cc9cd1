// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The noise schedule of the sdcpp engine.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<SdCppSchedule>))]
public readonly struct SdCppSchedule(string value) : IStringValue<SdCppSchedule>, IEquatable<SdCppSchedule>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["simple", "discrete", "karras", "exponential", "ays", "bong_tangent", "gits", "sgm_uniform", "smoothstep", "kl_optimal", "lcm"];

    /// <summary>Sent as <c>simple</c>.</summary>
    public static SdCppSchedule Simple { get; } = new("simple");
    /// <summary>Sent as <c>discrete</c>.</summary>
    public static SdCppSchedule Discrete { get; } = new("discrete");
    /// <summary>Sent as <c>karras</c>.</summary>
    public static SdCppSchedule Karras { get; } = new("karras");
    /// <summary>Sent as <c>exponential</c>.</summary>
    public static SdCppSchedule Exponential { get; } = new("exponential");
    /// <summary>Sent as <c>ays</c>.</summary>
    public static SdCppSchedule Ays { get; } = new("ays");
    /// <summary>Sent as <c>bong_tangent</c>.</summary>
    public static SdCppSchedule BongTangent { get; } = new("bong_tangent");
    /// <summary>Sent as <c>gits</c>.</summary>
    public static SdCppSchedule Gits { get; } = new("gits");
    /// <summary>Sent as <c>sgm_uniform</c>.</summary>
    public static SdCppSchedule SgmUniform { get; } = new("sgm_uniform");
    /// <summary>Sent as <c>smoothstep</c>.</summary>
    public static SdCppSchedule Smoothstep { get; } = new("smoothstep");
    /// <summary>Sent as <c>kl_optimal</c>.</summary>
    public static SdCppSchedule KlOptimal { get; } = new("kl_optimal");
    /// <summary>Sent as <c>lcm</c>.</summary>
    public static SdCppSchedule Lcm { get; } = new("lcm");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static SdCppSchedule Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(SdCppSchedule left, SdCppSchedule right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(SdCppSchedule left, SdCppSchedule right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SdCppSchedule other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SdCppSchedule other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
