// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with MageFlow 4B Edit Turbo, as the prompt says.</summary>
public sealed partial record ComfyMageFlow4bEditTurboImageInput : ComfyMageFlowImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfyMageFlow4bEditTurboImageInput()
        : base("4b-edit-turbo", "editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 16 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyMageFlow4bEditTurboImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b-edit-turbo"), new("operation", "editImage")])
    {
        Title = "MageFlow 4B Edit Turbo: edit of images",
        BaseModel = "MageFlow 4B Edit Turbo",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyMageFlow4bEditTurboImage,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyMageFlowMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyMageFlowImageGen },
            new TextOrReferenceParameter(ComfyMageFlowMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyMageFlowImageGen },
            new AirParameter(ComfyMageFlowMembers.DiffusionModel) { Source = Sources.SchemaComfyMageFlowImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 16, Source = Sources.SchemaComfyMageFlow4bEditTurboImage },
            new IntegerParameter(ComfyMageFlowMembers.Width) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyMageFlow4bEditTurboImage },
            new IntegerParameter(ComfyMageFlowMembers.Height) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyMageFlow4bEditTurboImage },
            new NumberParameter(ComfyMageFlowMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 1, Source = Sources.SchemaComfyMageFlow4bEditTurboImageGen },
            new IntegerParameter(ComfyMageFlowMembers.Steps) { Minimum = 1, Maximum = 150, Default = 4, Source = Sources.SchemaComfyMageFlow4bEditTurboImageGen },
            new ChoiceParameter<ComfySampler>(ComfyMageFlowMembers.Sampler) { Source = Sources.SchemaComfyMageFlowImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyMageFlowMembers.Scheduler) { Source = Sources.SchemaComfyMageFlowImageGen },
            new LoraMapParameter(ComfyMageFlowMembers.Loras) { Source = Sources.SchemaComfyMageFlowImageGen },
            new IntegerParameter(ComfyMageFlowMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaComfyMageFlow4bEditTurboImageGen },
            new SeedParameter(ComfyMageFlowMembers.Seed) { Source = Sources.SchemaComfyMageFlowImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<ComfyMageFlow4bEditTurboImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
