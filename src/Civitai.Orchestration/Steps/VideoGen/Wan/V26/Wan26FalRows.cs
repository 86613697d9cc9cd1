// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="Wan26FalVideoGenInput"/> share.</summary>
internal static class Wan26FalRows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<Wan26FalVideoGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaWan26FalVideoGen };
    internal static readonly MediaParameter AudioUrl = new(new Member<Wan26FalVideoGenInput, MediaSource?>(
        "audioUrl", "AudioUrl", "Background music: 3 to 30 seconds, up to 15 MB.", i => i.AudioUrl, (i, v) => i with { AudioUrl = v }))
    { Source = Sources.SchemaWan26FalVideoGen };
    internal static readonly BooleanParameter MultiShots = new(new Member<Wan26FalVideoGenInput, bool?>(
        "multiShots", "MultiShots", "Whether the video may have several shots.", i => i.MultiShots, (i, v) => i with { MultiShots = v }))
    { Default = false, Source = Sources.SchemaWan26FalVideoGen };
    internal static readonly BooleanParameter EnablePromptExpansion = new(new Member<Wan26FalVideoGenInput, bool?>(
        "enablePromptExpansion", "EnablePromptExpansion", "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptExpansion,
        (i, v) => i with { EnablePromptExpansion = v }))
    { Default = true, Source = Sources.SchemaWan26FalVideoGen };
    internal static readonly BooleanParameter EnableSafetyChecker = new(new Member<Wan26FalVideoGenInput, bool?>(
        "enableSafetyChecker", "EnableSafetyChecker", "Whether the provider checks the video.", i => i.EnableSafetyChecker,
        (i, v) => i with { EnableSafetyChecker = v }))
    { Default = false, Source = Sources.SchemaWan26FalVideoGen };
    internal static readonly ChoiceParameter<VideoResolution> Resolution = WanFalRows.Resolution with { Source = Sources.SchemaWan26FalVideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, NegativePrompt, WanRows.SourceImage, AudioUrl, WanRows.Duration, Resolution, WanRows.FrameRate, WanRows.CfgScale, WanRows.Steps,
        WanRows.Loras, MultiShots, EnablePromptExpansion, EnableSafetyChecker, WanRows.Seed,
    ];
}
