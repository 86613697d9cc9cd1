// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with Anima on the sdcpp engine.</summary>
public sealed partial record AnimaVariantImageGenInput() : AnimaImageGenInput("createVariant")
{
    /// <inheritdoc cref="OpenAiDallE2EditImageInput.Image"/>
    public required MediaSource Image { get; init; }
    /// <inheritdoc cref="Qwen20bVariantImageGenInput.Strength"/>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<AnimaVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "anima"), new("operation", "createVariant")])
    {
        Title = "Anima (sdcpp): variation of an image",
        BaseModel = "Anima",
        OwnParameters = AnimaRows.All.With(
            new MediaParameter(new Member<AnimaVariantImageGenInput, MediaSource?>(
                "image", nameof(Image), "The image to start from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "diffuserModel", IsRequired = true },
            new NumberParameter(new Member<AnimaVariantImageGenInput, double?>(
                "strength", nameof(Strength), "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.Strength,
                (i, v) => i with { Strength = v }))
            { After = "image", Minimum = 0, Maximum = 1, Default = 0.7 },
            AnimaRows.Width with { MultipleOf = null },
            AnimaRows.Height with { MultipleOf = null },
            AnimaRows.CfgScale with { Source = Sources.SchemaAnimaImageGen, AdvisedMinimum = null, AdvisedMaximum = null, Advice = null },
            AnimaRows.Steps with { Source = Sources.SchemaAnimaImageGen, AdvisedMinimum = null, AdvisedMaximum = null, Advice = null },
            AnimaRows.Sampler with { Source = Sources.SchemaAnimaImageGen, Default = null },
            AnimaRows.Scheduler with { Source = Sources.SchemaAnimaImageGen, Default = null }),
        Price = Price.Unknown,
        Source = Sources.SchemaAnimaVariantImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
