// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The soft edges of an image, found by HED.</summary>
public sealed partial record PreprocessImageHedInput() : PreprocessImageSafeInput("hed")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageHedInput>(
        "preprocessImage", [new("kind", "hed")])
    {
        Title = "HED: soft edges",
        OwnParameters = PreprocessImageSafeRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageHed,
    };

    internal override InputDefinition GetDefinition() => Row;
}
