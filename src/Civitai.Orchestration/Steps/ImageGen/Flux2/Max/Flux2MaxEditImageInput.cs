// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 max, as the prompt says.</summary>
public sealed partial record Flux2MaxEditImageInput() : Flux2MaxImageGenInput("editImage")
{
    /// <inheritdoc cref="OpenAiGpt1EditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2MaxEditImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "max"), new("operation", "editImage")])
    {
        Title = "FLUX.2 max: edit of images",
        BaseModel = "FLUX.2 max",
        Runtime = TypicalRuntime.Seconds(15, 60, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Flux2Rows.All.With(
            new MediaListParameter(new Member<Flux2MaxEditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1 }),
        Price = Price.Unknown,
        Source = Sources.Flux2Page,
        Rules = [Flux2Rules.SizeIsOfEights],
    };

    internal override InputDefinition GetDefinition() => Row;
}
