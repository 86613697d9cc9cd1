// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with Wan 2.2 5B.</summary>
public sealed partial record Wan225bFalTextToVideoInput() : Wan225bFalVideoGenInput("text-to-video")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Wan225bFalTextToVideoInput>(
        "videoGen",
            [new("engine", "wan"), new("version", "v2.2-5b"), new("provider", "fal") { IsDefault = true },
            new("operation", "text-to-video") { IsDefault = true }])
    {
        Title = "Wan 2.2 5B: video from text",
        BaseModel = "Wan 2.2 5B",
        OwnParameters = Wan225bFalRows.All,
        Price = Buzz.Price("videos",
            PriceTerm.Rate(142.35m, "a video").Or(PriceTerm.Rate(75.9m), "useDistill").Or(PriceTerm.By("resolution", ("720p", 32.5m)),
            "useFastWan").Roughly(), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
