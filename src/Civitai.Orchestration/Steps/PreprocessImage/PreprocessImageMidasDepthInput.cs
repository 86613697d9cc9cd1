// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>How far things in an image are, estimated by MiDaS.</summary>
public sealed partial record PreprocessImageMidasDepthInput() : PreprocessImageMidasInput("midas-depth")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageMidasDepthInput>(
        "preprocessImage", [new("kind", "midas-depth")])
    {
        Title = "MiDaS: depth",
        OwnParameters = PreprocessImageMidasRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageMidasDepth,
    };

    internal override InputDefinition GetDefinition() => Row;
}
