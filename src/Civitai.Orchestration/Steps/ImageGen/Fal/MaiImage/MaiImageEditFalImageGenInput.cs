// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with MAI Image, as the prompt says.</summary>
public sealed partial record MaiImageEditFalImageGenInput() : MaiImageFalImageGenInput("editImage")
{
    /// <inheritdoc cref="Wan27FalImageEditInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MaiImageEditFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "maiImage"), new("operation", "editImage")])
    {
        Title = "MAI Image: edit of images",
        BaseModel = "MAI Image",
        OwnParameters = MaiImageFalRows.All.With(
            new MediaListParameter(new Member<MaiImageEditFalImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, MaximumLength = 4 },
            MaiImageFalRows.OutputFormat with { Source = Sources.SchemaImageGen, Default = null }),
        Price = Price.Unknown,
        Source = Sources.SchemaMaiImageEditFalImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
