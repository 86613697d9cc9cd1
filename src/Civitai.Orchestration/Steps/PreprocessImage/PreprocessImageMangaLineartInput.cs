// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image as a line drawing like manga.</summary>
public sealed partial record PreprocessImageMangaLineartInput() : PreprocessImageInput("lineart-manga")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageMangaLineartInput>(
        "preprocessImage", [new("kind", "lineart-manga")])
    {
        Title = "Line drawing: manga",
        OwnParameters = PreprocessImageRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageMangaLineart,
    };

    internal override InputDefinition GetDefinition() => Row;
}
