// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoEnhancement;

/// <summary>How frames are added to a video.</summary>
public sealed partial record VideoEnhancementInterpolation : WireRecord
{
    /// <summary>How many frames each one becomes.</summary>
    /// <value>Required.</value>
    public int? Multiplier { get; init; }

    internal static RecordRow<VideoEnhancementInterpolation> Row { get; } = new()
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<VideoEnhancementInterpolation, long?>(
                "multiplier", nameof(Multiplier), "How many frames each one becomes.", i => i.Multiplier, (i, v) => i with { Multiplier = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaVideoEnhancementInputInterpolationOptions },
        ],
    };
}
