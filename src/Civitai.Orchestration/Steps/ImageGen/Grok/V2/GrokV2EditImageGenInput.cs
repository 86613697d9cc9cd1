// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Grok 2, as the prompt says.</summary>
public sealed partial record GrokV2EditImageGenInput() : GrokV2ImageGenInput("editImage")
{
    /// <inheritdoc cref="ComfyHiDreamO1EditImageGenInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    /// <summary>The shape of the image, width to height.</summary>
    /// <value>When null the service uses <c>auto</c>.</value>
    public ImageAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokV2EditImageGenInput>(
        "imageGen", [new("engine", "grok"), new("version", "v2.0"), new("operation", "editImage")])
    {
        Title = "Grok 2: edit of images",
        BaseModel = "Grok 2",
        OwnParameters = GrokV2Rows.All.With(
            new MediaListParameter(new Member<GrokV2EditImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, MaximumLength = 3 },
            new ChoiceParameter<ImageAspectRatio>(new Member<GrokV2EditImageGenInput, ImageAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "images",
                AllowedValues = ["auto", "2:1", "20:9", "19.5:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:19.5", "9:20", "1:2"],
                Default = ImageAspectRatio.Auto,
            }),
        Price = Price.Unknown,
        Source = Sources.SchemaGrokV2EditImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
