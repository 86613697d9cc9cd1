// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Imagen 4.</summary>
public sealed partial record Imagen4ImageGenInput() : GoogleImageGenInput("imagen4")
{
    /// <summary>What to keep out of the image.</summary>
    /// <value>Text of at most 1000 characters, or a reference. When null the service uses empty text.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? NumImages { get; init; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Imagen4ImageGenInput>(
        "imageGen", [new("engine", "google"), new("model", "imagen4")])
    {
        Title = "Imagen 4",
        BaseModel = "Imagen 4",
        Runtime = TypicalRuntime.Seconds(8, 20, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = GoogleRows.All.With(
            new TextOrReferenceParameter(new Member<Imagen4ImageGenInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { After = "prompt", MinimumLength = 0, MaximumLength = 1000, Default = "", Source = Sources.SchemaImagen4ImageGen },
            new ChoiceParameter<ImageAspectRatio>(new Member<Imagen4ImageGenInput, ImageAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "negativePrompt",
                AllowedValues = ["1:1", "16:9", "9:16", "3:4", "4:3"],
                Default = ImageAspectRatio.Ratio1To1,
                Source = Sources.SchemaImagen4ImageGen,
            },
            new IntegerParameter(new Member<Imagen4ImageGenInput, long?>(
                "numImages", nameof(NumImages), "How many images to make.", i => i.NumImages, (i, v) => i with { NumImages = (int?)v }))
            { After = "aspectRatio", Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaImagen4ImageGen },
            new SeedParameter(new Member<Imagen4ImageGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
            { After = "numImages", Source = Sources.SchemaImagen4ImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(40, "an image").Times("numImages"), Sources.GooglePage),
        Source = Sources.GooglePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
