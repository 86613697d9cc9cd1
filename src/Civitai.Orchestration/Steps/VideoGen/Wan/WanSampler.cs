// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The sampler of Wan on the comfy provider.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<WanSampler>))]
public readonly struct WanSampler(string value) : IStringValue<WanSampler>, IEquatable<WanSampler>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["euler", "euler_ancestral", "heun", "heunpp2", "dpm_2", "dpm_2_ancestral", "lms", "dpm_fast", "dpm_adaptive", "dpmpp_2s_ancestral",
            "dpmpp_sde", "dpmpp_2m", "dpmpp_2m_sde", "dpmpp_3m_sde", "ddpm", "lcm", "uni_pc", "uni_pc_bh2"];

    /// <summary>Sent as <c>euler</c>.</summary>
    public static WanSampler Euler { get; } = new("euler");
    /// <summary>Sent as <c>euler_ancestral</c>.</summary>
    public static WanSampler EulerAncestral { get; } = new("euler_ancestral");
    /// <summary>Sent as <c>heun</c>.</summary>
    public static WanSampler Heun { get; } = new("heun");
    /// <summary>Sent as <c>heunpp2</c>.</summary>
    public static WanSampler Heunpp2 { get; } = new("heunpp2");
    /// <summary>Sent as <c>dpm_2</c>.</summary>
    public static WanSampler Dpm2 { get; } = new("dpm_2");
    /// <summary>Sent as <c>dpm_2_ancestral</c>.</summary>
    public static WanSampler Dpm2Ancestral { get; } = new("dpm_2_ancestral");
    /// <summary>Sent as <c>lms</c>.</summary>
    public static WanSampler Lms { get; } = new("lms");
    /// <summary>Sent as <c>dpm_fast</c>.</summary>
    public static WanSampler DpmFast { get; } = new("dpm_fast");
    /// <summary>Sent as <c>dpm_adaptive</c>.</summary>
    public static WanSampler DpmAdaptive { get; } = new("dpm_adaptive");
    /// <summary>Sent as <c>dpmpp_2s_ancestral</c>.</summary>
    public static WanSampler DpmPlusPlus2SAncestral { get; } = new("dpmpp_2s_ancestral");
    /// <summary>Sent as <c>dpmpp_sde</c>.</summary>
    public static WanSampler DpmPlusPlusSde { get; } = new("dpmpp_sde");
    /// <summary>Sent as <c>dpmpp_2m</c>.</summary>
    public static WanSampler DpmPlusPlus2M { get; } = new("dpmpp_2m");
    /// <summary>Sent as <c>dpmpp_2m_sde</c>.</summary>
    public static WanSampler DpmPlusPlus2MSde { get; } = new("dpmpp_2m_sde");
    /// <summary>Sent as <c>dpmpp_3m_sde</c>.</summary>
    public static WanSampler DpmPlusPlus3MSde { get; } = new("dpmpp_3m_sde");
    /// <summary>Sent as <c>ddpm</c>.</summary>
    public static WanSampler Ddpm { get; } = new("ddpm");
    /// <summary>Sent as <c>lcm</c>.</summary>
    public static WanSampler Lcm { get; } = new("lcm");
    /// <summary>Sent as <c>uni_pc</c>.</summary>
    public static WanSampler UniPc { get; } = new("uni_pc");
    /// <summary>Sent as <c>uni_pc_bh2</c>.</summary>
    public static WanSampler UniPcBh2 { get; } = new("uni_pc_bh2");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static WanSampler Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(WanSampler left, WanSampler right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(WanSampler left, WanSampler right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(WanSampler other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WanSampler other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
