// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with FLUX.2 dev on the sdcpp engine.</summary>
public sealed partial record Flux2DevSdCppVariantImageGenInput() : Flux2DevSdCppImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }
    /// <inheritdoc cref="Qwen20bVariantImageGenInput.Strength"/>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevSdCppVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux2Dev"), new("operation", "createVariant")])
    {
        Title = "FLUX.2 dev (sdcpp): variation of an image",
        BaseModel = "FLUX.2 dev",
        OwnParameters = Flux2DevSdCppRows.All.With(
            new MediaParameter(new Member<Flux2DevSdCppVariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "negativePrompt", IsRequired = true, Source = Sources.SchemaFlux2DevSdCppVariantImageGen },
            new NumberParameter(new Member<Flux2DevSdCppVariantImageGenInput, double?>(
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
        Price = Price.Unknown,
        Source = Sources.Flux2Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
