// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>Which part of the body each pixel of the people in an image shows, found by DensePose.</summary>
public sealed partial record PreprocessImageDensePoseInput() : PreprocessImageInput("densepose")
{
    /// <summary>The size of the model.</summary>
    /// <value>When null the service decides.</value>
    public DensePoseModel? Model { get; init; }

    /// <summary>The colors that parts of the body get.</summary>
    /// <value>When null the service decides.</value>
    public DensePoseColormap? Colormap { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageDensePoseInput>(
        "preprocessImage", [new("kind", "densepose")])
    {
        Title = "DensePose: parts of the body",
        OwnParameters = PreprocessImageRows.All.With(
            new ChoiceParameter<DensePoseModel>(new Member<PreprocessImageDensePoseInput, DensePoseModel?>(
                "model", nameof(Model), "The size of the model.", i => i.Model, (i, v) => i with { Model = v })),
            new ChoiceParameter<DensePoseColormap>(new Member<PreprocessImageDensePoseInput, DensePoseColormap?>(
                "colormap", nameof(Colormap), "The colors that parts of the body get.", i => i.Colormap, (i, v) => i with { Colormap = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageDensePose,
    };

    internal override InputDefinition GetDefinition() => Row;
}
