// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="Wan25FalVideoGenInput"/> share.</summary>
internal static class Wan25FalRows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<Wan25FalVideoGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaWan25FalVideoGen };
    internal static readonly ChoiceParameter<VideoAspectRatio> AspectRatio = new(new Member<Wan25FalVideoGenInput, VideoAspectRatio?>(
        "aspectRatio", "AspectRatio", "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
    { AllowedValues = ["16:9", "9:16", "1:1"], Default = VideoAspectRatio.Ratio16To9, Source = Sources.SchemaWan25FalVideoGen };
    internal static readonly BooleanParameter EnablePromptExpansion = new(new Member<Wan25FalVideoGenInput, bool?>(
        "enablePromptExpansion", "EnablePromptExpansion", "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptExpansion,
        (i, v) => i with { EnablePromptExpansion = v }))
    { Default = true, Source = Sources.SchemaWan25FalVideoGen };
    internal static readonly ChoiceParameter<VideoResolution> Resolution = WanFalRows.Resolution with
    { AllowedValues = ["480p", "720p", "1080p"], Source = Sources.SchemaWan25FalVideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, NegativePrompt, WanRows.SourceImage, WanRows.Duration, AspectRatio, Resolution, WanRows.FrameRate, WanRows.CfgScale,
        WanRows.Steps, WanRows.Loras, EnablePromptExpansion, WanRows.Seed,
    ];
}
