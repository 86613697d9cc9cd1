// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="Wan22FalVideoGenInput"/> share.</summary>
internal static class Wan22FalRows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<Wan22FalVideoGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaWan22FalVideoGen };
    internal static readonly ChoiceParameter<VideoAspectRatio> AspectRatio = new(new Member<Wan22FalVideoGenInput, VideoAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
    { AllowedValues = ["1:1", "16:9", "9:16", "4:3", "3:4", "4:5", "5:4"], Default = VideoAspectRatio.Ratio16To9, Source = Sources.SchemaWan22FalVideoGen };
    internal static readonly ChoiceParameter<VideoResolution> Resolution = new(new Member<Wan22FalVideoGenInput, VideoResolution?>(
        "resolution", "Resolution", "The resolution of the video, by its shorter edge.", i => i.Resolution, (i, v) => i with { Resolution = v }))
    { AllowedValues = ["480p", "720p"], Default = VideoResolution.R720P, Source = Sources.SchemaWan22FalVideoGen };
    internal static readonly NumberParameter Shift = new(new Member<Wan22FalVideoGenInput, double?>(
        "shift", "Shift", "Shift of the noise schedule.", i => i.Shift, (i, v) => i with { Shift = v }))
    { Minimum = 1, Maximum = 10, Default = 5, Source = Sources.SchemaWan22FalVideoGen };
    internal static readonly ChoiceParameter<WanInterpolator> InterpolatorModel = new(new Member<Wan22FalVideoGenInput, WanInterpolator?>(
        "interpolatorModel", "InterpolatorModel", "What makes the frames between those that the model made.", i => i.InterpolatorModel,
        (i, v) => i with { InterpolatorModel = v }))
    { AllowedValues = ["film", "rife"], Default = WanInterpolator.Film, Source = Sources.SchemaWan22FalVideoGen };
    internal static readonly BooleanParameter UseTurbo = new(new Member<Wan22FalVideoGenInput, bool?>(
        "useTurbo", "UseTurbo", "Whether speed goes before detail.", i => i.UseTurbo, (i, v) => i with { UseTurbo = v }))
    { Default = false, Source = Sources.SchemaWan22FalVideoGen };
    internal static readonly BooleanParameter EnablePromptExpansion = new(new Member<Wan22FalVideoGenInput, bool?>(
        "enablePromptExpansion", "EnablePromptExpansion", "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptExpansion,
        (i, v) => i with { EnablePromptExpansion = v }))
    { Default = false, Source = Sources.SchemaWan22FalVideoGen };
    internal static readonly BooleanParameter EnableSafetyChecker = new(new Member<Wan22FalVideoGenInput, bool?>(
        "enableSafetyChecker", "EnableSafetyChecker", "Whether the provider checks the video.", i => i.EnableSafetyChecker,
        (i, v) => i with { EnableSafetyChecker = v }))
    { Default = false, Source = Sources.SchemaWan22FalVideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, NegativePrompt, WanRows.SourceImage, WanRows.Duration, AspectRatio, Resolution, WanRows.FrameRate, WanRows.CfgScale,
        WanRows.Steps, Shift, WanRows.Loras, InterpolatorModel, UseTurbo, EnablePromptExpansion, EnableSafetyChecker, WanRows.Seed,
    ];
}
