// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Qwen 2 at fal.</summary>
public sealed partial record Qwen2CreateFalImageGenInput : Qwen2FalImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public Qwen2CreateFalImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen2CreateFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "qwen2"), new("operation", "createImage")])
    {
        Title = "Qwen 2 (fal): image from text",
        BaseModel = "Qwen 2",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = UnknownPrice.Instance,
        Source = Sources.QwenPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(Qwen2FalMembers.Prompt) { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaQwen2FalImageGen },
            new TextOrReferenceParameter(Qwen2FalMembers.NegativePrompt) { MaximumLength = 500, Source = Sources.SchemaQwen2FalImageGen },
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
}
