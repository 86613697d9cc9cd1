// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>How far things in an image are, estimated by Metric3D.</summary>
public sealed partial record PreprocessImageMetric3dDepthInput() : PreprocessImageMetric3dInput("metric3d-depth")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageMetric3dDepthInput>(
        "preprocessImage", [new("kind", "metric3d-depth")])
    {
        Title = "Metric3D: depth",
        OwnParameters = PreprocessImageMetric3dRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageMetric3dDepth,
    };

    internal override InputDefinition GetDefinition() => Row;
}
