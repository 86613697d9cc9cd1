// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>Goes on with a video with LTX-2.3.</summary>
public sealed partial record ComfyLtx23ExtendVideoInput() : ComfyLtx23VideoGenInput("extendVideo")
{
    /// <inheritdoc cref="ComfyLtx2ExtendVideoInput.SourceVideo"/>
    public required MediaSource SourceVideo { get; init; }
    /// <inheritdoc cref="ComfyLtx2ExtendVideoInput.NumFrames"/>
    public int? NumFrames { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLtx23ExtendVideoInput>(
        "videoGen", [new("engine", "ltx2.3"), new("operation", "extendVideo")])
    {
        Title = "LTX-2.3: continuation of a video",
        BaseModel = "LTX-2.3",
        OwnParameters = ComfyLtx23Rows.All.With(
            new MediaParameter(new Member<ComfyLtx23ExtendVideoInput, MediaSource?>(
                "sourceVideo", nameof(SourceVideo), "The video to work from.", i => i.SourceVideo, (i, v) => i with { SourceVideo = v! }))
            { After = "diffusionModel", IsRequired = true, Form = Addresses.File, Source = Sources.SchemaComfyLtx23ExtendVideo },
            new IntegerParameter(new Member<ComfyLtx23ExtendVideoInput, long?>(
                "numFrames", nameof(NumFrames), "How many frames the new video has.", i => i.NumFrames, (i, v) => i with { NumFrames = (int?)v }))
            { After = "duration", Minimum = 9, Maximum = 481, Default = 121, Source = Sources.SchemaComfyLtx23ExtendVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(1.2m).ForPixels(1000000).For("steps", 20).Times("numFrames").Times("quantity"), Sources.LtxPage),
        Source = Sources.LtxPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
