// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Wan 2.7, as the prompt says.</summary>
public sealed partial record Wan27FalImageEditInput : Wan27FalImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Wan27FalImageEditInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>At least 1 item. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan27FalImageEditInput>(
        "imageGen", [new("engine", "wan"), new("version", "v2.7"), new("provider", "fal") { IsDefault = true }, new("operation", "editImage")])
    {
        Title = "Wan 2.7: edit of images",
        BaseModel = "Wan 2.7",
        Runtime = TypicalRuntime.Seconds(15, 40, "an image"),
        Price = ImagePrice.PerImageWithFlag<Wan27FalImageEditInput>(39, 97.5m, i => i.UsePro, i => i.Quantity, Sources.WanImagePage),
        Source = Sources.WanImagePage,
        OwnParameters =
        [
            new TextOrReferenceParameter(WanMembers.Prompt) { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaWanImageGen },
            new TextOrReferenceParameter(WanMembers.NegativePrompt) { Source = Sources.SchemaWanImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaWan27FalImageEdit },
            new ChoiceParameter<FalImageSize>(WanMembers.ImageSize) { Default = FalImageSize.SquareHd, Source = Sources.WanImagePage },
            new NumberParameter(WanMembers.GuidanceScale) { Minimum = 1, Maximum = 10, Default = 3.5, Source = Sources.SchemaWanImageGen },
            new BooleanParameter(Wan27FalMembers.UsePro) { Default = false, Source = Sources.SchemaWan27FalImageGen },
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

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Wan27FalImageEditInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
