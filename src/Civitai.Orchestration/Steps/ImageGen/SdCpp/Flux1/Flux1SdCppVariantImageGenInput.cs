// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with FLUX.1 on the sdcpp engine.</summary>
public sealed partial record Flux1SdCppVariantImageGenInput() : Flux1SdCppImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }
    /// <inheritdoc cref="Qwen20bVariantImageGenInput.Strength"/>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux1SdCppVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux1"), new("operation", "createVariant")])
    {
        Title = "FLUX.1 (sdcpp): variation of an image",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = Flux1SdCppRows.All.With(
            new MediaParameter(new Member<Flux1SdCppVariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "t5XXLModel", IsRequired = true, Source = Sources.SchemaFlux1SdCppVariantImageGen },
            new NumberParameter(new Member<Flux1SdCppVariantImageGenInput, double?>(
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
        Price = Buzz.Price("images", PriceTerm.Rate(0.5m, "a step").Times("steps").TwiceUnless("cfgScale", 1).Times("quantity"), Sources.Flux1Page),
        Source = Sources.Flux1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
