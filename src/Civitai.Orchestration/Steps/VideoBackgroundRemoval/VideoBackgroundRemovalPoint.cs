// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoBackgroundRemoval;

/// <summary>A point of a video.</summary>
public sealed partial record VideoBackgroundRemovalPoint : WireRecord
{
    /// <summary>The place from the left, as a share of the width.</summary>
    /// <value>0 to 1. Required.</value>
    public double? X { get; init; }

    /// <summary>The place from the top, as a share of the height.</summary>
    /// <value>0 to 1. Required.</value>
    public double? Y { get; init; }

    internal static RecordRow<VideoBackgroundRemovalPoint> Row { get; } = new()
    {
        OwnParameters =
        [
            new NumberParameter(new Member<VideoBackgroundRemovalPoint, double?>(
                "x", nameof(X), "The place from the left, as a share of the width.", i => i.X, (i, v) => i with { X = v }))
            { IsRequired = true, Minimum = 0, Maximum = 1, Source = Sources.SchemaVideoBackgroundRemovalPoint },
            new NumberParameter(new Member<VideoBackgroundRemovalPoint, double?>(
                "y", nameof(Y), "The place from the top, as a share of the height.", i => i.Y, (i, v) => i with { Y = v }))
            { IsRequired = true, Minimum = 0, Maximum = 1, Source = Sources.SchemaVideoBackgroundRemovalPoint },
        ],
    };
}
