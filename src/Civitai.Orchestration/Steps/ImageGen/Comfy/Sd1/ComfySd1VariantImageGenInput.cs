// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with SD1 on the comfy engine.</summary>
public sealed partial record ComfySd1VariantImageGenInput() : ComfySd1ImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.75.</value>
    public double? DenoiseStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfySd1VariantImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "sd1"), new("operation", "createVariant")])
    {
        Title = "SD1 (comfy): variation of an image",
        NativeResolution = 512,
        Runtime = TypicalRuntime.Seconds(5, 15, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 4 },
        OwnParameters = ComfySd1Rows.All.With(
            new MediaParameter(new Member<ComfySd1VariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "vaeModel", IsRequired = true, Source = Sources.SchemaComfySd1VariantImageGen },
            new NumberParameter(new Member<ComfySd1VariantImageGenInput, double?>(
                "denoiseStrength", nameof(DenoiseStrength), "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.DenoiseStrength,
                (i, v) => i with { DenoiseStrength = v }))
            { After = "image", Minimum = 0, Maximum = 1, Default = 0.75, Source = Sources.SchemaComfySd1VariantImageGen },
            ComfySd1Rows.Width with { Source = Sources.SchemaComfySd1VariantImageGen },
            ComfySd1Rows.Height with { Source = Sources.SchemaComfySd1VariantImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(4).ForPixels(512 * 512).For("steps", 30).Times("quantity"), Sources.Sd1Page),
        Source = Sources.Sd1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
