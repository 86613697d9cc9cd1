// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with DALL-E 2, as the prompt says.</summary>
public sealed partial record OpenAiDallE2EditImageInput() : OpenAiDallE2ImageGenInput("editImage")
{
    /// <summary>The image to start from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>Marks the area to change, where it is transparent.</summary>
    /// <value>When null: none.</value>
    public MediaSource? Mask { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiDallE2EditImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "dall-e-2"), new("operation", "editImage")])
    {
        Title = "DALL-E 2: edit of images",
        BaseModel = "DALL-E 2",
        Runtime = TypicalRuntime.Seconds(3, 8, "an image") with { AdvisedWait = TimeSpan.FromSeconds(30) },
        OwnParameters = OpenAiDallE2Rows.All.With(
            new MediaParameter(new Member<OpenAiDallE2EditImageInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "prompt", IsRequired = true, Source = Sources.SchemaOpenAiDallE2EditImage },
            new MediaParameter(new Member<OpenAiDallE2EditImageInput, MediaSource?>(
                "mask", nameof(Mask), "Marks the area to change, where it is transparent.", i => i.Mask, (i, v) => i with { Mask = v }))
            { After = "image", Source = Sources.SchemaOpenAiDallE2EditImage }),
        Price = Buzz.Price("images", PriceTerm.Rate(300, "an image").Times("quantity"), Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
