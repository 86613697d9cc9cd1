// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with HiDream-O1 dev.</summary>
public sealed partial record ComfyHiDreamO1DevCreateImageGenInput : ComfyHiDreamO1DevImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyHiDreamO1DevCreateImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyHiDreamO1DevCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image-dev"), new("operation", "createImage")])
    {
        Title = "HiDream-O1 dev: image from text",
        BaseModel = "HiDream-O1 dev",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyHiDreamO1DevCreateImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyHiDreamMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new TextOrReferenceParameter(ComfyHiDreamMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyHiDreamO1DevImageGen },
            new AirParameter(ComfyHiDreamMembers.CheckpointModel) { Default = "urn:air:hidream-o1:checkpoint:civitai:2618495@2939964", Source = Sources.SchemaComfyHiDreamO1DevImageGen },
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
}
