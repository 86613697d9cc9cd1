// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The straight lines of an image, found by M-LSD.</summary>
public sealed partial record PreprocessImageMlsdInput() : PreprocessImageInput("mlsd")
{
    /// <summary>How sure the model must be of a line.</summary>
    /// <value>0.01 to 2. When null the service uses 0.1.</value>
    public double? ScoreThreshold { get; init; }

    /// <summary>How long a line must be.</summary>
    /// <value>0.01 to 20. When null the service uses 0.1.</value>
    public double? DistanceThreshold { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageMlsdInput>(
        "preprocessImage", [new("kind", "mlsd")])
    {
        Title = "M-LSD: straight lines",
        OwnParameters = PreprocessImageRows.All.With(
            new NumberParameter(new Member<PreprocessImageMlsdInput, double?>(
                "scoreThreshold", nameof(ScoreThreshold), "How sure the model must be of a line.", i => i.ScoreThreshold,
                (i, v) => i with { ScoreThreshold = v }))
            { Minimum = 0.01, Maximum = 2, Default = 0.1 },
            new NumberParameter(new Member<PreprocessImageMlsdInput, double?>(
                "distanceThreshold", nameof(DistanceThreshold), "How long a line must be.", i => i.DistanceThreshold,
                (i, v) => i with { DistanceThreshold = v }))
            { Minimum = 0.01, Maximum = 20, Default = 0.1 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageMlsd,
    };

    internal override InputDefinition GetDefinition() => Row;
}
