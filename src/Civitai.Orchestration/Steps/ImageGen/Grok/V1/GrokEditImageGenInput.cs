// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Grok 1, as the prompt says.</summary>
public sealed partial record GrokEditImageGenInput() : GrokV1ImageGenInput("editImage")
{
    /// <inheritdoc cref="ComfyHiDreamO1EditImageGenInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokEditImageGenInput>(
        "imageGen", [new("engine", "grok"), new("version", "v1.0") { IsDefault = true }, new("operation", "editImage")])
    {
        Title = "Grok 1: edit of images",
        BaseModel = "Grok 1",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = GrokRows.All.With(
            new MediaListParameter(new Member<GrokEditImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, MaximumLength = 3, Source = Sources.SchemaGrokEditImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(29, "an image").Times("quantity"), Sources.GrokPage),
        Source = Sources.GrokPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
