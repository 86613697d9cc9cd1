// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>The sampler of Hunyuan3D.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<Hunyuan3DSampler>))]
public readonly struct Hunyuan3DSampler(string value) : IStringValue<Hunyuan3DSampler>, IEquatable<Hunyuan3DSampler>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["euler", "euler_ancestral", "heun", "heunpp2", "dpm_2", "dpm_2_ancestral", "lms", "dpm_fast", "dpm_adaptive", "dpmpp_2s_ancestral",
            "dpmpp_sde", "dpmpp_2m", "dpmpp_2m_sde", "dpmpp_3m_sde", "ddpm", "lcm", "uni_pc", "uni_pc_bh2"];

    /// <summary>Euler.</summary>
    public static Hunyuan3DSampler Euler { get; } = new("euler");
    /// <summary>Euler, ancestral.</summary>
    public static Hunyuan3DSampler EulerAncestral { get; } = new("euler_ancestral");
    /// <summary>Heun.</summary>
    public static Hunyuan3DSampler Heun { get; } = new("heun");
    /// <summary>Heun++ 2.</summary>
    public static Hunyuan3DSampler Heunpp2 { get; } = new("heunpp2");
    /// <summary>DPM 2.</summary>
    public static Hunyuan3DSampler Dpm2 { get; } = new("dpm_2");
    /// <summary>DPM 2, ancestral.</summary>
    public static Hunyuan3DSampler Dpm2Ancestral { get; } = new("dpm_2_ancestral");
    /// <summary>LMS.</summary>
    public static Hunyuan3DSampler Lms { get; } = new("lms");
    /// <summary>DPM fast.</summary>
    public static Hunyuan3DSampler DpmFast { get; } = new("dpm_fast");
    /// <summary>DPM adaptive.</summary>
    public static Hunyuan3DSampler DpmAdaptive { get; } = new("dpm_adaptive");
    /// <summary>DPM++ 2S, ancestral.</summary>
    public static Hunyuan3DSampler DpmPlusPlus2SAncestral { get; } = new("dpmpp_2s_ancestral");
    /// <summary>DPM++ SDE.</summary>
    public static Hunyuan3DSampler DpmPlusPlusSde { get; } = new("dpmpp_sde");
    /// <summary>DPM++ 2M.</summary>
    public static Hunyuan3DSampler DpmPlusPlus2M { get; } = new("dpmpp_2m");
    /// <summary>DPM++ 2M SDE.</summary>
    public static Hunyuan3DSampler DpmPlusPlus2MSde { get; } = new("dpmpp_2m_sde");
    /// <summary>DPM++ 3M SDE.</summary>
    public static Hunyuan3DSampler DpmPlusPlus3MSde { get; } = new("dpmpp_3m_sde");
    /// <summary>DDPM.</summary>
    public static Hunyuan3DSampler Ddpm { get; } = new("ddpm");
    /// <summary>LCM.</summary>
    public static Hunyuan3DSampler Lcm { get; } = new("lcm");
    /// <summary>UniPC.</summary>
    public static Hunyuan3DSampler UniPc { get; } = new("uni_pc");
    /// <summary>UniPC BH2.</summary>
    public static Hunyuan3DSampler UniPcBh2 { get; } = new("uni_pc_bh2");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static Hunyuan3DSampler Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(Hunyuan3DSampler left, Hunyuan3DSampler right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(Hunyuan3DSampler left, Hunyuan3DSampler right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Hunyuan3DSampler other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Hunyuan3DSampler other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
