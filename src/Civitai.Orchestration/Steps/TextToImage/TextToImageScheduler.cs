// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToImage;

/// <summary>A sampler with its noise schedule.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<TextToImageScheduler>))]
public readonly struct TextToImageScheduler(string value) : IStringValue<TextToImageScheduler>, IEquatable<TextToImageScheduler>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["eulerA", "euler", "lms", "heun", "dpM2", "dpM2A", "dpM2SA", "dpM2M", "dpmsde", "dpmFast", "dpmAdaptive", "lmsKarras", "dpM2Karras",
            "dpM2AKarras", "dpM2SAKarras", "dpM2MKarras", "dpmsdeKarras", "ddim", "plms", "uniPC", "undefined", "lcm", "ddpm", "deis", "dpM3MSDE"];

    /// <summary>Sent as <c>eulerA</c>.</summary>
    public static TextToImageScheduler EulerA { get; } = new("eulerA");
    /// <summary>Sent as <c>euler</c>.</summary>
    public static TextToImageScheduler Euler { get; } = new("euler");
    /// <summary>Sent as <c>lms</c>.</summary>
    public static TextToImageScheduler Lms { get; } = new("lms");
    /// <summary>Sent as <c>heun</c>.</summary>
    public static TextToImageScheduler Heun { get; } = new("heun");
    /// <summary>Sent as <c>dpM2</c>.</summary>
    public static TextToImageScheduler Dpm2 { get; } = new("dpM2");
    /// <summary>Sent as <c>dpM2A</c>.</summary>
    public static TextToImageScheduler Dpm2A { get; } = new("dpM2A");
    /// <summary>Sent as <c>dpM2SA</c>.</summary>
    public static TextToImageScheduler Dpm2SA { get; } = new("dpM2SA");
    /// <summary>Sent as <c>dpM2M</c>.</summary>
    public static TextToImageScheduler Dpm2M { get; } = new("dpM2M");
    /// <summary>Sent as <c>dpmsde</c>.</summary>
    public static TextToImageScheduler DpmSde { get; } = new("dpmsde");
    /// <summary>Sent as <c>dpmFast</c>.</summary>
    public static TextToImageScheduler DpmFast { get; } = new("dpmFast");
    /// <summary>Sent as <c>dpmAdaptive</c>.</summary>
    public static TextToImageScheduler DpmAdaptive { get; } = new("dpmAdaptive");
    /// <summary>Sent as <c>lmsKarras</c>.</summary>
    public static TextToImageScheduler LmsKarras { get; } = new("lmsKarras");
    /// <summary>Sent as <c>dpM2Karras</c>.</summary>
    public static TextToImageScheduler Dpm2Karras { get; } = new("dpM2Karras");
    /// <summary>Sent as <c>dpM2AKarras</c>.</summary>
    public static TextToImageScheduler Dpm2AKarras { get; } = new("dpM2AKarras");
    /// <summary>Sent as <c>dpM2SAKarras</c>.</summary>
    public static TextToImageScheduler Dpm2SAKarras { get; } = new("dpM2SAKarras");
    /// <summary>Sent as <c>dpM2MKarras</c>.</summary>
    public static TextToImageScheduler Dpm2MKarras { get; } = new("dpM2MKarras");
    /// <summary>Sent as <c>dpmsdeKarras</c>.</summary>
    public static TextToImageScheduler DpmSdeKarras { get; } = new("dpmsdeKarras");
    /// <summary>Sent as <c>ddim</c>.</summary>
    public static TextToImageScheduler Ddim { get; } = new("ddim");
    /// <summary>Sent as <c>plms</c>.</summary>
    public static TextToImageScheduler Plms { get; } = new("plms");
    /// <summary>Sent as <c>uniPC</c>.</summary>
    public static TextToImageScheduler UniPC { get; } = new("uniPC");
    /// <summary>Sent as <c>undefined</c>.</summary>
    public static TextToImageScheduler Undefined { get; } = new("undefined");
    /// <summary>Sent as <c>lcm</c>.</summary>
    public static TextToImageScheduler Lcm { get; } = new("lcm");
    /// <summary>Sent as <c>ddpm</c>.</summary>
    public static TextToImageScheduler Ddpm { get; } = new("ddpm");
    /// <summary>Sent as <c>deis</c>.</summary>
    public static TextToImageScheduler Deis { get; } = new("deis");
    /// <summary>Sent as <c>dpM3MSDE</c>.</summary>
    public static TextToImageScheduler Dpm3MSde { get; } = new("dpM3MSDE");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static TextToImageScheduler Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(TextToImageScheduler left, TextToImageScheduler right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(TextToImageScheduler left, TextToImageScheduler right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextToImageScheduler other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextToImageScheduler other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
