// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Qwen20bImageGenInput"/> share.</summary>
internal static class Qwen20bRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<Qwen20bImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaQwen20bImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<Qwen20bImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaQwen20bImageGen };
    internal static readonly ChoiceParameter<QwenImageVersion> Version = new(new Member<Qwen20bImageGenInput, QwenImageVersion?>(
        "version", "Version", "The release of the model.", i => i.Version, (i, v) => i with { Version = v }))
    { AllowedValues = ["latest", "2509", "2512"], Default = QwenImageVersion.Latest, Source = Sources.SchemaQwen20bCreateImageGen };
    internal static readonly IntegerParameter Width = new(new Member<Qwen20bImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 2048, MultipleOf = 8, Default = 1024 };
    internal static readonly IntegerParameter Height = new(new Member<Qwen20bImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 2048, MultipleOf = 8, Default = 1024 };
    internal static readonly NumberParameter CfgScale = new(new Member<Qwen20bImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 2.5, AdvisedMinimum = 2, AdvisedMaximum = 4, Advice = "Lower guidance ignores the prompt; higher overdoes it." };
    internal static readonly IntegerParameter Steps = new(new Member<Qwen20bImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little." };
    internal static readonly ChoiceParameter<SdCppSampleMethod> Sampler = new(new Member<Qwen20bImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Default = SdCppSampleMethod.Euler };
    internal static readonly ChoiceParameter<SdCppSchedule> Scheduler = new(new Member<Qwen20bImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Default = SdCppSchedule.Simple };
    internal static readonly LoraMapParameter Loras = new(new Member<Qwen20bImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Ecosystems = ["qwen"], Source = Sources.SchemaQwen20bImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<Qwen20bImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaQwen20bImageGen };
    internal static readonly SeedParameter Seed = new(new Member<Qwen20bImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaQwen20bImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, Version, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Quantity, Seed, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
