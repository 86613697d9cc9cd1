// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image as a line drawing, computed without a model.</summary>
public sealed partial record PreprocessImageStandardLineartInput() : PreprocessImageInput("lineart-standard")
{
    /// <summary>How widely the image is blurred to find lines, in pixels.</summary>
    /// <value>0 to 100. When null the service uses 6.</value>
    public double? GaussianSigma { get; init; }

    /// <summary>From which difference in brightness on there is a line.</summary>
    /// <value>Whole number, 0 to 16. When null the service uses 8.</value>
    public int? IntensityThreshold { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageStandardLineartInput>(
        "preprocessImage", [new("kind", "lineart-standard")])
    {
        Title = "Line drawing without a model",
        OwnParameters = PreprocessImageRows.All.With(
            new NumberParameter(new Member<PreprocessImageStandardLineartInput, double?>(
                "gaussianSigma", nameof(GaussianSigma), "How widely the image is blurred to find lines, in pixels.", i => i.GaussianSigma,
                (i, v) => i with { GaussianSigma = v }))
            { Minimum = 0, Maximum = 100, Default = 6 },
            new IntegerParameter(new Member<PreprocessImageStandardLineartInput, long?>(
                "intensityThreshold", nameof(IntensityThreshold), "From which difference in brightness on there is a line.", i => i.IntensityThreshold,
                (i, v) => i with { IntensityThreshold = (int?)v }))
            { Minimum = 0, Maximum = 16, Default = 8 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageStandardLineart,
    };

    internal override InputDefinition GetDefinition() => Row;
}
