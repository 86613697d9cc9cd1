// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text, or from images and text, with Nano Banana 2 Lite.</summary>
public sealed partial record NanoBanana2LiteImageGenInput() : GoogleImageGenInput("nano-banana-2-lite")
{
    /// <inheritdoc cref="NanoBananaProImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="Imagen4ImageGenInput.NumImages"/>
    public int? NumImages { get; init; }
    /// <inheritdoc cref="NanoBanana2ImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<NanoBanana2LiteImageGenInput>(
        "imageGen", [new("engine", "google"), new("model", "nano-banana-2-lite")])
    {
        Title = "Nano Banana 2 Lite",
        BaseModel = "Nano Banana 2 Lite",
        Runtime = TypicalRuntime.Seconds(4, 10, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = GoogleRows.All.With(
            GoogleRows.Prompt with { MaximumLength = 50000, Source = Sources.SchemaNanoBanana2LiteImageGen },
            new MediaListParameter(new Member<NanoBanana2LiteImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "prompt", MaximumLength = 10, Source = Sources.SchemaNanoBanana2LiteImageGen },
            new ChoiceParameter<ImageAspectRatio>(new Member<NanoBanana2LiteImageGenInput, ImageAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "images",
                AllowedValues = ["21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"],
                Default = ImageAspectRatio.Ratio1To1,
                Source = Sources.SchemaNanoBanana2LiteImageGen,
            },
            new IntegerParameter(new Member<NanoBanana2LiteImageGenInput, long?>(
                "numImages", nameof(NumImages), "How many images to make.", i => i.NumImages, (i, v) => i with { NumImages = (int?)v }))
            { After = "aspectRatio", Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaNanoBanana2LiteImageGen },
            new SeedParameter(new Member<NanoBanana2LiteImageGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
            { After = "numImages", Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaNanoBanana2LiteImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(44, "an image").Times("numImages"), Sources.GooglePage),
        Source = Sources.GooglePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
