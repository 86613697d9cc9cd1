// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with GPT Image 1, as the prompt says.</summary>
public sealed partial record OpenAiGpt1EditImageInput() : OpenAiGpt1ImageGenInput("editImage")
{
    /// <summary>The images to work from.</summary>
    /// <value>At least 1 item. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    /// <summary>Marks the area to change.</summary>
    /// <value>When null: none.</value>
    public MediaSource? Mask { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt1EditImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-1"), new("operation", "editImage")])
    {
        Title = "GPT Image 1: edit of images",
        BaseModel = "GPT Image 1",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 1 },
        OwnParameters = OpenAiGpt1Rows.All.With(
            new MediaListParameter(new Member<OpenAiGpt1EditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, Source = Sources.SchemaOpenAiGpt1EditImage },
            new MediaParameter(new Member<OpenAiGpt1EditImageInput, MediaSource?>(
                "mask", nameof(Mask), "Marks the area to change.", i => i.Mask, (i, v) => i with { Mask = v }))
            { After = "images", Source = Sources.SchemaOpenAiGpt1EditImage }),
        Price = Buzz.Price("images", PriceTerm.By("quality", ("low", 25), ("medium", 100), ("high", 375), ("auto", 300)).Times("quantity"),
            Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.TransparencyNeedsPng],
    };

    internal override InputDefinition GetDefinition() => Row;
}
