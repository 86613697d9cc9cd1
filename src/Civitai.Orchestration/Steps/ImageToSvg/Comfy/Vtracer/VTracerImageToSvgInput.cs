// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageToSvg;

/// <summary>A vector drawing by VTracer, which traces outlines without a model.</summary>
public sealed partial record VTracerImageToSvgInput() : ComfyImageToSvgInput("vtracer")
{
    /// <summary>How shapes of several colors lie together.</summary>
    /// <value>When null the service uses <c>stacked</c>.</value>
    public VTracerLayering? Hierarchical { get; init; }

    /// <summary>What outlines are made of.</summary>
    /// <value>When null the service uses <c>spline</c>.</value>
    public VTracerCurve? Mode { get; init; }

    /// <summary>The size up to which patches are left out, in pixels.</summary>
    /// <value>Whole number, 0 to 100. When null the service uses 8.</value>
    public int? FilterSpeckle { get; init; }

    /// <summary>How many bits of a color count.</summary>
    /// <value>Whole number, 0 to 10. When null the service uses 6.</value>
    public int? ColorPrecision { get; init; }

    /// <summary>How much layers differ in color.</summary>
    /// <value>Whole number, 0 to 256. When null the service uses 24.</value>
    public int? LayerDifference { get; init; }

    /// <summary>The angle above which a bend is a corner, in degrees.</summary>
    /// <value>Whole number, 0 to 180. When null the service uses 65.</value>
    public int? CornerThreshold { get; init; }

    /// <summary>The length above which a piece is divided, in pixels.</summary>
    /// <value>3.5 to 10. When null the service uses 5.</value>
    public double? LengthThreshold { get; init; }

    /// <summary>How often pieces are divided at most.</summary>
    /// <value>Whole number, 1 to 70. When null the service uses 10.</value>
    public int? MaxIterations { get; init; }

    /// <summary>The turn above which curves are parted, in degrees.</summary>
    /// <value>Whole number, 0 to 180. When null the service uses 50.</value>
    public int? SpliceThreshold { get; init; }

    /// <summary>How many decimals coordinates have.</summary>
    /// <value>Whole number, 0 to 10. When null the service uses 2.</value>
    public int? PathPrecision { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<VTracerImageToSvgInput>(
        "imageToSvg", [new("engine", "comfy"), new("ecosystem", "vtracer")])
    {
        Title = "VTracer: vector drawing",
        OwnParameters = ImageToSvgRows.All.With(
            new ChoiceParameter<VTracerLayering>(new Member<VTracerImageToSvgInput, VTracerLayering?>(
                "hierarchical", nameof(Hierarchical), "How shapes of several colors lie together.", i => i.Hierarchical,
                (i, v) => i with { Hierarchical = v }))
            { Default = VTracerLayering.Stacked },
            new ChoiceParameter<VTracerCurve>(new Member<VTracerImageToSvgInput, VTracerCurve?>(
                "mode", nameof(Mode), "What outlines are made of.", i => i.Mode, (i, v) => i with { Mode = v }))
            { Default = VTracerCurve.Spline },
            new IntegerParameter(new Member<VTracerImageToSvgInput, long?>(
                "filterSpeckle", nameof(FilterSpeckle), "The size up to which patches are left out, in pixels.", i => i.FilterSpeckle,
                (i, v) => i with { FilterSpeckle = (int?)v }))
            { Minimum = 0, Maximum = 100, Default = 8 },
            new IntegerParameter(new Member<VTracerImageToSvgInput, long?>(
                "colorPrecision", nameof(ColorPrecision), "How many bits of a color count.", i => i.ColorPrecision,
                (i, v) => i with { ColorPrecision = (int?)v }))
            { Minimum = 0, Maximum = 10, Default = 6 },
            new IntegerParameter(new Member<VTracerImageToSvgInput, long?>(
                "layerDifference", nameof(LayerDifference), "How much layers differ in color.", i => i.LayerDifference,
                (i, v) => i with { LayerDifference = (int?)v }))
            { Minimum = 0, Maximum = 256, Default = 24 },
            new IntegerParameter(new Member<VTracerImageToSvgInput, long?>(
                "cornerThreshold", nameof(CornerThreshold), "The angle above which a bend is a corner, in degrees.", i => i.CornerThreshold,
                (i, v) => i with { CornerThreshold = (int?)v }))
            { Minimum = 0, Maximum = 180, Default = 65 },
            new NumberParameter(new Member<VTracerImageToSvgInput, double?>(
                "lengthThreshold", nameof(LengthThreshold), "The length above which a piece is divided, in pixels.", i => i.LengthThreshold,
                (i, v) => i with { LengthThreshold = v }))
            { Minimum = 3.5, Maximum = 10, Default = 5 },
            new IntegerParameter(new Member<VTracerImageToSvgInput, long?>(
                "maxIterations", nameof(MaxIterations), "How often pieces are divided at most.", i => i.MaxIterations,
                (i, v) => i with { MaxIterations = (int?)v }))
            { Minimum = 1, Maximum = 70, Default = 10 },
            new IntegerParameter(new Member<VTracerImageToSvgInput, long?>(
                "spliceThreshold", nameof(SpliceThreshold), "The turn above which curves are parted, in degrees.", i => i.SpliceThreshold,
                (i, v) => i with { SpliceThreshold = (int?)v }))
            { Minimum = 0, Maximum = 180, Default = 50 },
            new IntegerParameter(new Member<VTracerImageToSvgInput, long?>(
                "pathPrecision", nameof(PathPrecision), "How many decimals coordinates have.", i => i.PathPrecision,
                (i, v) => i with { PathPrecision = (int?)v }))
            { Minimum = 0, Maximum = 10, Default = 2 }),
        Price = Price.Unknown,
        Source = Sources.SchemaVTracerImageToSvg,
    };

    internal override InputDefinition GetDefinition() => Row;
}
