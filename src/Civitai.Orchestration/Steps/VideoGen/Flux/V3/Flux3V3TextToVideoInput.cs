// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with FLUX 3.</summary>
public sealed partial record Flux3V3TextToVideoInput() : Flux3V3NewVideoInput("textToVideo")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux3V3TextToVideoInput>(
        "videoGen", [new("engine", "flux"), new("version", "v3.0") { IsDefault = true }, new("operation", "textToVideo")])
    {
        Title = "FLUX 3: video from text",
        BaseModel = "FLUX 3",
        OwnParameters = Flux3V3NewVideoRows.All,
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 221), ("1080p", 377)).Or(PriceTerm.Rate(78), "draft").Times("duration"),
            Sources.Flux3Page),
        Source = Sources.Flux3Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
