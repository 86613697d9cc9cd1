// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with Sora 2.</summary>
public sealed partial record Sora2TextToVideoInput() : SoraVideoGenInput("text-to-video")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Sora2TextToVideoInput>(
        "videoGen", [new("engine", "sora"), new("operation", "text-to-video") { IsDefault = true }])
    {
        Title = "Sora 2: video from text",
        BaseModel = "Sora 2",
        OwnParameters = SoraRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaSora2TextToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
