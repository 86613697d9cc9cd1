// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image as a line drawing like anime.</summary>
public sealed partial record PreprocessImageAnimeLineartInput() : PreprocessImageInput("lineart-anime")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageAnimeLineartInput>(
        "preprocessImage", [new("kind", "lineart-anime")])
    {
        Title = "Line drawing: anime",
        OwnParameters = PreprocessImageRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageAnimeLineart,
    };

    internal override InputDefinition GetDefinition() => Row;
}
