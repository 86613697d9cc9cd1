// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with Wan 2.2.</summary>
public sealed partial record Wan22FalTextToVideoInput() : Wan22FalVideoGenInput("text-to-video")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Wan22FalTextToVideoInput>(
        "videoGen",
            [new("engine", "wan"), new("version", "v2.2"), new("provider", "fal") { IsDefault = true },
            new("operation", "text-to-video") { IsDefault = true }])
    {
        Title = "Wan 2.2: video from text",
        BaseModel = "Wan 2.2",
        OwnParameters = Wan22FalRows.All,
        Price = Buzz.Price("videos",
            PriceTerm.By("resolution", ("480p", 52), ("720p", 104)).Or(PriceTerm.Rate(94.9m),
            "loras").Times("duration").Or(PriceTerm.By("resolution", ("480p", 65), ("720p", 130)), "useTurbo").Roughly(), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
