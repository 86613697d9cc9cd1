// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Grok 2.</summary>
public sealed partial record GrokV2CreateImageGenInput() : GrokV2ImageGenInput("createImage")
{
    /// <inheritdoc cref="Flux1KontextImageGenInput.AspectRatio"/>
    public ImageAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokV2CreateImageGenInput>(
        "imageGen", [new("engine", "grok"), new("version", "v2.0"), new("operation", "createImage") { IsDefault = true }])
    {
        Title = "Grok 2: image from text",
        BaseModel = "Grok 2",
        OwnParameters = GrokV2Rows.All.With(
            new ChoiceParameter<ImageAspectRatio>(new Member<GrokV2CreateImageGenInput, ImageAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "prompt",
                AllowedValues = ["2:1", "20:9", "19.5:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:19.5", "9:20", "1:2"],
                Default = ImageAspectRatio.Ratio1To1,
            }),
        Price = Price.Unknown,
        Source = Sources.SchemaGrokV2CreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
