// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What each part of an image shows, in the colors of COCO, found by OneFormer.</summary>
public sealed partial record PreprocessImageOneFormerCocoInput() : PreprocessImageInput("oneformer-coco")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageOneFormerCocoInput>(
        "preprocessImage", [new("kind", "oneformer-coco")])
    {
        Title = "OneFormer: segments (COCO)",
        OwnParameters = PreprocessImageRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageOneFormerCoco,
    };

    internal override InputDefinition GetDefinition() => Row;
}
