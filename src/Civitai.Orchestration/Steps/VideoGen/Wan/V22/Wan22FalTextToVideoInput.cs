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
        Price = Price.Unknown,
        Source = Sources.SchemaWan22FalTextToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
