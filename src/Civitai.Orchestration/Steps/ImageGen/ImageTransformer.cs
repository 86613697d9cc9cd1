// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The preprocessor that turns an image into a control image.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ImageTransformer>))]
public readonly struct ImageTransformer(string value) : IStringValue<ImageTransformer>, IEquatable<ImageTransformer>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The value <c>canny</c>.</summary>
    public static ImageTransformer Canny { get; } = new("canny");

    /// <summary>The value <c>mlsd</c>.</summary>
    public static ImageTransformer Mlsd { get; } = new("mlsd");

    /// <summary>The value <c>depthZoe</c>.</summary>
    public static ImageTransformer DepthZoe { get; } = new("depthZoe");

    /// <summary>The value <c>depthAnything</c>.</summary>
    public static ImageTransformer DepthAnything { get; } = new("depthAnything");

    /// <summary>The value <c>depthAnythingV2</c>.</summary>
    public static ImageTransformer DepthAnythingV2 { get; } = new("depthAnythingV2");

    /// <summary>The value <c>zoeDepthAnything</c>.</summary>
    public static ImageTransformer ZoeDepthAnything { get; } = new("zoeDepthAnything");

    /// <summary>The value <c>zoeDepth</c>.</summary>
    public static ImageTransformer ZoeDepth { get; } = new("zoeDepth");

    /// <summary>The value <c>midasDepth</c>.</summary>
    public static ImageTransformer MidasDepth { get; } = new("midasDepth");

    /// <summary>The value <c>leresDepth</c>.</summary>
    public static ImageTransformer LeresDepth { get; } = new("leresDepth");

    /// <summary>The value <c>metric3dDepth</c>.</summary>
    public static ImageTransformer Metric3dDepth { get; } = new("metric3dDepth");

    /// <summary>The value <c>softedgePidinet</c>.</summary>
    public static ImageTransformer SoftedgePidinet { get; } = new("softedgePidinet");

    /// <summary>The value <c>hed</c>.</summary>
    public static ImageTransformer Hed { get; } = new("hed");

    /// <summary>The value <c>teed</c>.</summary>
    public static ImageTransformer Teed { get; } = new("teed");

    /// <summary>The value <c>midasNormal</c>.</summary>
    public static ImageTransformer MidasNormal { get; } = new("midasNormal");

    /// <summary>The value <c>baeNormal</c>.</summary>
    public static ImageTransformer BaeNormal { get; } = new("baeNormal");

    /// <summary>The value <c>dsineNormal</c>.</summary>
    public static ImageTransformer DsineNormal { get; } = new("dsineNormal");

    /// <summary>The value <c>metric3dNormal</c>.</summary>
    public static ImageTransformer Metric3dNormal { get; } = new("metric3dNormal");

    /// <summary>The value <c>lineartRealistic</c>.</summary>
    public static ImageTransformer LineartRealistic { get; } = new("lineartRealistic");

    /// <summary>The value <c>lineartStandard</c>.</summary>
    public static ImageTransformer LineartStandard { get; } = new("lineartStandard");

    /// <summary>The value <c>lineartAnime</c>.</summary>
    public static ImageTransformer LineartAnime { get; } = new("lineartAnime");

    /// <summary>The value <c>lineartManga</c>.</summary>
    public static ImageTransformer LineartManga { get; } = new("lineartManga");

    /// <summary>The value <c>anyline</c>.</summary>
    public static ImageTransformer Anyline { get; } = new("anyline");

    /// <summary>The value <c>scribble</c>.</summary>
    public static ImageTransformer Scribble { get; } = new("scribble");

    /// <summary>The value <c>scribbleXdog</c>.</summary>
    public static ImageTransformer ScribbleXdog { get; } = new("scribbleXdog");

    /// <summary>The value <c>scribblePidinet</c>.</summary>
    public static ImageTransformer ScribblePidinet { get; } = new("scribblePidinet");

    /// <summary>The value <c>fakeScribble</c>.</summary>
    public static ImageTransformer FakeScribble { get; } = new("fakeScribble");

    /// <summary>The value <c>openpose</c>.</summary>
    public static ImageTransformer Openpose { get; } = new("openpose");

    /// <summary>The value <c>dwpose</c>.</summary>
    public static ImageTransformer Dwpose { get; } = new("dwpose");

    /// <summary>The value <c>oneformerCoco</c>.</summary>
    public static ImageTransformer OneformerCoco { get; } = new("oneformerCoco");

    /// <summary>The value <c>oneformerAde20k</c>.</summary>
    public static ImageTransformer OneformerAde20k { get; } = new("oneformerAde20k");

    /// <summary>The value <c>uniformer</c>.</summary>
    public static ImageTransformer Uniformer { get; } = new("uniformer");

    /// <summary>The value <c>shuffle</c>.</summary>
    public static ImageTransformer Shuffle { get; } = new("shuffle");

    /// <summary>The value <c>tile</c>.</summary>
    public static ImageTransformer Tile { get; } = new("tile");

    /// <summary>The value <c>gray</c>.</summary>
    public static ImageTransformer Gray { get; } = new("gray");

    /// <summary>The value <c>rembg</c>.</summary>
    public static ImageTransformer Rembg { get; } = new("rembg");

    /// <summary>The value <c>inpaint</c>.</summary>
    public static ImageTransformer Inpaint { get; } = new("inpaint");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["canny", "mlsd", "depthZoe", "depthAnything", "depthAnythingV2", "zoeDepthAnything", "zoeDepth", "midasDepth", "leresDepth",
            "metric3dDepth", "softedgePidinet", "hed", "teed", "midasNormal", "baeNormal", "dsineNormal", "metric3dNormal", "lineartRealistic",
            "lineartStandard", "lineartAnime", "lineartManga", "anyline", "scribble", "scribbleXdog", "scribblePidinet", "fakeScribble", "openpose",
            "dwpose", "oneformerCoco", "oneformerAde20k", "uniformer", "shuffle", "tile", "gray", "rembg", "inpaint"];

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
