// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The sampler of the sdcpp engine.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<SdCppSampleMethod>))]
public readonly struct SdCppSampleMethod(string value) : IStringValue<SdCppSampleMethod>, IEquatable<SdCppSampleMethod>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["euler", "heun", "dpm2", "dpm++2s_a", "dpm++2m", "dpm++2mv2", "ipndm", "ipndm_v", "ddim_trailing", "euler_a", "lcm", "res_multistep",
            "res_2s", "tcd", "er_sde"];

    /// <summary>Sent as <c>euler</c>.</summary>
    public static SdCppSampleMethod Euler { get; } = new("euler");
    /// <summary>Sent as <c>heun</c>.</summary>
    public static SdCppSampleMethod Heun { get; } = new("heun");
    /// <summary>Sent as <c>dpm2</c>.</summary>
    public static SdCppSampleMethod Dpm2 { get; } = new("dpm2");
    /// <summary>Sent as <c>dpm++2s_a</c>.</summary>
    public static SdCppSampleMethod DpmPlusPlus2SA { get; } = new("dpm++2s_a");
    /// <summary>Sent as <c>dpm++2m</c>.</summary>
    public static SdCppSampleMethod DpmPlusPlus2M { get; } = new("dpm++2m");
    /// <summary>Sent as <c>dpm++2mv2</c>.</summary>
    public static SdCppSampleMethod DpmPlusPlus2MV2 { get; } = new("dpm++2mv2");
    /// <summary>Sent as <c>ipndm</c>.</summary>
    public static SdCppSampleMethod Ipndm { get; } = new("ipndm");
    /// <summary>Sent as <c>ipndm_v</c>.</summary>
    public static SdCppSampleMethod IpndmV { get; } = new("ipndm_v");
    /// <summary>Sent as <c>ddim_trailing</c>.</summary>
    public static SdCppSampleMethod DdimTrailing { get; } = new("ddim_trailing");
    /// <summary>Sent as <c>euler_a</c>.</summary>
    public static SdCppSampleMethod EulerA { get; } = new("euler_a");
    /// <summary>Sent as <c>lcm</c>.</summary>
    public static SdCppSampleMethod Lcm { get; } = new("lcm");
    /// <summary>Sent as <c>res_multistep</c>.</summary>
    public static SdCppSampleMethod ResMultistep { get; } = new("res_multistep");
    /// <summary>Sent as <c>res_2s</c>.</summary>
    public static SdCppSampleMethod Res2s { get; } = new("res_2s");
    /// <summary>Sent as <c>tcd</c>.</summary>
    public static SdCppSampleMethod Tcd { get; } = new("tcd");
    /// <summary>Sent as <c>er_sde</c>.</summary>
    public static SdCppSampleMethod ErSde { get; } = new("er_sde");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static SdCppSampleMethod Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(SdCppSampleMethod left, SdCppSampleMethod right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(SdCppSampleMethod left, SdCppSampleMethod right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SdCppSampleMethod other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SdCppSampleMethod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
