// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What each part of an image shows, found by UniFormer.</summary>
public sealed partial record PreprocessImageUniFormerInput() : PreprocessImageInput("uniformer")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageUniFormerInput>(
        "preprocessImage", [new("kind", "uniformer")])
    {
        Title = "UniFormer: segments",
        OwnParameters = PreprocessImageRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageUniFormer,
    };

    internal override InputDefinition GetDefinition() => Row;
}
