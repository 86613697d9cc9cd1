// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 dev, as the prompt says.</summary>
public sealed partial record Flux2DevEditImageInput() : Flux2DevImageGenInput("editImage")
{
    /// <inheritdoc cref="OpenAiGpt1EditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevEditImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "dev"), new("operation", "editImage")])
    {
        Title = "FLUX.2 dev: edit of images",
        BaseModel = "FLUX.2 dev",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = Flux2DevRows.All.With(
            new MediaListParameter(new Member<Flux2DevEditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1 }),
        Price = Buzz.Price("images", PriceTerm.Rate(20).Or(PriceTerm.Rate(40), "loras").ForStartedMegapixels().Roughly().Times("quantity"),
            Sources.Flux2Page),
        Source = Sources.Flux2Page,
        Rules = [Flux2Rules.SizeIsOfEights],
    };

    internal override InputDefinition GetDefinition() => Row;
}
