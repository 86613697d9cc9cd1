// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 dev on the sdcpp engine, as the prompt says.</summary>
public sealed partial record Flux2DevSdCppEditImageInput() : Flux2DevSdCppImageGenInput("editImage")
{
    /// <inheritdoc cref="Flux2KleinEditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevSdCppEditImageInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux2Dev"), new("operation", "editImage")])
    {
        Title = "FLUX.2 dev (sdcpp): edit of images",
        BaseModel = "FLUX.2 dev",
        OwnParameters = Flux2DevSdCppRows.All.With(
            new MediaListParameter(new Member<Flux2DevSdCppEditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "negativePrompt", IsRequired = true, MinimumLength = 1, MaximumLength = 2 }),
        Price = Price.Unknown,
        Source = Sources.SchemaFlux2DevSdCppEditImage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
