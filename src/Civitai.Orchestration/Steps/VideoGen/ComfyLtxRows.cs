// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="ComfyLtxVideoGenInput"/> share.</summary>
internal static class ComfyLtxRows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfyLtxVideoGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly ChoiceParameter<LtxModel> Model = new(new Member<ComfyLtxVideoGenInput, LtxModel?>(
        "model", "Model", "The model.", i => i.Model, (i, v) => i with { Model = v }))
    { AllowedValues = ["22b-dev", "22b-distilled"], Default = LtxModel.Dev22B, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Duration = new(new Member<ComfyLtxVideoGenInput, long?>(
        "duration", "Duration", "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
    { Minimum = 3, Maximum = 20, Default = 5, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfyLtxVideoGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Default = 1280, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Height = new(new Member<ComfyLtxVideoGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Default = 720, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly NumberParameter Fps = new(new Member<ComfyLtxVideoGenInput, double?>(
        "fps", "Fps", "Frames per second.", i => i.Fps, (i, v) => i with { Fps = v }))
    { Minimum = 1, Maximum = 60, Default = 24, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly NumberParameter GuidanceScale = new(new Member<ComfyLtxVideoGenInput, double?>(
        "guidanceScale", "GuidanceScale", "How closely the video follows the prompt.", i => i.GuidanceScale, (i, v) => i with { GuidanceScale = v }))
    { Minimum = 1, Maximum = 10, Default = 4, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyLtxVideoGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 8, Maximum = 50, Default = 20, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly LoraMapParameter Loras = new(new Member<ComfyLtxVideoGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly BooleanParameter GenerateAudio = new(new Member<ComfyLtxVideoGenInput, bool?>(
        "generateAudio", "GenerateAudio", "Whether the video gets sound.", i => i.GenerateAudio, (i, v) => i with { GenerateAudio = v }))
    { Default = true, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfyLtxVideoGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaComfyLtx23VideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, NegativePrompt, Model, Duration, Width, Height, Fps, GuidanceScale, Steps, Loras, GenerateAudio, Seed,
    ];
}
