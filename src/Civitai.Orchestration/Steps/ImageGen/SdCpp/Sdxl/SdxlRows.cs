// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="SdxlImageGenInput"/> share.</summary>
internal static class SdxlRows
{
    internal static readonly IntegerParameter Width = new(new Member<SdxlImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    {
        Minimum = 64,
        Maximum = 2048,
        MultipleOf = 16,
        Default = 1024,
        AdvisedMinimum = 640,
        AdvisedMaximum = 1536,
        Advice = "Subjects repeat outside the sizes that the model was made for.",
    };
    internal static readonly IntegerParameter Height = new(new Member<SdxlImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    {
        Minimum = 64,
        Maximum = 2048,
        MultipleOf = 16,
        Default = 1024,
        AdvisedMinimum = 640,
        AdvisedMaximum = 1536,
        Advice = "Subjects repeat outside the sizes that the model was made for.",
    };
    internal static readonly NumberParameter CfgScale = new(new Member<SdxlImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 7, AdvisedMinimum = 6, AdvisedMaximum = 8, Advice = "Lower guidance ignores the prompt; higher overdoes it." };
    internal static readonly TextOrReferenceParameter Prompt = SdCppStableDiffusionRows.Prompt with { Source = Sources.SchemaSdxlImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = SdCppStableDiffusionRows.NegativePrompt with { Source = Sources.SchemaSdxlImageGen };
    internal static readonly AirParameter Model = SdCppStableDiffusionRows.Model with
    { Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaSdxlImageGen };
    internal static readonly AirParameter VaeModel = SdCppStableDiffusionRows.VaeModel with { Source = Sources.SchemaSdxlImageGen };
    internal static readonly ChoiceParameter<SdCppUCacheMode> UCache = SdCppStableDiffusionRows.UCache with { Source = Sources.SchemaSdxlImageGen };
    internal static readonly LoraMapParameter Loras = SdCppStableDiffusionRows.Loras with
    { Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaSdxlImageGen };
    internal static readonly IntegerParameter Quantity = SdCppStableDiffusionRows.Quantity with { Source = Sources.SchemaSdxlImageGen };
    internal static readonly SeedParameter Seed = SdCppStableDiffusionRows.Seed with { Source = Sources.SchemaSdxlImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, Model, VaeModel, Width, Height, CfgScale, SdCppStableDiffusionRows.Steps, SdCppStableDiffusionRows.Sampler,
        SdCppStableDiffusionRows.Scheduler, UCache, Loras, SdCppStableDiffusionRows.Embeddings, Quantity, Seed, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
