// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>Which way the surfaces in an image face, estimated by the model of Bae.</summary>
public sealed partial record PreprocessImageBaeNormalInput() : PreprocessImageInput("bae-normal")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageBaeNormalInput>(
        "preprocessImage", [new("kind", "bae-normal")])
    {
        Title = "Bae: normals",
        OwnParameters = PreprocessImageRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageBaeNormal,
    };

    internal override InputDefinition GetDefinition() => Row;
}
