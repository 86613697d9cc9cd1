// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="SdxlImageGenInput"/> share.</summary>
internal static class SdxlRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<SdxlImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSdxlImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<SdxlImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSdxlImageGen };
    internal static readonly AirParameter Model = new(new Member<SdxlImageGenInput, Air?>(
        "model", "Model", "The checkpoint to generate with.", i => AirParameter.Given(i.Model), (i, v) => i with { Model = v ?? default }))
    { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaSdxlImageGen };
    internal static readonly AirParameter VaeModel = new(new Member<SdxlImageGenInput, Air?>(
        "vaeModel", "VaeModel", "The VAE to decode with, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v }))
    { Source = Sources.SchemaSdxlImageGen };
    internal static readonly IntegerParameter Width = new(new Member<SdxlImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    {
        Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, AdvisedMinimum = 640, AdvisedMaximum = 1536,
        Advice = "Subjects repeat outside the sizes that the model was made for.", Source = Sources.SdxlPage,
    };
    internal static readonly IntegerParameter Height = new(new Member<SdxlImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    {
        Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, AdvisedMinimum = 640, AdvisedMaximum = 1536,
        Advice = "Subjects repeat outside the sizes that the model was made for.", Source = Sources.SdxlPage,
    };
    internal static readonly NumberParameter CfgScale = new(new Member<SdxlImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    {
        Minimum = 0, Maximum = 30, Default = 7, AdvisedMinimum = 6, AdvisedMaximum = 8, Advice = "Lower guidance ignores the prompt; higher overdoes it.",
        Source = Sources.SdxlPage,
    };
    internal static readonly IntegerParameter Steps = new(new Member<SdxlImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    {
        Minimum = 1, Maximum = 150, Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little.",
        Source = Sources.SdxlPage,
    };
    internal static readonly ChoiceParameter<SdCppSampleMethod> Sampler = new(new Member<SdxlImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Default = SdCppSampleMethod.Euler, Source = Sources.SdxlPage };
    internal static readonly ChoiceParameter<SdCppSchedule> Scheduler = new(new Member<SdxlImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Default = SdCppSchedule.Discrete, Source = Sources.SdxlPage };
    internal static readonly ChoiceParameter<SdCppUCacheMode> UCache = new(new Member<SdxlImageGenInput, SdCppUCacheMode?>(
        "uCache", "UCache", "Whether results are reused between steps, for speed at the cost of detail.", i => i.UCache, (i, v) => i with { UCache = v }))
    { Source = Sources.SchemaSdxlImageGen };
    internal static readonly LoraMapParameter Loras = new(new Member<SdxlImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaSdxlImageGen };
    internal static readonly AirListParameter Embeddings = new(new Member<SdxlImageGenInput, IReadOnlyList<Air>?>(
        "embeddings", "Embeddings", "Textual inversions to load; the prompt calls them by their names.", i => i.Embeddings, (i, v) => i with { Embeddings = v }))
    { Default = [], Source = Sources.SdxlPage };
    internal static readonly IntegerParameter Quantity = new(new Member<SdxlImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaSdxlImageGen };
    internal static readonly SeedParameter Seed = new(new Member<SdxlImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v })) { Source = Sources.SchemaSdxlImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, Model, VaeModel, Width, Height, CfgScale, Steps, Sampler, Scheduler, UCache, Loras, Embeddings, Quantity, Seed,
        ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
