// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>Which way the surfaces in an image face, estimated by MiDaS.</summary>
public sealed partial record PreprocessImageMidasNormalInput() : PreprocessImageMidasInput("midas-normal")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageMidasNormalInput>(
        "preprocessImage", [new("kind", "midas-normal")])
    {
        Title = "MiDaS: normals",
        OwnParameters = PreprocessImageMidasRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageMidasNormal,
    };

    internal override InputDefinition GetDefinition() => Row;
}
