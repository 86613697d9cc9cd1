// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The sampler of the comfy engine.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ComfySampler>))]
public readonly struct ComfySampler(string value) : IStringValue<ComfySampler>, IEquatable<ComfySampler>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["euler", "euler_ancestral", "euler_cfg_pp", "euler_ancestral_cfg_pp", "heun", "heunpp2", "dpm_2", "dpm_2_ancestral", "lms", "dpm_fast",
            "dpm_adaptive", "dpmpp_2s_ancestral", "dpmpp_2s_ancestral_cfg_pp", "dpmpp_sde", "dpmpp_sde_gpu", "dpmpp_2m", "dpmpp_2m_cfg_pp",
            "dpmpp_2m_sde", "dpmpp_2m_sde_gpu", "dpmpp_3m_sde", "dpmpp_3m_sde_gpu", "ddpm", "lcm", "ipndm", "ipndm_v", "deis", "ddim", "uni_pc",
            "uni_pc_bh2", "res_multistep", "er_sde"];

    /// <summary>Sent as <c>euler</c>.</summary>
    public static ComfySampler Euler { get; } = new("euler");
    /// <summary>Sent as <c>euler_ancestral</c>.</summary>
    public static ComfySampler EulerAncestral { get; } = new("euler_ancestral");
    /// <summary>Sent as <c>euler_cfg_pp</c>.</summary>
    public static ComfySampler EulerCfgPp { get; } = new("euler_cfg_pp");
    /// <summary>Sent as <c>euler_ancestral_cfg_pp</c>.</summary>
    public static ComfySampler EulerAncestralCfgPp { get; } = new("euler_ancestral_cfg_pp");
    /// <summary>Sent as <c>heun</c>.</summary>
    public static ComfySampler Heun { get; } = new("heun");
    /// <summary>Sent as <c>heunpp2</c>.</summary>
    public static ComfySampler Heunpp2 { get; } = new("heunpp2");
    /// <summary>Sent as <c>dpm_2</c>.</summary>
    public static ComfySampler Dpm2 { get; } = new("dpm_2");
    /// <summary>Sent as <c>dpm_2_ancestral</c>.</summary>
    public static ComfySampler Dpm2Ancestral { get; } = new("dpm_2_ancestral");
    /// <summary>Sent as <c>lms</c>.</summary>
    public static ComfySampler Lms { get; } = new("lms");
    /// <summary>Sent as <c>dpm_fast</c>.</summary>
    public static ComfySampler DpmFast { get; } = new("dpm_fast");
    /// <summary>Sent as <c>dpm_adaptive</c>.</summary>
    public static ComfySampler DpmAdaptive { get; } = new("dpm_adaptive");
    /// <summary>Sent as <c>dpmpp_2s_ancestral</c>.</summary>
    public static ComfySampler DpmPlusPlus2SAncestral { get; } = new("dpmpp_2s_ancestral");
    /// <summary>Sent as <c>dpmpp_2s_ancestral_cfg_pp</c>.</summary>
    public static ComfySampler DpmPlusPlus2SAncestralCfgPp { get; } = new("dpmpp_2s_ancestral_cfg_pp");
    /// <summary>Sent as <c>dpmpp_sde</c>.</summary>
    public static ComfySampler DpmPlusPlusSde { get; } = new("dpmpp_sde");
    /// <summary>Sent as <c>dpmpp_sde_gpu</c>.</summary>
    public static ComfySampler DpmPlusPlusSdeGpu { get; } = new("dpmpp_sde_gpu");
    /// <summary>Sent as <c>dpmpp_2m</c>.</summary>
    public static ComfySampler DpmPlusPlus2M { get; } = new("dpmpp_2m");
    /// <summary>Sent as <c>dpmpp_2m_cfg_pp</c>.</summary>
    public static ComfySampler DpmPlusPlus2MCfgPp { get; } = new("dpmpp_2m_cfg_pp");
    /// <summary>Sent as <c>dpmpp_2m_sde</c>.</summary>
    public static ComfySampler DpmPlusPlus2MSde { get; } = new("dpmpp_2m_sde");
    /// <summary>Sent as <c>dpmpp_2m_sde_gpu</c>.</summary>
    public static ComfySampler DpmPlusPlus2MSdeGpu { get; } = new("dpmpp_2m_sde_gpu");
    /// <summary>Sent as <c>dpmpp_3m_sde</c>.</summary>
    public static ComfySampler DpmPlusPlus3MSde { get; } = new("dpmpp_3m_sde");
    /// <summary>Sent as <c>dpmpp_3m_sde_gpu</c>.</summary>
    public static ComfySampler DpmPlusPlus3MSdeGpu { get; } = new("dpmpp_3m_sde_gpu");
    /// <summary>Sent as <c>ddpm</c>.</summary>
    public static ComfySampler Ddpm { get; } = new("ddpm");
    /// <summary>Sent as <c>lcm</c>.</summary>
    public static ComfySampler Lcm { get; } = new("lcm");
    /// <summary>Sent as <c>ipndm</c>.</summary>
    public static ComfySampler Ipndm { get; } = new("ipndm");
    /// <summary>Sent as <c>ipndm_v</c>.</summary>
    public static ComfySampler IpndmV { get; } = new("ipndm_v");
    /// <summary>Sent as <c>deis</c>.</summary>
    public static ComfySampler Deis { get; } = new("deis");
    /// <summary>Sent as <c>ddim</c>.</summary>
    public static ComfySampler Ddim { get; } = new("ddim");
    /// <summary>Sent as <c>uni_pc</c>.</summary>
    public static ComfySampler UniPc { get; } = new("uni_pc");
    /// <summary>Sent as <c>uni_pc_bh2</c>.</summary>
    public static ComfySampler UniPcBh2 { get; } = new("uni_pc_bh2");
    /// <summary>Sent as <c>res_multistep</c>.</summary>
    public static ComfySampler ResMultistep { get; } = new("res_multistep");
    /// <summary>Sent as <c>er_sde</c>.</summary>
    public static ComfySampler ErSde { get; } = new("er_sde");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ComfySampler Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ComfySampler left, ComfySampler right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ComfySampler left, ComfySampler right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ComfySampler other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ComfySampler other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
