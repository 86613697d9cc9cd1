// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Wan 2.5.</summary>
public sealed partial record Wan25FalTextToImageInput : Wan25FalImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public Wan25FalTextToImageInput()
        : base("text-to-image")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan25FalTextToImageInput>(
        "imageGen", [new("engine", "wan"), new("version", "v2.5"), new("provider", "fal") { IsDefault = true }, new("operation", "text-to-image") { IsDefault = true }])
    {
        Title = "Wan 2.5: image from text",
        BaseModel = "Wan 2.5",
        Runtime = TypicalRuntime.Seconds(15, 40, "an image"),
        Price = ImagePrice.PerImage<Wan25FalTextToImageInput>(32.5m, i => i.Quantity, Sources.WanImagePage),
        Source = Sources.WanImagePage,
        OwnParameters =
        [
            new TextOrReferenceParameter(WanMembers.Prompt) { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaWanImageGen },
            new TextOrReferenceParameter(WanMembers.NegativePrompt) { Source = Sources.SchemaWanImageGen },
            new ChoiceParameter<FalImageSize>(WanMembers.ImageSize) { Default = FalImageSize.SquareHd, Source = Sources.WanImagePage },
            new NumberParameter(WanMembers.GuidanceScale) { Minimum = 1, Maximum = 10, Default = 3.5, Source = Sources.SchemaWanImageGen },
            new LoraListParameter(WanMembers.Loras) { Minimum = 0, Maximum = 4, Ecosystems = ["wan"], Source = Sources.SchemaWanImageGen },
            new BooleanParameter(WanMembers.EnablePromptExpansion) { Default = false, Source = Sources.SchemaWanImageGen },
            new BooleanParameter(WanMembers.EnableSafetyChecker) { Default = false, Source = Sources.SchemaWanImageGen },
            new IntegerParameter(WanMembers.Quantity) { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaWanImageGen },
            new SeedParameter(WanMembers.Seed) { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaWanImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
