// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Qwen 2 at fal, as the prompt says.</summary>
public sealed partial record Qwen2EditFalImageGenInput : Qwen2FalImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Qwen2EditFalImageGenInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 3 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen2EditFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "qwen2"), new("operation", "editImage")])
    {
        Title = "Qwen 2 (fal): edit of images",
        BaseModel = "Qwen 2",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = UnknownPrice.Instance,
        Source = Sources.QwenPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(Qwen2FalMembers.Prompt) { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaQwen2FalImageGen },
            new TextOrReferenceParameter(Qwen2FalMembers.NegativePrompt) { MaximumLength = 500, Source = Sources.SchemaQwen2FalImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 3, Source = Sources.SchemaQwen2EditFalImageGen },
            new ChoiceParameter<FalImageSize>(Qwen2FalMembers.ImageSize) { Default = FalImageSize.SquareHd, Source = Sources.SchemaQwen2FalImageGen },
            new BooleanParameter(Qwen2FalMembers.EnablePromptExpansion) { Default = true, Source = Sources.SchemaQwen2FalImageGen },
            new BooleanParameter(Qwen2FalMembers.EnableSafetyChecker) { Default = false, Source = Sources.SchemaQwen2FalImageGen },
            new IntegerParameter(Qwen2FalMembers.Quantity) { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaQwen2FalImageGen },
            new SeedParameter(Qwen2FalMembers.Seed) { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaQwen2FalImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Qwen2EditFalImageGenInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
