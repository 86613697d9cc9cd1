// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video through several images with FLUX 3.</summary>
public sealed partial record Flux3V3KeyframesToVideoInput() : Flux3V3NewVideoInput("keyframesToVideo")
{
    /// <summary>Images at frames of the video, up to 10, each at a frame of its own.</summary>
    /// <value>At most 10 items. Required.</value>
    public required IReadOnlyList<Flux3Keyframe> Keyframes { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux3V3KeyframesToVideoInput>(
        "videoGen", [new("engine", "flux"), new("version", "v3.0") { IsDefault = true }, new("operation", "keyframesToVideo")])
    {
        Title = "FLUX 3: video through images",
        BaseModel = "FLUX 3",
        OwnParameters = Flux3V3NewVideoRows.All.With(
            new ObjectListParameter<Flux3Keyframe>(new Member<Flux3V3KeyframesToVideoInput, IReadOnlyList<Flux3Keyframe>?>(
                "keyframes", nameof(Keyframes), "Images at frames of the video, up to 10, each at a frame of its own.", i => i.Keyframes,
                (i, v) => i with { Keyframes = v! }))
            { After = "prompt", IsRequired = true, MaximumLength = 10, Forms = [Flux3Keyframe.Row], Source = Sources.SchemaFlux3V3KeyframesToVideo },
            Flux3V3NewVideoRows.Duration with { Source = Sources.SchemaFlux3V3KeyframesToVideo },
            Flux3V3NewVideoRows.AspectRatio with { Source = Sources.SchemaFlux3V3KeyframesToVideo },
            Flux3V3NewVideoRows.Resolution with { Source = Sources.SchemaFlux3V3KeyframesToVideo },
            Flux3V3NewVideoRows.GenerateAudio with { Source = Sources.SchemaFlux3V3KeyframesToVideo },
            Flux3V3NewVideoRows.Draft with { Source = Sources.SchemaFlux3V3KeyframesToVideo }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 221), ("1080p", 377)).Or(PriceTerm.Rate(78), "draft").Times("duration"),
            Sources.Flux3Page),
        Source = Sources.Flux3Page,
        Rules = [Flux3Rules.EachImageHasItsFrame],
    };

    internal override InputDefinition GetDefinition() => Row;
}
