// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Boogu Edit, as the prompt says.</summary>
public sealed partial record ComfyBooguEditImageInput : ComfyBooguImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfyBooguEditImageInput()
        : base("edit", "editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 2 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyBooguEditImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "edit"), new("operation", "editImage")])
    {
        Title = "Boogu Edit: edit of images",
        BaseModel = "Boogu Edit",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyBooguEditImage,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyBooguMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyBooguEditImageGen },
            new TextOrReferenceParameter(ComfyBooguMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyBooguEditImageGen },
            new AirParameter(ComfyBooguMembers.DiffusionModel) { Source = Sources.SchemaComfyBooguEditImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 2, Source = Sources.SchemaComfyBooguEditImage },
            new IntegerParameter(ComfyBooguMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyBooguEditImage },
            new IntegerParameter(ComfyBooguMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyBooguEditImage },
            new NumberParameter(ComfyBooguMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 3.5, Source = Sources.SchemaComfyBooguEditImageGen },
            new IntegerParameter(ComfyBooguMembers.Steps) { Minimum = 1, Maximum = 150, Default = 25, Source = Sources.SchemaComfyBooguEditImageGen },
            new ChoiceParameter<ComfySampler>(ComfyBooguMembers.Sampler) { Source = Sources.SchemaComfyBooguEditImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyBooguMembers.Scheduler) { Source = Sources.SchemaComfyBooguEditImageGen },
            new LoraMapParameter(ComfyBooguMembers.Loras) { Source = Sources.SchemaComfyBooguEditImageGen },
            new IntegerParameter(ComfyBooguMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaComfyBooguEditImageGen },
            new SeedParameter(ComfyBooguMembers.Seed) { Source = Sources.SchemaComfyBooguEditImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<ComfyBooguEditImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
