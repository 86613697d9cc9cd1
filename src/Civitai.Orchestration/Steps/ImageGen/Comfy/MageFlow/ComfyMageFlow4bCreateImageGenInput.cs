// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with MageFlow 4B.</summary>
public sealed partial record ComfyMageFlow4bCreateImageGenInput : ComfyMageFlowImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyMageFlow4bCreateImageGenInput()
        : base("4b", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyMageFlow4bCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b"), new("operation", "createImage")])
    {
        Title = "MageFlow 4B: image from text",
        BaseModel = "MageFlow 4B",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyMageFlow4bCreateImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyMageFlowMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyMageFlowImageGen },
            new TextOrReferenceParameter(ComfyMageFlowMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyMageFlowImageGen },
            new AirParameter(ComfyMageFlowMembers.DiffusionModel) { Source = Sources.SchemaComfyMageFlowImageGen },
            new IntegerParameter(ComfyMageFlowMembers.Width) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyMageFlow4bCreateImageGen },
            new IntegerParameter(ComfyMageFlowMembers.Height) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyMageFlow4bCreateImageGen },
            new NumberParameter(ComfyMageFlowMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 5, Source = Sources.SchemaComfyMageFlow4bImageGen },
            new IntegerParameter(ComfyMageFlowMembers.Steps) { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyMageFlow4bImageGen },
            new ChoiceParameter<ComfySampler>(ComfyMageFlowMembers.Sampler) { Source = Sources.SchemaComfyMageFlowImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyMageFlowMembers.Scheduler) { Source = Sources.SchemaComfyMageFlowImageGen },
            new LoraMapParameter(ComfyMageFlowMembers.Loras) { Source = Sources.SchemaComfyMageFlowImageGen },
            new IntegerParameter(ComfyMageFlowMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyMageFlow4bImageGen },
            new SeedParameter(ComfyMageFlowMembers.Seed) { Source = Sources.SchemaComfyMageFlowImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
