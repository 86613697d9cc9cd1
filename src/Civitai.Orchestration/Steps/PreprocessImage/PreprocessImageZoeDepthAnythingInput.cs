// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>How far things in an image are, estimated by Depth Anything on the base of ZoeDepth.</summary>
public sealed partial record PreprocessImageZoeDepthAnythingInput() : PreprocessImageInput("zoe-depth-anything")
{
    /// <summary>Where the image was taken.</summary>
    /// <value>When null the service decides.</value>
    public ZoeDepthEnvironment? Environment { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageZoeDepthAnythingInput>(
        "preprocessImage", [new("kind", "zoe-depth-anything")])
    {
        Title = "Zoe Depth Anything: depth",
        OwnParameters = PreprocessImageRows.All.With(
            new ChoiceParameter<ZoeDepthEnvironment>(new Member<PreprocessImageZoeDepthAnythingInput, ZoeDepthEnvironment?>(
                "environment", nameof(Environment), "Where the image was taken.", i => i.Environment, (i, v) => i with { Environment = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageZoeDepthAnything,
    };

    internal override InputDefinition GetDefinition() => Row;
}
