// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoFrameExtraction;

/// <summary>A video to take frames from.</summary>
public sealed partial record VideoFrameExtractionInput : StepInput<VideoFrameExtractionOutput>
{
    internal static Union<VideoFrameExtractionInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The video to take frames from.</summary>
    /// <value>Required.</value>
    public required MediaSource VideoUrl { get; init; }

    /// <summary>How many frames are looked at in a second.</summary>
    /// <value>When null the service uses 1.</value>
    public double? FrameRate { get; init; }

    /// <summary>The likeness above which a frame counts as a repetition and is left out.</summary>
    /// <value>0 to 1. When null the service uses 0.9.</value>
    public double? UniqueThreshold { get; init; }

    /// <summary>The most frames to take.</summary>
    /// <value>Whole number. When null: all.</value>
    public int? MaxFrames { get; init; }

    /// <summary>Where to begin, in seconds.</summary>
    /// <value>When null the service uses 0.</value>
    public double? StartTime { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<VideoFrameExtractionInput>(
        "videoFrameExtraction", [])
    {
        Title = "Video frame extraction",
        OwnParameters =
        [
            new MediaParameter(new Member<VideoFrameExtractionInput, MediaSource?>(
                "videoUrl", nameof(VideoUrl), "The video to take frames from.", i => i.VideoUrl, (i, v) => i with { VideoUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new NumberParameter(new Member<VideoFrameExtractionInput, double?>(
                "frameRate", nameof(FrameRate), "How many frames are looked at in a second.", i => i.FrameRate, (i, v) => i with { FrameRate = v }))
            { Default = 1 },
            new NumberParameter(new Member<VideoFrameExtractionInput, double?>(
                "uniqueThreshold", nameof(UniqueThreshold), "The likeness above which a frame counts as a repetition and is left out.",
                i => i.UniqueThreshold, (i, v) => i with { UniqueThreshold = v }))
            { Minimum = 0, Maximum = 1, Default = 0.9 },
            new IntegerParameter(new Member<VideoFrameExtractionInput, long?>(
                "maxFrames", nameof(MaxFrames), "The most frames to take.", i => i.MaxFrames, (i, v) => i with { MaxFrames = (int?)v })),
            new NumberParameter(new Member<VideoFrameExtractionInput, double?>(
                "startTime", nameof(StartTime), "Where to begin, in seconds.", i => i.StartTime, (i, v) => i with { StartTime = v }))
            { Default = 0 },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaVideoFrameExtraction,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new VideoFrameExtractionStepTemplate { Input = this };
}
