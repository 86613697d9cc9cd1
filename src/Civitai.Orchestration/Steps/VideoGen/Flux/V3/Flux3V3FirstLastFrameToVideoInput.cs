// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video between two images with FLUX 3.</summary>
public sealed partial record Flux3V3FirstLastFrameToVideoInput() : Flux3V3NewVideoInput("firstLastFrameToVideo")
{
    /// <summary>The image that the video starts with.</summary>
    /// <value>Required.</value>
    public required MediaSource StartImage { get; init; }

    /// <summary>The image that the video ends with.</summary>
    /// <value>Required.</value>
    public required MediaSource EndImage { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux3V3FirstLastFrameToVideoInput>(
        "videoGen", [new("engine", "flux"), new("version", "v3.0") { IsDefault = true }, new("operation", "firstLastFrameToVideo")])
    {
        Title = "FLUX 3: video between two images",
        BaseModel = "FLUX 3",
        OwnParameters = Flux3V3NewVideoRows.All.With(
            new MediaParameter(new Member<Flux3V3FirstLastFrameToVideoInput, MediaSource?>(
                "startImage", nameof(StartImage), "The image that the video starts with.", i => i.StartImage, (i, v) => i with { StartImage = v! }))
            { After = "prompt", IsRequired = true, Source = Sources.SchemaFlux3V3FirstLastFrameToVideo },
            new MediaParameter(new Member<Flux3V3FirstLastFrameToVideoInput, MediaSource?>(
                "endImage", nameof(EndImage), "The image that the video ends with.", i => i.EndImage, (i, v) => i with { EndImage = v! }))
            { After = "startImage", IsRequired = true, Source = Sources.SchemaFlux3V3FirstLastFrameToVideo },
            Flux3V3NewVideoRows.Duration with { Source = Sources.SchemaFlux3V3FirstLastFrameToVideo },
            Flux3V3NewVideoRows.AspectRatio with { Source = Sources.SchemaFlux3V3FirstLastFrameToVideo },
            Flux3V3NewVideoRows.Resolution with { Source = Sources.SchemaFlux3V3FirstLastFrameToVideo },
            Flux3V3NewVideoRows.GenerateAudio with { Source = Sources.SchemaFlux3V3FirstLastFrameToVideo },
            Flux3V3NewVideoRows.Draft with { Source = Sources.SchemaFlux3V3FirstLastFrameToVideo }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 221), ("1080p", 377)).Or(PriceTerm.Rate(78), "draft").Times("duration"),
            Sources.Flux3Page),
        Source = Sources.Flux3Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
