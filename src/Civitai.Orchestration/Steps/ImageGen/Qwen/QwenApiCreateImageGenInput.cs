// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Qwen.</summary>
public sealed partial record QwenApiCreateImageGenInput : QwenApiImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public QwenApiCreateImageGenInput()
        : base("createImage")
    {
    }

    /// <summary>The model. Sets the price.</summary>
    /// <value>When null the service uses <c>2.0</c>.</value>
    public QwenApiModel? Model { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<QwenApiCreateImageGenInput>(
        "imageGen", [new("engine", "qwen"), new("operation", "createImage") { IsDefault = true }])
    {
        Title = "Qwen: image from text",
        BaseModel = "Qwen",
        Runtime = TypicalRuntime.Seconds(10, 100, "an image"),
        Price = ImagePrice.PerImageBy<QwenApiCreateImageGenInput>([("2.0", 45.5m), ("edit-plus", 39), ("plus", 39), ("edit", 58.5m), ("3.0-pro", 97.5m), ("2.0-pro", 97.5m), ("max", 97.5m), ("edit-max", 97.5m)], i => i.Model?.Value, i => i.Quantity, Sources.QwenPage),
        Source = Sources.QwenPage,
        Rules = [QwenApiRules.ModelDecidesSizeAndQuantity],
        OwnParameters =
        [
            new TextOrReferenceParameter(QwenApiMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 5000, Source = Sources.SchemaQwenApiImageGen },
            new TextOrReferenceParameter(QwenApiMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 500, Source = Sources.SchemaQwenApiImageGen },
            new ChoiceParameter<QwenApiModel>(Members.Model) { AllowedValues = ["3.0-pro", "2.0-pro", "2.0", "max", "plus"], Default = QwenApiModel.V20, Source = Sources.SchemaQwenApiCreateImageGen },
            new IntegerParameter(QwenApiMembers.Width) { Minimum = 0, Maximum = 2048, AdvisedMinimum = 512, Advice = "The documentation gives 512 to 2048; leave both out to let the model decide.", Source = Sources.QwenPage },
            new IntegerParameter(QwenApiMembers.Height) { Minimum = 0, Maximum = 2048, AdvisedMinimum = 512, Advice = "The documentation gives 512 to 2048; leave both out to let the model decide.", Source = Sources.QwenPage },
            new BooleanParameter(QwenApiMembers.PromptExtend) { Default = true, Source = Sources.SchemaQwenApiImageGen },
            new BooleanParameter(QwenApiMembers.Watermark) { Default = false, Source = Sources.SchemaQwenApiImageGen },
            new IntegerParameter(QwenApiMembers.Quantity) { Minimum = 1, Maximum = 6, Default = 1, Source = Sources.SchemaQwenApiImageGen },
            new SeedParameter(QwenApiMembers.Seed) { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaQwenApiImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<QwenApiModel?> Model = new Member<QwenApiCreateImageGenInput, QwenApiModel?>(
            "model", "Model", "The model. Sets the price.", i => i.Model, (i, v) => i with { Model = v });
    }
}
