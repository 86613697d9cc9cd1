// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>Goes on with a video with FLUX 3.</summary>
public sealed partial record Flux3V3ExtendVideoInput() : Flux3V3NewVideoInput("extendVideo")
{
    /// <summary>The video to go on with: MP4, below 50 MB and below 15 seconds.</summary>
    /// <value>Required.</value>
    public required MediaSource SourceVideo { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux3V3ExtendVideoInput>(
        "videoGen", [new("engine", "flux"), new("version", "v3.0") { IsDefault = true }, new("operation", "extendVideo")])
    {
        Title = "FLUX 3: continuation of a video",
        BaseModel = "FLUX 3",
        OwnParameters = Flux3V3NewVideoRows.All.With(
            new MediaParameter(new Member<Flux3V3ExtendVideoInput, MediaSource?>(
                "sourceVideo", nameof(SourceVideo), "The video to go on with: MP4, below 50 MB and below 15 seconds.", i => i.SourceVideo,
                (i, v) => i with { SourceVideo = v! }))
            { After = "prompt", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaFlux3V3ExtendVideo },
            Flux3V3NewVideoRows.Duration with { Source = Sources.SchemaFlux3V3ExtendVideo },
            Flux3V3NewVideoRows.AspectRatio with { Source = Sources.SchemaFlux3V3ExtendVideo },
            Flux3V3NewVideoRows.Resolution with { Source = Sources.SchemaFlux3V3ExtendVideo },
            Flux3V3NewVideoRows.GenerateAudio with { Source = Sources.SchemaFlux3V3ExtendVideo },
            Flux3V3NewVideoRows.Draft with { Source = Sources.SchemaFlux3V3ExtendVideo }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 533), ("1080p", 689)).Or(PriceTerm.Rate(156), "draft").Times("duration"),
            Sources.Flux3Page),
        Source = Sources.Flux3Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
