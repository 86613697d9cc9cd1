// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with MageFlow 4B Edit, as the prompt says.</summary>
public sealed partial record ComfyMageFlow4bEditImageInput() : ComfyMageFlowImageGenInput("4b-edit", "editImage")
{
    /// <summary>The images to work from.</summary>
    /// <value>1 to 16 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyMageFlow4bEditImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b-edit"), new("operation", "editImage")])
    {
        Title = "MageFlow 4B Edit: edit of images",
        BaseModel = "MageFlow 4B Edit",
        OwnParameters = ComfyMageFlowRows.All.With(
            new MediaListParameter(new Member<ComfyMageFlow4bEditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "diffusionModel", IsRequired = true, MinimumLength = 1, MaximumLength = 16 },
            ComfyMageFlowRows.CfgScale with { Source = Sources.SchemaComfyMageFlow4bEditImageGen },
            ComfyMageFlowRows.Steps with { Default = 30, Source = Sources.SchemaComfyMageFlow4bEditImageGen },
            ComfyMageFlowRows.Quantity with { Maximum = 4, Source = Sources.SchemaComfyMageFlow4bEditImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyMageFlow4bEditImage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
