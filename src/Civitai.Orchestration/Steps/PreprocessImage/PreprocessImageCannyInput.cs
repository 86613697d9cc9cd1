// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The edges of an image, found by Canny.</summary>
public sealed partial record PreprocessImageCannyInput() : PreprocessImageInput("canny")
{
    /// <summary>Changes in brightness below it are no edge.</summary>
    /// <value>Whole number, 0 to 255. When null the service uses 100.</value>
    public int? LowThreshold { get; init; }

    /// <summary>Changes in brightness above it are an edge; what lies between counts where it joins one.</summary>
    /// <value>Whole number, 0 to 255. When null the service uses 200.</value>
    public int? HighThreshold { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageCannyInput>(
        "preprocessImage", [new("kind", "canny")])
    {
        Title = "Canny: edges",
        OwnParameters = PreprocessImageRows.All.With(
            new IntegerParameter(new Member<PreprocessImageCannyInput, long?>(
                "lowThreshold", nameof(LowThreshold), "Changes in brightness below it are no edge.", i => i.LowThreshold,
                (i, v) => i with { LowThreshold = (int?)v }))
            { Minimum = 0, Maximum = 255, Default = 100 },
            new IntegerParameter(new Member<PreprocessImageCannyInput, long?>(
                "highThreshold", nameof(HighThreshold), "Changes in brightness above it are an edge; what lies between counts where it joins one.",
                i => i.HighThreshold, (i, v) => i with { HighThreshold = (int?)v }))
            { Minimum = 0, Maximum = 255, Default = 200 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageCanny,
    };

    internal override InputDefinition GetDefinition() => Row;
}
