// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The colors of an image in coarse squares.</summary>
public sealed partial record PreprocessImageColorInput() : PreprocessImageInput("color")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageColorInput>(
        "preprocessImage", [new("kind", "color")])
    {
        Title = "Coarse colors",
        OwnParameters = PreprocessImageRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageColor,
    };

    internal override InputDefinition GetDefinition() => Row;
}
