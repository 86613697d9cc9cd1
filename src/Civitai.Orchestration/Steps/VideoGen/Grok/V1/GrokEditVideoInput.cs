// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>Edits a video with Grok 1, as the prompt says. It is made smaller than 854 x 480 and cut to 8 seconds first.</summary>
public sealed partial record GrokEditVideoInput() : GrokV1VideoGenInput("edit-video")
{
    /// <summary>The video to work from.</summary>
    /// <value>Required.</value>
    public required MediaSource VideoUrl { get; init; }

    /// <summary>Length of the video to edit, in seconds. Measured by the service; leave null.</summary>
    public int? AnalyzedDuration { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokEditVideoInput>(
        "videoGen", [new("engine", "grok"), new("version", "v1.0") { IsDefault = true }, new("operation", "edit-video")])
    {
        Title = "Grok 1: edit of a video",
        BaseModel = "Grok 1",
        OwnParameters = GrokV1Rows.All.With(
            new MediaParameter(new Member<GrokEditVideoInput, MediaSource?>(
                "videoUrl", nameof(VideoUrl), "The video to work from.", i => i.VideoUrl, (i, v) => i with { VideoUrl = v! }))
            { After = "prompt", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaGrokEditVideo },
            new IntegerParameter(new Member<GrokEditVideoInput, long?>(
                "analyzedDuration", nameof(AnalyzedDuration), "Length of the video to edit, in seconds. Measured by the service; leave null.",
                i => i.AnalyzedDuration, (i, v) => i with { AnalyzedDuration = (int?)v }))
            { IsReadOnly = true, Source = Sources.SchemaGrokEditVideo }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("480p", 78), ("720p", 104)).TimesUpTo("analyzedDuration", 8), Sources.GrokVideoPage),
        Source = Sources.GrokVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
