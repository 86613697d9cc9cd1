// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoEnhancement;

/// <summary>A video to improve.</summary>
public sealed partial record VideoEnhancementInput : StepInput<VideoEnhancementOutput>
{
    internal static Union<VideoEnhancementInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The video to improve.</summary>
    /// <value>Required.</value>
    public required MediaSource SourceUrl { get; init; }

    /// <summary>How it is enlarged.</summary>
    /// <value>When null: none.</value>
    public VideoEnhancementUpscaler? Upscaler { get; init; }

    /// <summary>How frames are added.</summary>
    /// <value>When null: none.</value>
    public VideoEnhancementInterpolation? Interpolation { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<VideoEnhancementInput>(
        "videoEnhancement", [])
    {
        Title = "Video enhancement",
        OwnParameters =
        [
            new MediaParameter(new Member<VideoEnhancementInput, MediaSource?>(
                "sourceUrl", nameof(SourceUrl), "The video to improve.", i => i.SourceUrl, (i, v) => i with { SourceUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new ObjectParameter<VideoEnhancementUpscaler>(new Member<VideoEnhancementInput, VideoEnhancementUpscaler?>(
                "upscaler", nameof(Upscaler), "How it is enlarged.", i => i.Upscaler, (i, v) => i with { Upscaler = v }))
            { Forms = [VideoEnhancementUpscaler.Row] },
            new ObjectParameter<VideoEnhancementInterpolation>(new Member<VideoEnhancementInput, VideoEnhancementInterpolation?>(
                "interpolation", nameof(Interpolation), "How frames are added.", i => i.Interpolation, (i, v) => i with { Interpolation = v }))
            { Forms = [VideoEnhancementInterpolation.Row] },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaVideoEnhancement,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new VideoEnhancementStepTemplate { Input = this };
}
