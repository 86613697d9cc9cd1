// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with Anima on the comfy engine.</summary>
public sealed partial record ComfyAnimaVariantImageGenInput() : ComfyAnimaImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }
    /// <inheritdoc cref="ComfySd1VariantImageGenInput.DenoiseStrength"/>
    public double? DenoiseStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyAnimaVariantImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "anima"), new("operation", "createVariant")])
    {
        Title = "Anima (comfy): variation of an image",
        BaseModel = "Anima",
        OwnParameters = ComfyAnimaRows.All.With(
            new MediaParameter(new Member<ComfyAnimaVariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "vaeModel", IsRequired = true },
            new NumberParameter(new Member<ComfyAnimaVariantImageGenInput, double?>(
                "denoiseStrength", nameof(DenoiseStrength), "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.DenoiseStrength,
                (i, v) => i with { DenoiseStrength = v }))
            { After = "image", Minimum = 0, Maximum = 1, Default = 0.75 }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyAnimaVariantImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
