// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 klein, as the prompt says.</summary>
public sealed partial record Flux2KleinEditImageInput() : Flux2KleinImageGenInput("editImage")
{
    /// <summary>The images to work from.</summary>
    /// <value>1 to 2 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2KleinEditImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "klein"), new("operation", "editImage")])
    {
        Title = "FLUX.2 klein: edit of images",
        BaseModel = "FLUX.2 klein",
        Runtime = TypicalRuntime.Seconds(5, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Flux2KleinRows.All.With(
            new MediaListParameter(new Member<Flux2KleinEditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "modelVersion", IsRequired = true, MinimumLength = 1, MaximumLength = 2 }),
        Price = Buzz.Price("images",
            PriceTerm.By("modelVersion", ("4b", 0.3m), ("4b-base", 0.3m), ("9b", 0.5m),
            ("9b-base", 0.5m)).Times("steps").OnceMoreForEach("images").TwiceUnless("cfgScale", 1).Times("quantity"), Sources.Flux2Page),
        Source = Sources.Flux2Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
