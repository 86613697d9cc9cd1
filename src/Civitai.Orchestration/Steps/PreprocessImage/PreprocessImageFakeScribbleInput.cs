// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image as a rough drawing, made from the edges that HED finds.</summary>
public sealed partial record PreprocessImageFakeScribbleInput() : PreprocessImageSafeInput("fake-scribble")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageFakeScribbleInput>(
        "preprocessImage", [new("kind", "fake-scribble")])
    {
        Title = "HED: rough drawing",
        OwnParameters = PreprocessImageSafeRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageFakeScribble,
    };

    internal override InputDefinition GetDefinition() => Row;
}
