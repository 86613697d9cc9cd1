// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Qwen.</summary>
public sealed partial record QwenApiCreateImageGenInput() : QwenApiImageGenInput("createImage")
{
    /// <summary>The model. Sets the price.</summary>
    /// <value>When null the service uses <c>2.0</c>.</value>
    public QwenApiModel? Model { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<QwenApiCreateImageGenInput>(
        "imageGen", [new("engine", "qwen"), new("operation", "createImage") { IsDefault = true }])
    {
        Title = "Qwen: image from text",
        BaseModel = "Qwen",
        Runtime = TypicalRuntime.Seconds(10, 100, "an image"),
        OwnParameters = QwenApiRows.All.With(
            new ChoiceParameter<QwenApiModel>(new Member<QwenApiCreateImageGenInput, QwenApiModel?>(
                "model", nameof(Model), "The model. Sets the price.", i => i.Model, (i, v) => i with { Model = v }))
            {
                After = "negativePrompt",
                AllowedValues = ["3.0-pro", "2.0-pro", "2.0", "max", "plus"],
                Default = QwenApiModel.V20,
                Source = Sources.SchemaQwenApiCreateImageGen,
            }),
        Price = Buzz.Price("images",
            PriceTerm.By("model", ("2.0", 45.5m), ("edit-plus", 39), ("plus", 39), ("edit", 58.5m), ("3.0-pro", 97.5m), ("2.0-pro", 97.5m), ("max", 97.5m),
            ("edit-max", 97.5m)).Times("quantity"), Sources.QwenPage),
        Source = Sources.QwenPage,
        Rules = [QwenApiRules.ModelDecidesSizeAndQuantity],
    };

    internal override InputDefinition GetDefinition() => Row;
}
