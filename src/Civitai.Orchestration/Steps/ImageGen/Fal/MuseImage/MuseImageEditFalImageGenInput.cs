// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Muse Image, as the prompt says.</summary>
/// <remarks>Newer than the published schema: it is declared by the official JavaScript client of October 2026, without limits or defaults.</remarks>
public sealed partial record MuseImageEditFalImageGenInput() : MuseImageFalImageGenInput("editImage")
{
    /// <summary>The images to work from.</summary>
    /// <value>Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MuseImageEditFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "museImage"), new("operation", "editImage")])
    {
        Title = "Muse Image: edit of images",
        BaseModel = "Muse Image",
        OwnParameters = MuseImageFalRows.All.With(
            new MediaListParameter(new Member<MuseImageEditFalImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true }),
        Price = Price.Unknown,
        Source = Sources.NewerTypes,
        NotInSchema = "model is 'museImage', which the JavaScript client of October 2026 declares and the published schema does not list; the service may " +
                "refuse it.",
        NotInSchemaAt = "model",
    };

    internal override InputDefinition GetDefinition() => Row;
}
