// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image as a rough drawing.</summary>
public sealed partial record PreprocessImageScribbleInput() : PreprocessImageInput("scribble")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageScribbleInput>(
        "preprocessImage", [new("kind", "scribble")])
    {
        Title = "Rough drawing",
        OwnParameters = PreprocessImageRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageScribble,
    };

    internal override InputDefinition GetDefinition() => Row;
}
