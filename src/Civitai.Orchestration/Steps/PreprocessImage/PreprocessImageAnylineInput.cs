// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image as a line drawing by AnyLine, joined with another kind of line drawing.</summary>
public sealed partial record PreprocessImageAnylineInput() : PreprocessImageInput("anyline")
{
    /// <summary>The line drawing that is joined with.</summary>
    /// <value>When null the service decides.</value>
    public AnylineMerge? MergeWithLineart { get; init; }

    /// <summary>The faintest line that is taken from the other drawing.</summary>
    /// <value>0 to 1. When null the service uses 0.</value>
    public double? LineartLowerBound { get; init; }

    /// <summary>The strongest line that is taken from the other drawing.</summary>
    /// <value>0 to 1. When null the service uses 1.</value>
    public double? LineartUpperBound { get; init; }

    /// <summary>Patches of fewer pixels are left out.</summary>
    /// <value>Whole number, 1 to 1000. When null the service uses 36.</value>
    public int? ObjectMinSize { get; init; }

    /// <summary>How far apart pixels may be that belong to one patch, in steps from pixel to pixel.</summary>
    /// <value>Whole number, 1 to 10. When null the service uses 1.</value>
    public int? ObjectConnectivity { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageAnylineInput>(
        "preprocessImage", [new("kind", "anyline")])
    {
        Title = "AnyLine: line drawing",
        OwnParameters = PreprocessImageRows.All.With(
            new ChoiceParameter<AnylineMerge>(new Member<PreprocessImageAnylineInput, AnylineMerge?>(
                "mergeWithLineart", nameof(MergeWithLineart), "The line drawing that is joined with.", i => i.MergeWithLineart,
                (i, v) => i with { MergeWithLineart = v })),
            new NumberParameter(new Member<PreprocessImageAnylineInput, double?>(
                "lineartLowerBound", nameof(LineartLowerBound), "The faintest line that is taken from the other drawing.", i => i.LineartLowerBound,
                (i, v) => i with { LineartLowerBound = v }))
            { Minimum = 0, Maximum = 1, Default = 0 },
            new NumberParameter(new Member<PreprocessImageAnylineInput, double?>(
                "lineartUpperBound", nameof(LineartUpperBound), "The strongest line that is taken from the other drawing.", i => i.LineartUpperBound,
                (i, v) => i with { LineartUpperBound = v }))
            { Minimum = 0, Maximum = 1, Default = 1 },
            new IntegerParameter(new Member<PreprocessImageAnylineInput, long?>(
                "objectMinSize", nameof(ObjectMinSize), "Patches of fewer pixels are left out.", i => i.ObjectMinSize,
                (i, v) => i with { ObjectMinSize = (int?)v }))
            { Minimum = 1, Maximum = 1000, Default = 36 },
            new IntegerParameter(new Member<PreprocessImageAnylineInput, long?>(
                "objectConnectivity", nameof(ObjectConnectivity), "How far apart pixels may be that belong to one patch, in steps from pixel to pixel.",
                i => i.ObjectConnectivity, (i, v) => i with { ObjectConnectivity = (int?)v }))
            { Minimum = 1, Maximum = 10, Default = 1 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageAnyline,
    };

    internal override InputDefinition GetDefinition() => Row;
}
