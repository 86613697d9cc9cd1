// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text, and from an image where one is given, with Krea 2.</summary>
/// <remarks>Newer than the published schema: it is declared by the official JavaScript client of October 2026, without limits or defaults.</remarks>
public sealed partial record KreaCreateImageGenInput() : KreaImageGenInput("createImage")
{
    /// <inheritdoc cref="WanImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>The model.</summary>
    /// <value>When null the service decides.</value>
    public KreaModel? Model { get; init; }

    /// <summary>The image to start from.</summary>
    /// <value>When null: none.</value>
    public MediaSource? Image { get; init; }

    /// <summary>Images whose style is taken over, each with a strength.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<Krea2StyleReference>? ImageStyleReferences { get; init; }

    /// <summary>The strength with which <c>image</c> is used.</summary>
    /// <value>When null the service decides.</value>
    /// <remarks>The declarations name neither a range nor a default, nor whether a high strength keeps the image or departs from it.</remarks>
    public double? Strength { get; init; }

    /// <inheritdoc cref="MuseImageFalImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary>How freely the prompt is read.</summary>
    /// <value>When null the service decides.</value>
    public Krea2Creativity? Creativity { get; init; }

    /// <summary>How intense the image is.</summary>
    /// <value>Whole number. When null the service decides.</value>
    /// <remarks>The declarations name neither a range nor a default, and any number; the service takes whole numbers only.</remarks>
    public int? Intensity { get; init; }

    /// <summary>How much is in the image.</summary>
    /// <value>When null the service decides.</value>
    /// <remarks>The declarations name neither a range nor a default.</remarks>
    public double? Complexity { get; init; }

    /// <summary>How much movement the image shows.</summary>
    /// <value>When null the service decides.</value>
    /// <remarks>The declarations name neither a range nor a default.</remarks>
    public double? Movement { get; init; }

    /// <inheritdoc cref="OpenAiGpt25SunburstCreateImageInput.Quantity"/>
    public int? Quantity { get; init; }

    /// <summary>The seed; the same seed gives the same image.</summary>
    /// <value>A whole number, or a reference. When null the service decides.</value>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<KreaCreateImageGenInput>(
        "imageGen", [new("engine", "krea"), new("operation", "createImage")])
    {
        Title = "Krea 2: image from text",
        BaseModel = "Krea 2",
        OwnParameters = ImageGenRows.All.With(
            new TextOrReferenceParameter(new Member<KreaCreateImageGenInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
            { After = "", IsRequired = true },
            new ChoiceParameter<KreaModel>(new Member<KreaCreateImageGenInput, KreaModel?>(
                "model", nameof(Model), "The model.", i => i.Model, (i, v) => i with { Model = v }))
            { After = "prompt" },
            new MediaParameter(new Member<KreaCreateImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v }))
            { After = "model" },
            new ObjectListParameter<Krea2StyleReference>(new Member<KreaCreateImageGenInput, IReadOnlyList<Krea2StyleReference>?>(
                "imageStyleReferences", nameof(ImageStyleReferences), "Images whose style is taken over, each with a strength.", i => i.ImageStyleReferences,
                (i, v) => i with { ImageStyleReferences = v }))
            { After = "image", Forms = [Krea2StyleReference.Row] },
            new NumberParameter(new Member<KreaCreateImageGenInput, double?>(
                "strength", nameof(Strength), "The strength with which image is used.", i => i.Strength, (i, v) => i with { Strength = v }))
            { After = "imageStyleReferences" },
            new ChoiceParameter<ImageAspectRatio>(new Member<KreaCreateImageGenInput, ImageAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { After = "strength", AllowedValues = ["1:1", "4:3", "3:2", "16:9", "2.35:1", "4:5", "2:3", "9:16"] },
            new ChoiceParameter<Krea2Creativity>(new Member<KreaCreateImageGenInput, Krea2Creativity?>(
                "creativity", nameof(Creativity), "How freely the prompt is read.", i => i.Creativity, (i, v) => i with { Creativity = v }))
            { After = "aspectRatio" },
            new IntegerParameter(new Member<KreaCreateImageGenInput, long?>(
                "intensity", nameof(Intensity), "How intense the image is.", i => i.Intensity, (i, v) => i with { Intensity = (int?)v }))
            { After = "creativity", Source = Sources.SeenInUse },
            new NumberParameter(new Member<KreaCreateImageGenInput, double?>(
                "complexity", nameof(Complexity), "How much is in the image.", i => i.Complexity, (i, v) => i with { Complexity = v }))
            { After = "intensity" },
            new NumberParameter(new Member<KreaCreateImageGenInput, double?>(
                "movement", nameof(Movement), "How much movement the image shows.", i => i.Movement, (i, v) => i with { Movement = v }))
            { After = "complexity" },
            new IntegerParameter(new Member<KreaCreateImageGenInput, long?>(
                "quantity", nameof(Quantity), "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
            { After = "movement" },
            new SeedParameter(new Member<KreaCreateImageGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
            { After = "quantity" }),
        Price = Price.Unknown,
        Source = Sources.NewerTypes,
        NotInSchema = "engine is 'krea', which the JavaScript client of October 2026 declares and the published schema does not list; the service may refuse " +
                "it.",
        NotInSchemaAt = "engine",
    };

    internal override InputDefinition GetDefinition() => Row;
}
