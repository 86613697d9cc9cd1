// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoBackgroundRemoval;

/// <summary>A video whose background is to go.</summary>
public sealed partial record VideoBackgroundRemovalInput : StepInput<VideoBackgroundRemovalOutput>
{
    internal static Union<VideoBackgroundRemovalInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The video whose background is to go.</summary>
    /// <value>Required.</value>
    public required MediaSource Video { get; init; }

    /// <summary>Points that belong to the subject.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<VideoBackgroundRemovalPoint>? ForegroundPoints { get; init; }

    /// <summary>Points that belong to the background.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<VideoBackgroundRemovalPoint>? BackgroundPoints { get; init; }

    /// <summary>By how many pixels the subject is widened; below 0 it is narrowed.</summary>
    /// <value>Whole number, -32 to 32. When null the service uses 0.</value>
    public int? MaskExpansion { get; init; }

    /// <summary>How soft the edge is, in pixels.</summary>
    /// <value>0 to 32. When null the service uses 2.</value>
    public double? MaskFeather { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<VideoBackgroundRemovalInput>(
        "videoBackgroundRemoval", [])
    {
        Title = "Video background removal",
        OwnParameters =
        [
            new MediaParameter(new Member<VideoBackgroundRemovalInput, MediaSource?>(
                "video", nameof(Video), "The video whose background is to go.", i => i.Video, (i, v) => i with { Video = v! }))
            { IsRequired = true, Form = Addresses.File },
            new ObjectListParameter<VideoBackgroundRemovalPoint>(new Member<VideoBackgroundRemovalInput, IReadOnlyList<VideoBackgroundRemovalPoint>?>(
                "foregroundPoints", nameof(ForegroundPoints), "Points that belong to the subject.", i => i.ForegroundPoints,
                (i, v) => i with { ForegroundPoints = v }))
            { Forms = [VideoBackgroundRemovalPoint.Row] },
            new ObjectListParameter<VideoBackgroundRemovalPoint>(new Member<VideoBackgroundRemovalInput, IReadOnlyList<VideoBackgroundRemovalPoint>?>(
                "backgroundPoints", nameof(BackgroundPoints), "Points that belong to the background.", i => i.BackgroundPoints,
                (i, v) => i with { BackgroundPoints = v }))
            { Forms = [VideoBackgroundRemovalPoint.Row] },
            new IntegerParameter(new Member<VideoBackgroundRemovalInput, long?>(
                "maskExpansion", nameof(MaskExpansion), "By how many pixels the subject is widened; below 0 it is narrowed.", i => i.MaskExpansion,
                (i, v) => i with { MaskExpansion = (int?)v }))
            { Minimum = -32, Maximum = 32, Default = 0 },
            new NumberParameter(new Member<VideoBackgroundRemovalInput, double?>(
                "maskFeather", nameof(MaskFeather), "How soft the edge is, in pixels.", i => i.MaskFeather, (i, v) => i with { MaskFeather = v }))
            { Minimum = 0, Maximum = 32, Default = 2 },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaVideoBackgroundRemoval,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new VideoBackgroundRemovalStepTemplate { Input = this };
}
