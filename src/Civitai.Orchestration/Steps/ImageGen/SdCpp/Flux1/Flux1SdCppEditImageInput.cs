// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.1 on the sdcpp engine, as the prompt says.</summary>
public sealed partial record Flux1SdCppEditImageInput() : Flux1SdCppImageGenInput("editImage")
{
    /// <inheritdoc cref="Flux2KleinEditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux1SdCppEditImageInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux1"), new("operation", "editImage")])
    {
        Title = "FLUX.1 (sdcpp): edit of images",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = Flux1SdCppRows.All.With(
            new MediaListParameter(new Member<Flux1SdCppEditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "t5XXLModel", IsRequired = true, MinimumLength = 1, MaximumLength = 2 }),
        Price = Buzz.Price("images", PriceTerm.Rate(0.5m, "a step").Times("steps").OnceMoreForEach("images").TwiceUnless("cfgScale", 1).Times("quantity"),
            Sources.Flux1Page),
        Source = Sources.Flux1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
