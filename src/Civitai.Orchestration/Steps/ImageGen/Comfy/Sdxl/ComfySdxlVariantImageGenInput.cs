// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with SDXL on the comfy engine.</summary>
public sealed partial record ComfySdxlVariantImageGenInput() : ComfySdxlImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }
    /// <inheritdoc cref="ComfySd1VariantImageGenInput.DenoiseStrength"/>
    public double? DenoiseStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfySdxlVariantImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "sdxl"), new("operation", "createVariant")])
    {
        Title = "SDXL (comfy): variation of an image",
        Runtime = TypicalRuntime.Seconds(15, 35, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = ComfySdxlRows.All.With(
            new MediaParameter(new Member<ComfySdxlVariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "vaeModel", IsRequired = true, Source = Sources.SchemaComfySdxlVariantImageGen },
            new NumberParameter(new Member<ComfySdxlVariantImageGenInput, double?>(
                "denoiseStrength", nameof(DenoiseStrength), "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.DenoiseStrength,
                (i, v) => i with { DenoiseStrength = v }))
            { After = "image", Minimum = 0, Maximum = 1, Default = 0.75, Source = Sources.SchemaComfySdxlVariantImageGen },
            ComfySdxlRows.Width with { Source = Sources.SchemaComfySdxlVariantImageGen },
            ComfySdxlRows.Height with { Source = Sources.SchemaComfySdxlVariantImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(8).ForPixels(1024 * 1024).For("steps", 30).Times("quantity"), Sources.SdxlPage),
        Source = Sources.SdxlPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
