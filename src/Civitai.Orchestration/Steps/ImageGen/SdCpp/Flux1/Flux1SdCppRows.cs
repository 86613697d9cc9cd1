// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Flux1SdCppImageGenInput"/> share.</summary>
internal static class Flux1SdCppRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<Flux1SdCppImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux1SdCppImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<Flux1SdCppImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaFlux1SdCppImageGen };
    internal static readonly AirParameter DiffuserModel = new(new Member<Flux1SdCppImageGenInput, Air?>(
        "diffuserModel", "DiffuserModel", "The diffusion model to generate with.", i => AirParameter.Given(i.DiffuserModel),
        (i, v) => i with { DiffuserModel = v ?? default }))
    { IsRequired = true, Source = Sources.SchemaFlux1SdCppImageGen };
    internal static readonly AirParameter VaeModel = new(new Member<Flux1SdCppImageGenInput, Air?>(
        "vaeModel", "VaeModel", "The VAE to decode with, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v }));
    internal static readonly AirParameter ClipLModel = new(new Member<Flux1SdCppImageGenInput, Air?>(
        "clipLModel", "ClipLModel", "The CLIP-L text encoder, by its AIR.", i => i.ClipLModel, (i, v) => i with { ClipLModel = v }));
    internal static readonly AirParameter T5XxlModel = new(new Member<Flux1SdCppImageGenInput, Air?>(
        "t5XXLModel", "T5XxlModel", "The T5-XXL text encoder, by its AIR.", i => i.T5XxlModel, (i, v) => i with { T5XxlModel = v }));
    internal static readonly IntegerParameter Width = new(new Member<Flux1SdCppImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 832, Maximum = 1216, MultipleOf = 16, Default = 1024 };
    internal static readonly IntegerParameter Height = new(new Member<Flux1SdCppImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 832, Maximum = 1216, MultipleOf = 16, Default = 1024 };
    internal static readonly NumberParameter CfgScale = new(new Member<Flux1SdCppImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 1, Maximum = 20, Default = 3.5, AdvisedMinimum = 2.5, AdvisedMaximum = 4, Advice = "Lower guidance ignores the prompt; higher overdoes it." };
    internal static readonly IntegerParameter Steps = new(new Member<Flux1SdCppImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 4, Maximum = 50, Default = 28, Source = Sources.SchemaFlux1SdCppImageGen };
    internal static readonly ChoiceParameter<SdCppSampleMethod> Sampler = new(new Member<Flux1SdCppImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Default = SdCppSampleMethod.Euler };
    internal static readonly ChoiceParameter<SdCppSchedule> Scheduler = new(new Member<Flux1SdCppImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Default = SdCppSchedule.Simple };
    internal static readonly LoraMapParameter Loras = new(new Member<Flux1SdCppImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Ecosystems = ["flux1"], Default = LoraMapParameter.None, AdvisedMinimum = 0, AdvisedMaximum = 2 };
    internal static readonly IntegerParameter Quantity = new(new Member<Flux1SdCppImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux1SdCppImageGen };
    internal static readonly SeedParameter Seed = new(new Member<Flux1SdCppImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaFlux1SdCppImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, DiffuserModel, VaeModel, ClipLModel, T5XxlModel, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Quantity, Seed,
        ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
