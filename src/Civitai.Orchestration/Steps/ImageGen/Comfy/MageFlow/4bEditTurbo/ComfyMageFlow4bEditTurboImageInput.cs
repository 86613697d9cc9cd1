// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with MageFlow 4B Edit Turbo, as the prompt says.</summary>
public sealed partial record ComfyMageFlow4bEditTurboImageInput() : ComfyMageFlowImageGenInput("4b-edit-turbo", "editImage")
{
    /// <inheritdoc cref="ComfyMageFlow4bEditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyMageFlow4bEditTurboImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b-edit-turbo"), new("operation", "editImage")])
    {
        Title = "MageFlow 4B Edit Turbo: edit of images",
        BaseModel = "MageFlow 4B Edit Turbo",
        OwnParameters = ComfyMageFlowRows.All.With(
            new MediaListParameter(new Member<ComfyMageFlow4bEditTurboImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "diffusionModel", IsRequired = true, MinimumLength = 1, MaximumLength = 16 },
            ComfyMageFlowRows.CfgScale with { Default = 1, Source = Sources.SchemaComfyMageFlow4bEditTurboImageGen },
            ComfyMageFlowRows.Steps with { Default = 4, Source = Sources.SchemaComfyMageFlow4bEditTurboImageGen },
            ComfyMageFlowRows.Quantity with { Maximum = 4, Source = Sources.SchemaComfyMageFlow4bEditTurboImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyMageFlow4bEditTurboImage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
