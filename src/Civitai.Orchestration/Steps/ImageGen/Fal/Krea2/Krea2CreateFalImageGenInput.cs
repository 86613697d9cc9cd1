// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Krea 2 at fal.</summary>
public sealed partial record Krea2CreateFalImageGenInput : FalImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public Krea2CreateFalImageGenInput()
        : base("krea2") => Operation = "createImage";

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 5000 characters, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>Images whose style is taken over, each with a strength.</summary>
    /// <value>At most 10 items. When null: none.</value>
    public IReadOnlyList<Krea2StyleReference>? ImageStyleReferences { get; init; }

    /// <summary>The size of the image.</summary>
    /// <value>When null the service uses <c>medium</c>.</value>
    public Krea2Size? Size { get; init; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary>How freely the prompt is read.</summary>
    /// <value>When null the service uses <c>medium</c>.</value>
    public Krea2Creativity? Creativity { get; init; }

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="NanoBanana2ImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Krea2CreateFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "krea2"), new("operation", "createImage")])
    {
        Title = "Krea 2 (fal): image from text",
        BaseModel = "Krea 2",
        Runtime = TypicalRuntime.Seconds(5, 40, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = ImageGenRows.All.With(
            new TextOrReferenceParameter(new Member<Krea2CreateFalImageGenInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
            { After = "", IsRequired = true, MinimumLength = 1, MaximumLength = 5000, Source = Sources.SchemaKrea2FalImageGen },
            new ObjectListParameter<Krea2StyleReference>(new Member<Krea2CreateFalImageGenInput, IReadOnlyList<Krea2StyleReference>?>(
                "imageStyleReferences", nameof(ImageStyleReferences), "Images whose style is taken over, each with a strength.", i => i.ImageStyleReferences,
                (i, v) => i with { ImageStyleReferences = v }))
            { After = "prompt", MaximumLength = 10, Default = [], Forms = [Krea2StyleReference.Row] },
            new ChoiceParameter<Krea2Size>(new Member<Krea2CreateFalImageGenInput, Krea2Size?>(
                "size", nameof(Size), "The size of the image.", i => i.Size, (i, v) => i with { Size = v }))
            { After = "imageStyleReferences", Default = Krea2Size.Medium, Source = Sources.SchemaKrea2FalImageGen },
            new ChoiceParameter<ImageAspectRatio>(new Member<Krea2CreateFalImageGenInput, ImageAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "size",
                AllowedValues = ["1:1", "4:3", "3:2", "16:9", "2.35:1", "4:5", "2:3", "9:16"],
                Default = ImageAspectRatio.Ratio1To1,
                Source = Sources.SchemaKrea2FalImageGen,
            },
            new ChoiceParameter<Krea2Creativity>(new Member<Krea2CreateFalImageGenInput, Krea2Creativity?>(
                "creativity", nameof(Creativity), "How freely the prompt is read.", i => i.Creativity, (i, v) => i with { Creativity = v }))
            { After = "aspectRatio", Default = Krea2Creativity.Medium, Source = Sources.SchemaKrea2FalImageGen },
            new IntegerParameter(new Member<Krea2CreateFalImageGenInput, long?>(
                "quantity", nameof(Quantity), "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
            { After = "creativity", Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaKrea2FalImageGen },
            new SeedParameter(new Member<Krea2CreateFalImageGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
            { After = "quantity", Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaKrea2FalImageGen }),
        Price = Buzz.Price("images", PriceTerm.By("size", ("medium", 39), ("large", 78)).Plus(6.5m, "imageStyleReferences").Times("quantity"),
            Sources.KreaPage),
        Source = Sources.KreaPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
