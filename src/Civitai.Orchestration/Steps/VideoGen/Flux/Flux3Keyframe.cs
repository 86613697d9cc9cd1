// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>An image at a frame of the video.</summary>
public sealed partial record Flux3Keyframe : WireRecord
{
    /// <summary>The image.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>The frame, of 24 in a second. No two images share one, and none is behind the end.</summary>
    /// <value>0 to 480. Required.</value>
    public int? FrameIndex { get; init; }

    internal static RecordRow<Flux3Keyframe> Row { get; } = new()
    {
        OwnParameters =
        [
            new MediaParameter(new Member<Flux3Keyframe, MediaSource?>(
                "image", nameof(Image), "The image.", i => i.Image, (i, v) => i with { Image = v! }))
            { IsRequired = true, Source = Sources.SchemaFlux3Keyframe },
            new IntegerParameter(new Member<Flux3Keyframe, long?>(
                "frameIndex", nameof(FrameIndex), "The frame, of 24 in a second. No two images share one, and none is behind the end.", i => i.FrameIndex,
                (i, v) => i with { FrameIndex = (int?)v }))
            { IsRequired = true, Minimum = 0, Maximum = 480, Source = Sources.SchemaFlux3Keyframe },
        ],
    };
}
