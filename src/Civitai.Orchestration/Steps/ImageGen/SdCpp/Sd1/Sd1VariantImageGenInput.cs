// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with SD1 on the sdcpp engine.</summary>
public sealed partial record Sd1VariantImageGenInput() : Sd1ImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }
    /// <inheritdoc cref="Qwen20bVariantImageGenInput.Strength"/>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Sd1VariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "sd1"), new("operation", "createVariant")])
    {
        Title = "SD1 (sdcpp): variation of an image",
        NativeResolution = 512,
        Runtime = TypicalRuntime.Seconds(3, 10, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 4 },
        OwnParameters = Sd1Rows.All.With(
            new MediaParameter(new Member<Sd1VariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "vaeModel", IsRequired = true, Source = Sources.SchemaSd1VariantImageGen },
            new NumberParameter(new Member<Sd1VariantImageGenInput, double?>(
                "strength", nameof(Strength), "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.Strength,
                (i, v) => i with { Strength = v }))
            {
                After = "image",
                Minimum = 0,
                Maximum = 1,
                Default = 0.7,
                AdvisedMinimum = 0.6,
                AdvisedMaximum = 0.8,
                Advice = "Less hardly changes the image, more loses it.",
            }),
        Price = Buzz.Price("images", PriceTerm.Rate(4).ForPixels(512 * 512).For("steps", 20).Times("quantity"), Sources.Sd1Page),
        Source = Sources.Sd1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
