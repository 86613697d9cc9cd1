// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Reve.</summary>
public sealed partial record ReveCreateFalImageGenInput : ReveFalImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ReveCreateFalImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ReveCreateFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "reve"), new("operation", "createImage")])
    {
        Title = "Reve: image from text",
        BaseModel = "Reve",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaReveCreateFalImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ReveFalMembers.Prompt) { IsRequired = true, MinimumLength = 1, MaximumLength = 4000, Source = Sources.SchemaReveFalImageGen },
            new ChoiceParameter<ImageAspectRatio>(ReveFalMembers.AspectRatio) { AllowedValues = ["auto", "4:1", "3:1", "21:9", "2:1", "17:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16", "1:2", "1:3", "1:4"], Default = ImageAspectRatio.Auto, Source = Sources.SchemaReveFalImageGen },
            new IntegerParameter(ReveFalMembers.Quantity) { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaReveFalImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
