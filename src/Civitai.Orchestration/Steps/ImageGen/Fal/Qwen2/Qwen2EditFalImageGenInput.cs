// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Qwen 2 at fal, as the prompt says.</summary>
public sealed partial record Qwen2EditFalImageGenInput() : Qwen2FalImageGenInput("editImage")
{
    /// <inheritdoc cref="ComfyHiDreamO1EditImageGenInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen2EditFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "qwen2"), new("operation", "editImage")])
    {
        Title = "Qwen 2 (fal): edit of images",
        BaseModel = "Qwen 2",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Qwen2FalRows.All.With(
            new MediaListParameter(new Member<Qwen2EditFalImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "negativePrompt", IsRequired = true, MinimumLength = 1, MaximumLength = 3, Source = Sources.SchemaQwen2EditFalImageGen }),
        Price = Price.Unknown,
        Source = Sources.QwenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
