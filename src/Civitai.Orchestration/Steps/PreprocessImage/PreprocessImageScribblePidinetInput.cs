// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image as a rough drawing, made from the edges that PiDiNet finds.</summary>
public sealed partial record PreprocessImageScribblePidinetInput() : PreprocessImageSafeInput("scribble-pidinet")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageScribblePidinetInput>(
        "preprocessImage", [new("kind", "scribble-pidinet")])
    {
        Title = "PiDiNet: rough drawing",
        OwnParameters = PreprocessImageSafeRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageScribblePidinet,
    };

    internal override InputDefinition GetDefinition() => Row;
}
