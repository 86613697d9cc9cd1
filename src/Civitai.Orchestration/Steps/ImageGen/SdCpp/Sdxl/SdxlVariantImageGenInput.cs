// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with SDXL on the sdcpp engine.</summary>
public sealed partial record SdxlVariantImageGenInput() : SdxlImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }
    /// <inheritdoc cref="Qwen20bVariantImageGenInput.Strength"/>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<SdxlVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "sdxl"), new("operation", "createVariant")])
    {
        Title = "SDXL (sdcpp): variation of an image",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Seconds(10, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = SdxlRows.All.With(
            new MediaParameter(new Member<SdxlVariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "vaeModel", IsRequired = true, Source = Sources.SchemaSdxlVariantImageGen },
            new NumberParameter(new Member<SdxlVariantImageGenInput, double?>(
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
        Price = Buzz.Price("images", PriceTerm.Rate(8).ForPixels(1024 * 1024).For("steps", 20).Times("quantity"), Sources.SdxlPage),
        Source = Sources.SdxlPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
