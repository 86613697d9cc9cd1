// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Qwen-Image, as the prompt says.</summary>
public sealed partial record Qwen20bEditImageGenInput() : Qwen20bImageGenInput("editImage")
{
    /// <summary>The images to work from.</summary>
    /// <value>1 to 10 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen20bEditImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "qwen"), new("model", "20b"), new("operation", "editImage")])
    {
        Title = "Qwen-Image: edit of images",
        BaseModel = "Qwen-Image",
        Runtime = TypicalRuntime.Seconds(15, 35, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Qwen20bRows.All.With(
            Qwen20bRows.Version with { AllowedValues = ["latest", "2509", "2511"], Source = Sources.SchemaQwen20bEditImageGen },
            new MediaListParameter(new Member<Qwen20bEditImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "version", IsRequired = true, MinimumLength = 1, MaximumLength = 10, Source = Sources.SchemaQwen20bEditImageGen },
            Qwen20bRows.Width with { IsReadOnly = true, RefusedWhen = QwenRules.RefusesSize, Minimum = 0, MultipleOf = null, Default = null },
            Qwen20bRows.Height with { IsReadOnly = true, RefusedWhen = QwenRules.RefusesSize, Minimum = 0, MultipleOf = null, Default = null }),
        Price = Buzz.Price("images", PriceTerm.Rate(40).ForPixels(1048576).For("steps", 20).MoreForEachFurther("images", 0.1m).Times("quantity"),
            Sources.QwenPage),
        Source = Sources.QwenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
