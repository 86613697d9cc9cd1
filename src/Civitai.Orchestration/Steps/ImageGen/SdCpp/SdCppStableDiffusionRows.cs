// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="SdCppStableDiffusionImageGenInput"/> share.</summary>
internal static class SdCppStableDiffusionRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<SdCppStableDiffusionImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSd1ImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<SdCppStableDiffusionImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSd1ImageGen };
    internal static readonly AirParameter Model = new(new Member<SdCppStableDiffusionImageGenInput, Air?>(
        "model", "Model", "The checkpoint to generate with.", i => AirParameter.Given(i.Model), (i, v) => i with { Model = v ?? default }))
    { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sd1"], Source = Sources.SchemaSd1ImageGen };
    internal static readonly AirParameter VaeModel = new(new Member<SdCppStableDiffusionImageGenInput, Air?>(
        "vaeModel", "VaeModel", "The VAE to decode with, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v }))
    { Source = Sources.SchemaSd1ImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<SdCppStableDiffusionImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little." };
    internal static readonly ChoiceParameter<SdCppSampleMethod> Sampler = new(new Member<SdCppStableDiffusionImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Default = SdCppSampleMethod.Euler };
    internal static readonly ChoiceParameter<SdCppSchedule> Scheduler = new(new Member<SdCppStableDiffusionImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Default = SdCppSchedule.Discrete };
    internal static readonly ChoiceParameter<SdCppUCacheMode> UCache = new(new Member<SdCppStableDiffusionImageGenInput, SdCppUCacheMode?>(
        "uCache", "UCache", "Whether results are reused between steps, for speed at the cost of detail.", i => i.UCache, (i, v) => i with { UCache = v }))
    { Source = Sources.SchemaSd1ImageGen };
    internal static readonly LoraMapParameter Loras = new(new Member<SdCppStableDiffusionImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Ecosystems = ["sd1"], Source = Sources.SchemaSd1ImageGen };
    internal static readonly AirListParameter Embeddings = new(new Member<SdCppStableDiffusionImageGenInput, IReadOnlyList<Air>?>(
        "embeddings", "Embeddings", "Textual inversions to load; the prompt calls them by their names.", i => i.Embeddings,
        (i, v) => i with { Embeddings = v }))
    { Default = [] };
    internal static readonly IntegerParameter Quantity = new(new Member<SdCppStableDiffusionImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaSd1ImageGen };
    internal static readonly SeedParameter Seed = new(new Member<SdCppStableDiffusionImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaSd1ImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, Model, VaeModel, Steps, Sampler, Scheduler, UCache, Loras, Embeddings, Quantity, Seed, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
