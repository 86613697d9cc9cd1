// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="Wan225bFalVideoGenInput"/> share.</summary>
internal static class Wan225bFalRows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<Wan225bFalVideoGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaWan225bFalVideoGen };
    internal static readonly ChoiceParameter<VideoAspectRatio> AspectRatio = new(new Member<Wan225bFalVideoGenInput, VideoAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
    { AllowedValues = ["1:1", "16:9", "9:16", "auto"], Default = VideoAspectRatio.Ratio16To9, Source = Sources.SchemaWan225bFalVideoGen };
    internal static readonly IntegerParameter NumInferenceSteps = new(new Member<Wan225bFalVideoGenInput, long?>(
        "numInferenceSteps", "NumInferenceSteps", "Denoising steps. More refine detail and take longer.", i => i.NumInferenceSteps,
        (i, v) => i with { NumInferenceSteps = (int?)v }))
    { Minimum = 2, Maximum = 50, Default = 20, Source = Sources.SchemaWan225bFalVideoGen };
    internal static readonly ChoiceParameter<WanInterpolator> InterpolatorModel = new(new Member<Wan225bFalVideoGenInput, WanInterpolator?>(
        "interpolatorModel", "InterpolatorModel", "What makes the frames between those that the model made.", i => i.InterpolatorModel,
        (i, v) => i with { InterpolatorModel = v }))
    { AllowedValues = ["none", "film", "rife"], Default = WanInterpolator.Film, Source = Sources.SchemaWan225bFalVideoGen };
    internal static readonly BooleanParameter UseDistill = new(new Member<Wan225bFalVideoGenInput, bool?>(
        "useDistill", "UseDistill", "Whether the distilled, faster model is used.", i => i.UseDistill, (i, v) => i with { UseDistill = v }))
    { Default = false, Source = Sources.SchemaWan225bFalVideoGen };
    internal static readonly BooleanParameter UseFastWan = new(new Member<Wan225bFalVideoGenInput, bool?>(
        "useFastWan", "UseFastWan", "Whether the FastWan variant is used.", i => i.UseFastWan, (i, v) => i with { UseFastWan = v }))
    { Default = false, Source = Sources.SchemaWan225bFalVideoGen };
    internal static readonly BooleanParameter EnablePromptExpansion = new(new Member<Wan225bFalVideoGenInput, bool?>(
        "enablePromptExpansion", "EnablePromptExpansion", "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptExpansion,
        (i, v) => i with { EnablePromptExpansion = v }))
    { Default = false, Source = Sources.SchemaWan225bFalVideoGen };
    internal static readonly BooleanParameter EnableSafetyChecker = new(new Member<Wan225bFalVideoGenInput, bool?>(
        "enableSafetyChecker", "EnableSafetyChecker", "Whether the provider checks the video.", i => i.EnableSafetyChecker,
        (i, v) => i with { EnableSafetyChecker = v }))
    { Default = false, Source = Sources.SchemaWan225bFalVideoGen };
    internal static readonly ChoiceParameter<VideoResolution> Resolution = WanFalRows.Resolution with
    { AllowedValues = ["480p", "580p", "720p"], Default = VideoResolution.R720P, Source = Sources.SchemaWan225bFalVideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, NegativePrompt, WanRows.SourceImage, WanRows.Duration, AspectRatio, Resolution, WanRows.FrameRate, WanRows.CfgScale,
        WanRows.Steps, NumInferenceSteps, WanRows.Loras, InterpolatorModel, UseDistill, UseFastWan, EnablePromptExpansion, EnableSafetyChecker, WanRows.Seed,
    ];
}
