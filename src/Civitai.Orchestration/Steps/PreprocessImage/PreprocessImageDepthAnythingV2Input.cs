// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>How far things in an image are, estimated by Depth Anything V2.</summary>
public sealed partial record PreprocessImageDepthAnythingV2Input() : PreprocessImageInput("depth-anything-v2")
{
    /// <summary>The size of the model.</summary>
    /// <value>When null the service decides.</value>
    public DepthAnythingV2Checkpoint? Checkpoint { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageDepthAnythingV2Input>(
        "preprocessImage", [new("kind", "depth-anything-v2")])
    {
        Title = "Depth Anything V2: depth",
        OwnParameters = PreprocessImageRows.All.With(
            new ChoiceParameter<DepthAnythingV2Checkpoint>(new Member<PreprocessImageDepthAnythingV2Input, DepthAnythingV2Checkpoint?>(
                "checkpoint", nameof(Checkpoint), "The size of the model.", i => i.Checkpoint, (i, v) => i with { Checkpoint = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageDepthAnythingV2,
    };

    internal override InputDefinition GetDefinition() => Row;
}
