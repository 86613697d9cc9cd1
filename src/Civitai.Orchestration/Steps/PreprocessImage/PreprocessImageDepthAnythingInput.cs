// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>How far things in an image are, estimated by Depth Anything.</summary>
public sealed partial record PreprocessImageDepthAnythingInput() : PreprocessImageInput("depth-anything")
{
    /// <summary>The size of the model.</summary>
    /// <value>When null the service decides.</value>
    public DepthAnythingCheckpoint? Checkpoint { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageDepthAnythingInput>(
        "preprocessImage", [new("kind", "depth-anything")])
    {
        Title = "Depth Anything: depth",
        OwnParameters = PreprocessImageRows.All.With(
            new ChoiceParameter<DepthAnythingCheckpoint>(new Member<PreprocessImageDepthAnythingInput, DepthAnythingCheckpoint?>(
                "checkpoint", nameof(Checkpoint), "The size of the model.", i => i.Checkpoint, (i, v) => i with { Checkpoint = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageDepthAnything,
    };

    internal override InputDefinition GetDefinition() => Row;
}
