// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The preprocessor that turns an image into a control image.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ImageTransformer>))]
public readonly struct ImageTransformer(string value) : IStringValue<ImageTransformer>, IEquatable<ImageTransformer>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["canny", "mlsd", "depthZoe", "depthAnything", "depthAnythingV2", "zoeDepthAnything", "zoeDepth", "midasDepth", "leresDepth",
            "metric3dDepth", "softedgePidinet", "hed", "teed", "midasNormal", "baeNormal", "dsineNormal", "metric3dNormal", "lineartRealistic",
            "lineartStandard", "lineartAnime", "lineartManga", "anyline", "scribble", "scribbleXdog", "scribblePidinet", "fakeScribble", "openpose",
            "dwpose", "oneformerCoco", "oneformerAde20k", "uniformer", "shuffle", "tile", "gray", "rembg", "inpaint"];

    /// <summary>Sent as <c>canny</c>.</summary>
    public static ImageTransformer Canny { get; } = new("canny");
    /// <summary>Sent as <c>mlsd</c>.</summary>
    public static ImageTransformer Mlsd { get; } = new("mlsd");
    /// <summary>Sent as <c>depthZoe</c>.</summary>
    public static ImageTransformer DepthZoe { get; } = new("depthZoe");
    /// <summary>Sent as <c>depthAnything</c>.</summary>
    public static ImageTransformer DepthAnything { get; } = new("depthAnything");
    /// <summary>Sent as <c>depthAnythingV2</c>.</summary>
    public static ImageTransformer DepthAnythingV2 { get; } = new("depthAnythingV2");
    /// <summary>Sent as <c>zoeDepthAnything</c>.</summary>
    public static ImageTransformer ZoeDepthAnything { get; } = new("zoeDepthAnything");
    /// <summary>Sent as <c>zoeDepth</c>.</summary>
    public static ImageTransformer ZoeDepth { get; } = new("zoeDepth");
    /// <summary>Sent as <c>midasDepth</c>.</summary>
    public static ImageTransformer MidasDepth { get; } = new("midasDepth");
    /// <summary>Sent as <c>leresDepth</c>.</summary>
    public static ImageTransformer LeresDepth { get; } = new("leresDepth");
    /// <summary>Sent as <c>metric3dDepth</c>.</summary>
    public static ImageTransformer Metric3dDepth { get; } = new("metric3dDepth");
    /// <summary>Sent as <c>softedgePidinet</c>.</summary>
    public static ImageTransformer SoftedgePidinet { get; } = new("softedgePidinet");
    /// <summary>Sent as <c>hed</c>.</summary>
    public static ImageTransformer Hed { get; } = new("hed");
    /// <summary>Sent as <c>teed</c>.</summary>
    public static ImageTransformer Teed { get; } = new("teed");
    /// <summary>Sent as <c>midasNormal</c>.</summary>
    public static ImageTransformer MidasNormal { get; } = new("midasNormal");
    /// <summary>Sent as <c>baeNormal</c>.</summary>
    public static ImageTransformer BaeNormal { get; } = new("baeNormal");
    /// <summary>Sent as <c>dsineNormal</c>.</summary>
    public static ImageTransformer DsineNormal { get; } = new("dsineNormal");
    /// <summary>Sent as <c>metric3dNormal</c>.</summary>
    public static ImageTransformer Metric3dNormal { get; } = new("metric3dNormal");
    /// <summary>Sent as <c>lineartRealistic</c>.</summary>
    public static ImageTransformer LineartRealistic { get; } = new("lineartRealistic");
    /// <summary>Sent as <c>lineartStandard</c>.</summary>
    public static ImageTransformer LineartStandard { get; } = new("lineartStandard");
    /// <summary>Sent as <c>lineartAnime</c>.</summary>
    public static ImageTransformer LineartAnime { get; } = new("lineartAnime");
    /// <summary>Sent as <c>lineartManga</c>.</summary>
    public static ImageTransformer LineartManga { get; } = new("lineartManga");
    /// <summary>Sent as <c>anyline</c>.</summary>
    public static ImageTransformer Anyline { get; } = new("anyline");
    /// <summary>Sent as <c>scribble</c>.</summary>
    public static ImageTransformer Scribble { get; } = new("scribble");
    /// <summary>Sent as <c>scribbleXdog</c>.</summary>
    public static ImageTransformer ScribbleXdog { get; } = new("scribbleXdog");
    /// <summary>Sent as <c>scribblePidinet</c>.</summary>
    public static ImageTransformer ScribblePidinet { get; } = new("scribblePidinet");
    /// <summary>Sent as <c>fakeScribble</c>.</summary>
    public static ImageTransformer FakeScribble { get; } = new("fakeScribble");
    /// <summary>Sent as <c>openpose</c>.</summary>
    public static ImageTransformer Openpose { get; } = new("openpose");
    /// <summary>Sent as <c>dwpose</c>.</summary>
    public static ImageTransformer Dwpose { get; } = new("dwpose");
    /// <summary>Sent as <c>oneformerCoco</c>.</summary>
    public static ImageTransformer OneformerCoco { get; } = new("oneformerCoco");
    /// <summary>Sent as <c>oneformerAde20k</c>.</summary>
    public static ImageTransformer OneformerAde20k { get; } = new("oneformerAde20k");
    /// <summary>Sent as <c>uniformer</c>.</summary>
    public static ImageTransformer Uniformer { get; } = new("uniformer");
    /// <summary>Sent as <c>shuffle</c>.</summary>
    public static ImageTransformer Shuffle { get; } = new("shuffle");
    /// <summary>Sent as <c>tile</c>.</summary>
    public static ImageTransformer Tile { get; } = new("tile");
    /// <summary>Sent as <c>gray</c>.</summary>
    public static ImageTransformer Gray { get; } = new("gray");
    /// <summary>Sent as <c>rembg</c>.</summary>
    public static ImageTransformer Rembg { get; } = new("rembg");
    /// <summary>Sent as <c>inpaint</c>.</summary>
    public static ImageTransformer Inpaint { get; } = new("inpaint");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ImageTransformer Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ImageTransformer left, ImageTransformer right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ImageTransformer left, ImageTransformer right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ImageTransformer other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ImageTransformer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
