// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with FLUX.2 klein on the sdcpp engine.</summary>
public sealed partial record Flux2KleinSdCppVariantImageGenInput() : Flux2KleinSdCppImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }
    /// <inheritdoc cref="Qwen20bVariantImageGenInput.Strength"/>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2KleinSdCppVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux2Klein"), new("operation", "createVariant")])
    {
        Title = "FLUX.2 klein (sdcpp): variation of an image",
        BaseModel = "FLUX.2 klein",
        Runtime = TypicalRuntime.Seconds(5, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Flux2KleinSdCppRows.All.With(
            new MediaParameter(new Member<Flux2KleinSdCppVariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "modelVersion", IsRequired = true, Source = Sources.SchemaFlux2KleinSdCppVariantImageGen },
            new NumberParameter(new Member<Flux2KleinSdCppVariantImageGenInput, double?>(
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
        Price = Buzz.Price("images",
            PriceTerm.By("modelVersion", ("4b", 0.3m), ("4b-base", 0.3m), ("9b", 0.5m), ("9b-base", 0.5m)).Times("steps").TwiceUnless("cfgScale",
            1).Times("quantity"), Sources.Flux2Page),
        Source = Sources.Flux2Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
