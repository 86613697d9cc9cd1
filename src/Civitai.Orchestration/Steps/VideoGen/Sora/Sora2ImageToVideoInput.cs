// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from an image with Sora 2.</summary>
public sealed partial record Sora2ImageToVideoInput() : SoraVideoGenInput("image-to-video")
{
    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Sora2ImageToVideoInput>(
        "videoGen", [new("engine", "sora"), new("operation", "image-to-video")])
    {
        Title = "Sora 2: video from an image",
        BaseModel = "Sora 2",
        OwnParameters = SoraRows.All.With(
            new MediaListParameter(new Member<Sora2ImageToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "prompt" }),
        Price = Price.Unknown,
        Source = Sources.SchemaSora2ImageToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
