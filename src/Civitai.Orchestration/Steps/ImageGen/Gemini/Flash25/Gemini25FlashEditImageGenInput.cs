// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Gemini 2.5 Flash, as the prompt says.</summary>
public sealed partial record Gemini25FlashEditImageGenInput() : Gemini25FlashImageGenInput("editImage")
{
    /// <inheritdoc cref="Wan27FalImageEditInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Gemini25FlashEditImageGenInput>(
        "imageGen", [new("engine", "gemini"), new("model", "2.5-flash"), new("operation", "editImage")])
    {
        Title = "Gemini 2.5 Flash: edit of images",
        BaseModel = "Gemini 2.5 Flash",
        Runtime = TypicalRuntime.Seconds(8, 20, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = Gemini25FlashRows.All.With(
            new MediaListParameter(new Member<Gemini25FlashEditImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, MaximumLength = 4, Source = Sources.SchemaGemini25FlashEditImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(60, "an image").Times("quantity"), Sources.GeminiPage),
        Source = Sources.GeminiPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
