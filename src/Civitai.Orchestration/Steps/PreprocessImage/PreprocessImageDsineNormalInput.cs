// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>Which way the surfaces in an image face, estimated by DSINE.</summary>
public sealed partial record PreprocessImageDsineNormalInput() : PreprocessImageInput("dsine-normal")
{
    /// <summary>The angle that the camera sees, in degrees.</summary>
    /// <value>0 to 365. When null the service uses 60.</value>
    public double? Fov { get; init; }

    /// <summary>How often the estimate is refined.</summary>
    /// <value>Whole number, 1 to 20. When null the service uses 5.</value>
    public int? Iterations { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageDsineNormalInput>(
        "preprocessImage", [new("kind", "dsine-normal")])
    {
        Title = "DSINE: normals",
        OwnParameters = PreprocessImageRows.All.With(
            new NumberParameter(new Member<PreprocessImageDsineNormalInput, double?>(
                "fov", nameof(Fov), "The angle that the camera sees, in degrees.", i => i.Fov, (i, v) => i with { Fov = v }))
            { Minimum = 0, Maximum = 365, Default = 60 },
            new IntegerParameter(new Member<PreprocessImageDsineNormalInput, long?>(
                "iterations", nameof(Iterations), "How often the estimate is refined.", i => i.Iterations, (i, v) => i with { Iterations = (int?)v }))
            { Minimum = 1, Maximum = 20, Default = 5 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageDsineNormal,
    };

    internal override InputDefinition GetDefinition() => Row;
}
