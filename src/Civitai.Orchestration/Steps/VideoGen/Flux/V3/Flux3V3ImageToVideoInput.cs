// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video that starts with an image, with FLUX 3.</summary>
public sealed partial record Flux3V3ImageToVideoInput() : Flux3V3NewVideoInput("imageToVideo")
{
    /// <inheritdoc cref="HappyHorseV1ImageToVideoInput.Image"/>
    public required MediaSource Image { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux3V3ImageToVideoInput>(
        "videoGen", [new("engine", "flux"), new("version", "v3.0") { IsDefault = true }, new("operation", "imageToVideo")])
    {
        Title = "FLUX 3: video from an image",
        BaseModel = "FLUX 3",
        OwnParameters = Flux3V3NewVideoRows.All.With(
            new MediaParameter(new Member<Flux3V3ImageToVideoInput, MediaSource?>(
                "image", nameof(Image), "The image that the video starts from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "prompt", IsRequired = true, Source = Sources.SchemaFlux3V3ImageToVideo },
            Flux3V3NewVideoRows.Duration with { Source = Sources.SchemaFlux3V3ImageToVideo },
            Flux3V3NewVideoRows.AspectRatio with { Source = Sources.SchemaFlux3V3ImageToVideo },
            Flux3V3NewVideoRows.Resolution with { Source = Sources.SchemaFlux3V3ImageToVideo },
            Flux3V3NewVideoRows.GenerateAudio with { Source = Sources.SchemaFlux3V3ImageToVideo },
            Flux3V3NewVideoRows.Draft with { Source = Sources.SchemaFlux3V3ImageToVideo }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 221), ("1080p", 377)).Or(PriceTerm.Rate(78), "draft").Times("duration"),
            Sources.Flux3Page),
        Source = Sources.Flux3Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
