// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with Qwen-Image.</summary>
public sealed partial record Qwen20bVariantImageGenInput() : Qwen20bImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.7.</value>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen20bVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "qwen"), new("model", "20b"), new("operation", "createVariant")])
    {
        Title = "Qwen-Image: variation of an image",
        BaseModel = "Qwen-Image",
        Runtime = TypicalRuntime.Seconds(15, 35, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Qwen20bRows.All.With(
            Qwen20bRows.Version with { Source = Sources.SchemaQwen20bVariantImageGen },
            new MediaParameter(new Member<Qwen20bVariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "version", IsRequired = true, Source = Sources.SchemaQwen20bVariantImageGen },
            new NumberParameter(new Member<Qwen20bVariantImageGenInput, double?>(
                "strength", nameof(Strength), "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.Strength,
                (i, v) => i with { Strength = v }))
            { After = "image", Minimum = 0, Maximum = 1, Default = 0.7, Source = Sources.SchemaQwen20bVariantImageGen },
            Qwen20bRows.Width with { IsReadOnly = true, RefusedWhen = QwenRules.RefusesEverySize, Minimum = 0, MultipleOf = null, Default = null },
            Qwen20bRows.Height with { IsReadOnly = true, RefusedWhen = QwenRules.RefusesEverySize, Minimum = 0, MultipleOf = null, Default = null }),
        Price = Buzz.Price("images", PriceTerm.Rate(30).ForPixels(1763584).For("steps", 20).Times("quantity"), Sources.QwenPage),
        Source = Sources.QwenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
