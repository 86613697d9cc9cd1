// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoMetadata;

/// <summary>A video to measure.</summary>
public sealed partial record VideoMetadataInput : StepInput<VideoMetadataOutput>
{
    internal static Union<VideoMetadataInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The video to measure.</summary>
    /// <value>Required.</value>
    public required MediaSource Video { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<VideoMetadataInput>(
        "videoMetadata", [])
    {
        Title = "Video metadata",
        OwnParameters =
        [
            new MediaParameter(new Member<VideoMetadataInput, MediaSource?>(
                "video", nameof(Video), "The video to measure.", i => i.Video, (i, v) => i with { Video = v! }))
            { IsRequired = true, Form = Addresses.File },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaVideoMetadata,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new VideoMetadataStepTemplate { Input = this };
}
