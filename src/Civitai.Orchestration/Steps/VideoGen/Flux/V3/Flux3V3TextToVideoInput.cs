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
        Price = Price.Unknown,
        Source = Sources.SchemaFlux3V3TextToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
