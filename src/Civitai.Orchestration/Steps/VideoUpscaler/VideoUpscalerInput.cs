// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoUpscaler;

/// <summary>A video to enlarge.</summary>
public sealed partial record VideoUpscalerInput : StepInput<VideoUpscalerOutput>
{
    internal static Union<VideoUpscalerInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The video to enlarge.</summary>
    /// <value>Required.</value>
    public required MediaSource Video { get; init; }

    /// <summary>How many times wider and higher it becomes.</summary>
    /// <value>Whole number, 2 to 4. When null the service uses 2.</value>
    public int? ScaleFactor { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<VideoUpscalerInput>(
        "videoUpscaler", [])
    {
        Title = "Video upscaling",
        OwnParameters =
        [
            new MediaParameter(new Member<VideoUpscalerInput, MediaSource?>(
                "video", nameof(Video), "The video to enlarge.", i => i.Video, (i, v) => i with { Video = v! }))
            { IsRequired = true, Form = Addresses.File, Source = Sources.SchemaVideoUpscaler },
            new IntegerParameter(new Member<VideoUpscalerInput, long?>(
                "scaleFactor", nameof(ScaleFactor), "How many times wider and higher it becomes.", i => i.ScaleFactor,
                (i, v) => i with { ScaleFactor = (int?)v }))
            { Minimum = 2, Maximum = 4, Default = 2, Source = Sources.SchemaVideoUpscaler },
        ],
        Price = Buzz.Price("videos", PriceTerm.InWords("Buzz by the number of frames, their size and scaleFactor"), Sources.VideoUpscalingPage),
        Source = Sources.VideoUpscalingPage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new VideoUpscalerStepTemplate { Input = this };
}
