// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text, or from images and text, with Nano Banana Pro.</summary>
public sealed partial record NanoBananaProImageGenInput() : GoogleImageGenInput("nano-banana-pro")
{
    /// <summary>The images to work from.</summary>
    /// <value>At most 10 items. When null: none.</value>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary>The resolution of the image.</summary>
    /// <value>When null the service uses <c>1K</c>.</value>
    public NanoBananaResolution? Resolution { get; init; }

    /// <inheritdoc cref="Imagen4ImageGenInput.NumImages"/>
    public int? NumImages { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<NanoBananaProImageGenInput>(
        "imageGen", [new("engine", "google"), new("model", "nano-banana-pro")])
    {
        Title = "Nano Banana Pro",
        BaseModel = "Nano Banana Pro",
        Runtime = TypicalRuntime.Seconds(20, 60, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = GoogleRows.All.With(
            GoogleRows.Prompt with { MaximumLength = 50000, Source = Sources.SchemaNanoBananaProImageGen },
            new MediaListParameter(new Member<NanoBananaProImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "prompt", MaximumLength = 10, Source = Sources.SchemaNanoBananaProImageGen },
            new ChoiceParameter<ImageAspectRatio>(new Member<NanoBananaProImageGenInput, ImageAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "images",
                AllowedValues = ["21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"],
                Default = ImageAspectRatio.Ratio1To1,
                Source = Sources.SchemaNanoBananaProImageGen,
            },
            new ChoiceParameter<NanoBananaResolution>(new Member<NanoBananaProImageGenInput, NanoBananaResolution?>(
                "resolution", nameof(Resolution), "The resolution of the image.", i => i.Resolution, (i, v) => i with { Resolution = v }))
            { After = "aspectRatio", Default = NanoBananaResolution.R1K, Source = Sources.SchemaNanoBananaProImageGen },
            new IntegerParameter(new Member<NanoBananaProImageGenInput, long?>(
                "numImages", nameof(NumImages), "How many images to make.", i => i.NumImages, (i, v) => i with { NumImages = (int?)v }))
            { After = "resolution", Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaNanoBananaProImageGen }),
        Price = Buzz.Price("images",
            PriceTerm.By("resolution", ("1K", 160), ("2K", 230), ("4K", 320)).Or(PriceTerm.By("resolution", ("1K", 180), ("2K", 250), ("4K", 340)),
            "images").Times("numImages"), Sources.GooglePage),
        Source = Sources.GooglePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
