// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="ComfyLtx23VideoGenInput"/> share.</summary>
internal static class ComfyLtx23Rows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfyLtx23VideoGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly ChoiceParameter<LtxModel> Model = new(new Member<ComfyLtx23VideoGenInput, LtxModel?>(
        "model", "Model", "The model.", i => i.Model, (i, v) => i with { Model = v }))
    { AllowedValues = ["22b-dev", "22b-distilled"], Default = LtxModel.Dev22B, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly AirParameter DiffusionModel = new(new Member<ComfyLtx23VideoGenInput, Air?>(
        "diffusionModel", "DiffusionModel", "Another diffusion model in place of the usual one, by its AIR.", i => i.DiffusionModel,
        (i, v) => i with { DiffusionModel = v }))
    { Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Duration = new(new Member<ComfyLtx23VideoGenInput, long?>(
        "duration", "Duration", "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
    { Minimum = 3, Maximum = 20, Default = 5, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfyLtx23VideoGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Default = 1280, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Height = new(new Member<ComfyLtx23VideoGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Default = 720, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly NumberParameter Fps = new(new Member<ComfyLtx23VideoGenInput, double?>(
        "fps", "Fps", "Frames per second.", i => i.Fps, (i, v) => i with { Fps = v }))
    { Minimum = 1, Maximum = 60, Default = 24, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly NumberParameter GuidanceScale = new(new Member<ComfyLtx23VideoGenInput, double?>(
        "guidanceScale", "GuidanceScale", "How closely the video follows the prompt.", i => i.GuidanceScale, (i, v) => i with { GuidanceScale = v }))
    { Minimum = 1, Maximum = 10, Default = 4, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyLtx23VideoGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 8, Maximum = 50, Default = 20, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly LoraMapParameter Loras = new(new Member<ComfyLtx23VideoGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly BooleanParameter GenerateAudio = new(new Member<ComfyLtx23VideoGenInput, bool?>(
        "generateAudio", "GenerateAudio", "Whether the video gets sound.", i => i.GenerateAudio, (i, v) => i with { GenerateAudio = v }))
    { Default = true, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyLtx23VideoGenInput, long?>(
        "quantity", "Quantity", "How many videos to make, each with a seed of its own: the one given, the next, and so on.", i => i.Quantity,
        (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaComfyLtx23VideoGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfyLtx23VideoGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaComfyLtx23VideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        VideoGenRows.Prompt, NegativePrompt, Model, DiffusionModel, Duration, Width, Height, Fps, GuidanceScale, Steps, Loras, GenerateAudio, Quantity, Seed,
    ];
}
