// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with HiDream-O1 dev, as the prompt says.</summary>
public sealed partial record ComfyHiDreamO1DevEditImageGenInput : ComfyHiDreamO1DevImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfyHiDreamO1DevEditImageGenInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 3 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyHiDreamO1DevEditImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image-dev"), new("operation", "editImage")])
    {
        Title = "HiDream-O1 dev: edit of images",
        BaseModel = "HiDream-O1 dev",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyHiDreamO1DevEditImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyHiDreamMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new TextOrReferenceParameter(ComfyHiDreamMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new AirParameter(ComfyHiDreamMembers.CheckpointModel) { Default = "urn:air:hidream-o1:checkpoint:civitai:2618495@2939964", Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 3, Source = Sources.SchemaComfyHiDreamO1DevEditImageGen },
            new IntegerParameter(ComfyHiDreamMembers.Width) { Minimum = 64, Maximum = 2048, Default = 2048, Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new IntegerParameter(ComfyHiDreamMembers.Height) { Minimum = 64, Maximum = 2048, Default = 2048, Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new NumberParameter(ComfyHiDreamMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 1, Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new IntegerParameter(ComfyHiDreamMembers.Steps) { Minimum = 1, Maximum = 150, Default = 28, Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new LoraMapParameter(ComfyHiDreamMembers.Loras) { Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new IntegerParameter(ComfyHiDreamMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new SeedParameter(ComfyHiDreamMembers.Seed) { Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<ComfyHiDreamO1DevEditImageGenInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
