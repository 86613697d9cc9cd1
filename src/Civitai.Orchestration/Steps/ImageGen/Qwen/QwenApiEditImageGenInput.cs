// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Qwen, as the prompt says.</summary>
public sealed partial record QwenApiEditImageGenInput() : QwenApiImageGenInput("editImage")
{
    /// <summary>The model. Sets the price.</summary>
    /// <value>When null the service uses <c>edit-plus</c>.</value>
    public QwenApiModel? Model { get; init; }

    /// <inheritdoc cref="ComfyHiDreamO1EditImageGenInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<QwenApiEditImageGenInput>(
        "imageGen", [new("engine", "qwen"), new("operation", "editImage")])
    {
        Title = "Qwen: edit of images",
        BaseModel = "Qwen",
        Runtime = TypicalRuntime.Seconds(10, 100, "an image"),
        OwnParameters = QwenApiRows.All.With(
            new ChoiceParameter<QwenApiModel>(new Member<QwenApiEditImageGenInput, QwenApiModel?>(
                "model", nameof(Model), "The model. Sets the price.", i => i.Model, (i, v) => i with { Model = v }))
            {
                After = "negativePrompt",
                AllowedValues = ["3.0-pro", "2.0-pro", "2.0", "edit-max", "edit-plus", "edit"],
                Default = QwenApiModel.EditPlus,
                Source = Sources.SchemaQwenApiEditImageGen,
            },
            new MediaListParameter(new Member<QwenApiEditImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "model", IsRequired = true, MinimumLength = 1, MaximumLength = 3, Source = Sources.SchemaQwenApiEditImageGen }),
        Price = Buzz.Price("images",
            PriceTerm.By("model", ("2.0", 45.5m), ("edit-plus", 39), ("plus", 39), ("edit", 58.5m), ("3.0-pro", 97.5m), ("2.0-pro", 97.5m), ("max", 97.5m),
            ("edit-max", 97.5m)).Times("quantity"), Sources.QwenPage),
        Source = Sources.QwenPage,
        Rules = [QwenApiRules.ModelDecidesSizeAndQuantity],
    };

    internal override InputDefinition GetDefinition() => Row;
}
