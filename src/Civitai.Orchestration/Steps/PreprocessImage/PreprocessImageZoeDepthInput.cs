// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>How far things in an image are, estimated by ZoeDepth.</summary>
public sealed partial record PreprocessImageZoeDepthInput() : PreprocessImageInput("zoe-depth")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageZoeDepthInput>(
        "preprocessImage", [new("kind", "zoe-depth")])
    {
        Title = "ZoeDepth: depth",
        OwnParameters = PreprocessImageRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageZoeDepth,
    };

    internal override InputDefinition GetDefinition() => Row;
}
