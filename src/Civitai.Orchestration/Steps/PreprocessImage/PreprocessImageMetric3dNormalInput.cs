// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>Which way the surfaces in an image face, estimated by Metric3D.</summary>
public sealed partial record PreprocessImageMetric3dNormalInput() : PreprocessImageMetric3dInput("metric3d-normal")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageMetric3dNormalInput>(
        "preprocessImage", [new("kind", "metric3d-normal")])
    {
        Title = "Metric3D: normals",
        OwnParameters = PreprocessImageMetric3dRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageMetric3dNormal,
    };

    internal override InputDefinition GetDefinition() => Row;
}
