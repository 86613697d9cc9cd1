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
            new MediaParameter(Members.Image) { IsRequired = true, Source = Sources.SchemaFlux3Keyframe },
            new IntegerParameter(Members.FrameIndex) { IsRequired = true, Minimum = 0, Maximum = 480, Source = Sources.SchemaFlux3Keyframe },
        ],
    };

    private static class Members
    {
        internal static readonly Member<MediaSource?> Image = new Member<Flux3Keyframe, MediaSource?>(
            "image", "Image", "The image.", i => i.Image, (i, v) => i with { Image = v! });

        internal static readonly Member<long?> FrameIndex = new Member<Flux3Keyframe, long?>(
            "frameIndex", "FrameIndex", "The frame, of 24 in a second. No two images share one, and none is behind the end.", i => i.FrameIndex,
            (i, v) => i with { FrameIndex = (int?)v });
    }
}
