// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoInterpolation;

/// <summary>A video to make smoother.</summary>
public sealed partial record VideoInterpolationInput : StepInput<VideoInterpolationOutput>
{
    internal static Union<VideoInterpolationInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The video to make smoother.</summary>
    /// <value>Required.</value>
    public required MediaSource Video { get; init; }

    /// <summary>How many frames each one becomes.</summary>
    /// <value>Whole number, 2 to 3. When null the service uses 2.</value>
    public int? InterpolationFactor { get; init; }

    /// <summary>The model that makes the frames.</summary>
    /// <value>When null the service uses <c>VFIMamba</c>.</value>
    public string? Model { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<VideoInterpolationInput>(
        "videoInterpolation", [])
    {
        Title = "Video interpolation",
        OwnParameters =
        [
            new MediaParameter(new Member<VideoInterpolationInput, MediaSource?>(
                "video", nameof(Video), "The video to make smoother.", i => i.Video, (i, v) => i with { Video = v! }))
            { IsRequired = true, Form = Addresses.File, Source = Sources.SchemaVideoInterpolation },
            new IntegerParameter(new Member<VideoInterpolationInput, long?>(
                "interpolationFactor", nameof(InterpolationFactor), "How many frames each one becomes.", i => i.InterpolationFactor,
                (i, v) => i with { InterpolationFactor = (int?)v }))
            { Minimum = 2, Maximum = 3, Default = 2, Source = Sources.SchemaVideoInterpolation },
            new TextParameter(new Member<VideoInterpolationInput, string?>(
                "model", nameof(Model), "The model that makes the frames.", i => i.Model, (i, v) => i with { Model = v }))
            { Default = "VFIMamba", Source = Sources.SchemaVideoInterpolation },
        ],
        Price = Buzz.Price("videos",
            PriceTerm.Cases("interpolationFactor",
            (["2"], PriceTerm.InWords("2.188 Buzz and 0.29297 more for each million pixels of all frames of the video")),
            (["3"], PriceTerm.InWords("0.324 Buzz and 0.51379 more for each million pixels of all frames of the video"))), Sources.VideoInterpolationPage),
        Source = Sources.VideoInterpolationPage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new VideoInterpolationStepTemplate { Input = this };
}
