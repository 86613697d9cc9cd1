// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>Goes on with a video with LTX-2.</summary>
public sealed partial record ComfyLtx2ExtendVideoInput() : ComfyLtx2VideoGenInput("extendVideo")
{
    /// <summary>The video to work from.</summary>
    /// <value>Required.</value>
    public required MediaSource SourceVideo { get; init; }

    /// <summary>How many frames the new video has.</summary>
    /// <value>Whole number, 9 to 481. When null the service uses 121.</value>
    public int? NumFrames { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx2ExtendVideoInput>(
        "videoGen", [new("engine", "ltx2"), new("operation", "extendVideo")])
    {
        Title = "LTX-2: continuation of a video",
        BaseModel = "LTX-2",
        OwnParameters = ComfyLtx2Rows.All.With(
            new MediaParameter(new Member<ComfyLtx2ExtendVideoInput, MediaSource?>(
                "sourceVideo", nameof(SourceVideo), "The video to work from.", i => i.SourceVideo, (i, v) => i with { SourceVideo = v! }))
            { After = "model", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaComfyLtx2ExtendVideo },
            new IntegerParameter(new Member<ComfyLtx2ExtendVideoInput, long?>(
                "numFrames", nameof(NumFrames), "How many frames the new video has.", i => i.NumFrames, (i, v) => i with { NumFrames = (int?)v }))
            { After = "duration", Minimum = 9, Maximum = 481, Default = 121, Source = Sources.SchemaComfyLtx2ExtendVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(1.2m).ForPixels(1000000).For("steps", 20).Times("numFrames"), Sources.LtxPage),
        Source = Sources.LtxPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
