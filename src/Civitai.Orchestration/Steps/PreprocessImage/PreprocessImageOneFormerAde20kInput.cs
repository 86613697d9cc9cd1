// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What each part of an image shows, in the colors of ADE20K, found by OneFormer.</summary>
public sealed partial record PreprocessImageOneFormerAde20kInput() : PreprocessImageInput("oneformer-ade20k")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageOneFormerAde20kInput>(
        "preprocessImage", [new("kind", "oneformer-ade20k")])
    {
        Title = "OneFormer: segments (ADE20K)",
        OwnParameters = PreprocessImageRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageOneFormerAde20k,
    };

    internal override InputDefinition GetDefinition() => Row;
}
