// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 dev on the comfy engine, as the prompt says.</summary>
public sealed partial record ComfyFlux2DevEditImageInput : ComfyFlux2DevImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfyFlux2DevEditImageInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 9 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyFlux2DevEditImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "flux2Dev"), new("operation", "editImage")])
    {
        Title = "FLUX.2 dev (comfy): edit of images",
        BaseModel = "FLUX.2 dev",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyFlux2DevEditImage,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyFlux2DevMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaComfyFlux2DevImageGen },
            new TextOrReferenceParameter(ComfyFlux2DevMembers.NegativePrompt) { Source = Sources.SchemaComfyFlux2DevImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 9, Source = Sources.SchemaComfyFlux2DevEditImage },
            new IntegerParameter(ComfyFlux2DevMembers.Width) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux2DevImageGen },
            new IntegerParameter(ComfyFlux2DevMembers.Height) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux2DevImageGen },
            new NumberParameter(ComfyFlux2DevMembers.CfgScale) { Minimum = 1, Maximum = 20, Default = 1, Source = Sources.SchemaComfyFlux2DevImageGen },
            new IntegerParameter(ComfyFlux2DevMembers.Steps) { Minimum = 4, Maximum = 50, Default = 20, Source = Sources.SchemaComfyFlux2DevImageGen },
            new ChoiceParameter<ComfySampler>(ComfyFlux2DevMembers.Sampler) { Source = Sources.SchemaComfyFlux2DevImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyFlux2DevMembers.Scheduler) { Source = Sources.SchemaComfyFlux2DevImageGen },
            new LoraMapParameter(ComfyFlux2DevMembers.Loras) { Ecosystems = ["flux2", "flux2dev"], Source = Sources.SchemaComfyFlux2DevImageGen },
            new IntegerParameter(ComfyFlux2DevMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaComfyFlux2DevImageGen },
            new SeedParameter(ComfyFlux2DevMembers.Seed) { Source = Sources.SchemaComfyFlux2DevImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<ComfyFlux2DevEditImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
