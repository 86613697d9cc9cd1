// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with FLUX.1 on the comfy engine.</summary>
public sealed partial record ComfyFlux1VariantImageGenInput() : ComfyFlux1ImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }
    /// <inheritdoc cref="ComfySd1VariantImageGenInput.DenoiseStrength"/>
    public double? DenoiseStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyFlux1VariantImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "flux1"), new("operation", "createVariant")])
    {
        Title = "FLUX.1 (comfy): variation of an image",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = ComfyFlux1Rows.All.With(
            new MediaParameter(new Member<ComfyFlux1VariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "vaeModel", IsRequired = true, Source = Sources.SchemaComfyFlux1VariantImageGen },
            new NumberParameter(new Member<ComfyFlux1VariantImageGenInput, double?>(
                "denoiseStrength", nameof(DenoiseStrength), "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.DenoiseStrength,
                (i, v) => i with { DenoiseStrength = v }))
            { After = "image", Minimum = 0, Maximum = 1, Default = 0.75, Source = Sources.SchemaComfyFlux1VariantImageGen },
            ComfyFlux1Rows.Width with { Source = Sources.SchemaComfyFlux1VariantImageGen },
            ComfyFlux1Rows.Height with { Source = Sources.SchemaComfyFlux1VariantImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(8).ForPixels(1024 * 1024).For("steps", 20).Times("quantity"), Sources.Flux1Page),
        Source = Sources.Flux1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
