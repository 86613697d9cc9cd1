// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with Wan 2.5.</summary>
public sealed partial record Wan25FalTextToVideoInput() : Wan25FalVideoGenInput("text-to-video")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Wan25FalTextToVideoInput>(
        "videoGen",
            [new("engine", "wan"), new("version", "v2.5"), new("provider", "fal") { IsDefault = true },
            new("operation", "text-to-video") { IsDefault = true }])
    {
        Title = "Wan 2.5: video from text",
        BaseModel = "Wan 2.5",
        OwnParameters = Wan25FalRows.All,
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("480p", 100), ("720p", 200), ("1080p", 300)).Times("duration"), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
