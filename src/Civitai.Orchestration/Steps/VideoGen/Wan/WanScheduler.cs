// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The noise schedule of Wan on the comfy provider.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<WanScheduler>))]
public readonly struct WanScheduler(string value) : IStringValue<WanScheduler>, IEquatable<WanScheduler>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["normal", "karras", "exponential", "sgm_uniform", "simple", "ddim_uniform", "beta"];

    /// <summary>Sent as <c>normal</c>.</summary>
    public static WanScheduler Normal { get; } = new("normal");
    /// <summary>Sent as <c>karras</c>.</summary>
    public static WanScheduler Karras { get; } = new("karras");
    /// <summary>Sent as <c>exponential</c>.</summary>
    public static WanScheduler Exponential { get; } = new("exponential");
    /// <summary>Sent as <c>sgm_uniform</c>.</summary>
    public static WanScheduler SgmUniform { get; } = new("sgm_uniform");
    /// <summary>Sent as <c>simple</c>.</summary>
    public static WanScheduler Simple { get; } = new("simple");
    /// <summary>Sent as <c>ddim_uniform</c>.</summary>
    public static WanScheduler DdimUniform { get; } = new("ddim_uniform");
    /// <summary>Sent as <c>beta</c>.</summary>
    public static WanScheduler Beta { get; } = new("beta");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static WanScheduler Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(WanScheduler left, WanScheduler right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(WanScheduler left, WanScheduler right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(WanScheduler other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WanScheduler other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
