// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text, or from images and text, with Seedream.</summary>
public sealed partial record SeedreamImageGenInput() : ImageGenInput("seedream")
{
    /// <inheritdoc cref="WanImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>The release of the model.</summary>
    /// <value>When null the service uses <c>v4.5</c>.</value>
    public SeedreamVersion? Version { get; init; }

    /// <inheritdoc cref="NanoBananaProImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 256 to 4096. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 256 to 4096. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>1 to 10. When null the service uses 2.5.</value>
    public double? GuidanceScale { get; init; }

    /// <inheritdoc cref="WanImageGenInput.EnableSafetyChecker"/>
    public bool? EnableSafetyChecker { get; init; }
    /// <inheritdoc cref="Qwen20bImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="NanoBanana2ImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<SeedreamImageGenInput>(
        "imageGen", [new("engine", "seedream")])
    {
        Title = "Seedream",
        BaseModel = "Seedream",
        Runtime = TypicalRuntime.Seconds(10, 90, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToMegapixels = 1.5 },
        OwnParameters = ImageGenRows.All.With(
            new TextOrReferenceParameter(new Member<SeedreamImageGenInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
            { After = "", IsRequired = true, MinimumLength = 1, Source = Sources.SchemaSeedreamImageGen },
            new ChoiceParameter<SeedreamVersion>(new Member<SeedreamImageGenInput, SeedreamVersion?>(
                "version", nameof(Version), "The release of the model.", i => i.Version, (i, v) => i with { Version = v }))
            { After = "prompt", Default = SeedreamVersion.V45 },
            new MediaListParameter(new Member<SeedreamImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "version", MaximumLength = 10, Source = Sources.SchemaSeedreamImageGen },
            new IntegerParameter(new Member<SeedreamImageGenInput, long?>(
                "width", nameof(Width), "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { After = "images", Minimum = 256, Maximum = 4096, Default = 1024, Source = Sources.SchemaSeedreamImageGen },
            new IntegerParameter(new Member<SeedreamImageGenInput, long?>(
                "height", nameof(Height), "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { After = "width", Minimum = 256, Maximum = 4096, Default = 1024, Source = Sources.SchemaSeedreamImageGen },
            new NumberParameter(new Member<SeedreamImageGenInput, double?>(
                "guidanceScale", nameof(GuidanceScale), "How closely the image follows the prompt.", i => i.GuidanceScale,
                (i, v) => i with { GuidanceScale = v }))
            {
                After = "height",
                Minimum = 1,
                Maximum = 10,
                Default = 2.5,
                AdvisedMinimum = 2,
                AdvisedMaximum = 3,
                Advice = "Lower guidance ignores the prompt; higher overdoes it.",
            },
            new BooleanParameter(new Member<SeedreamImageGenInput, bool?>(
                "enableSafetyChecker", nameof(EnableSafetyChecker), "Whether the provider checks the images.", i => i.EnableSafetyChecker,
                (i, v) => i with { EnableSafetyChecker = v }))
            { After = "guidanceScale", Default = false, Source = Sources.SchemaSeedreamImageGen },
            new IntegerParameter(new Member<SeedreamImageGenInput, long?>(
                "quantity", nameof(Quantity), "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
            { After = "enableSafetyChecker", Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaSeedreamImageGen },
            new SeedParameter(new Member<SeedreamImageGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
            { After = "quantity", Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaSeedreamImageGen }),
        Price = Buzz.Price("images", PriceTerm.By("version", ("v3", 40), ("v4", 40), ("v4.5", 60), ("v5.0-lite", 52)).Times("quantity"),
            Sources.SeedreamPage),
        Source = Sources.SeedreamPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
