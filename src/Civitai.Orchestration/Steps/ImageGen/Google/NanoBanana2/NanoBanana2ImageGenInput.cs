// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text, or from images and text, with Nano Banana 2.</summary>
public sealed partial record NanoBanana2ImageGenInput() : GoogleImageGenInput("nano-banana-2")
{
    /// <inheritdoc cref="NanoBananaProImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="NanoBananaProImageGenInput.Resolution"/>
    public NanoBananaResolution? Resolution { get; init; }

    /// <summary>Whether the model may search the web for facts. Costs extra for each image.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnableWebSearch { get; init; }

    /// <summary>Whether the model may search with Google for facts. Costs extra for each image.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnableGoogleSearch { get; init; }

    /// <inheritdoc cref="Imagen4ImageGenInput.NumImages"/>
    public int? NumImages { get; init; }

    /// <summary>The seed; the same seed gives the same image.</summary>
    /// <value>Any 32-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<NanoBanana2ImageGenInput>(
        "imageGen", [new("engine", "google"), new("model", "nano-banana-2")])
    {
        Title = "Nano Banana 2",
        BaseModel = "Nano Banana 2",
        Runtime = TypicalRuntime.Seconds(8, 60, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = GoogleRows.All.With(
            GoogleRows.Prompt with { MaximumLength = 50000, Source = Sources.SchemaNanoBanana2ImageGen },
            new MediaListParameter(new Member<NanoBanana2ImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "prompt", MaximumLength = 10, Source = Sources.SchemaNanoBanana2ImageGen },
            new ChoiceParameter<ImageAspectRatio>(new Member<NanoBanana2ImageGenInput, ImageAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "images",
                AllowedValues = ["21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"],
                Default = ImageAspectRatio.Ratio1To1,
                Source = Sources.SchemaNanoBanana2ImageGen,
            },
            new ChoiceParameter<NanoBananaResolution>(new Member<NanoBanana2ImageGenInput, NanoBananaResolution?>(
                "resolution", nameof(Resolution), "The resolution of the image.", i => i.Resolution, (i, v) => i with { Resolution = v }))
            { After = "aspectRatio", Default = NanoBananaResolution.R1K, Source = Sources.SchemaNanoBanana2ImageGen },
            new BooleanParameter(new Member<NanoBanana2ImageGenInput, bool?>(
                "enableWebSearch", nameof(EnableWebSearch), "Whether the model may search the web for facts. Costs extra for each image.",
                i => i.EnableWebSearch, (i, v) => i with { EnableWebSearch = v }))
            { After = "resolution", Default = false, Source = Sources.SchemaNanoBanana2ImageGen },
            new BooleanParameter(new Member<NanoBanana2ImageGenInput, bool?>(
                "enableGoogleSearch", nameof(EnableGoogleSearch), "Whether the model may search with Google for facts. Costs extra for each image.",
                i => i.EnableGoogleSearch, (i, v) => i with { EnableGoogleSearch = v }))
            { After = "enableWebSearch", Default = false, Source = Sources.SchemaNanoBanana2ImageGen },
            new IntegerParameter(new Member<NanoBanana2ImageGenInput, long?>(
                "numImages", nameof(NumImages), "How many images to make.", i => i.NumImages, (i, v) => i with { NumImages = (int?)v }))
            { After = "enableGoogleSearch", Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaNanoBanana2ImageGen },
            new SeedParameter(new Member<NanoBanana2ImageGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
            { After = "numImages", Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaNanoBanana2ImageGen }),
        Price = Buzz.Price("images",
            PriceTerm.By("resolution", ("1K", 104), ("2K", 156), ("4K", 208)).Plus(20, "enableWebSearch").Plus(20, "enableGoogleSearch").Times("numImages"),
            Sources.GooglePage),
        Source = Sources.GooglePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
