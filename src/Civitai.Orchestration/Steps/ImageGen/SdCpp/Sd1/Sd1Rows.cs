// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Sd1ImageGenInput"/> share.</summary>
internal static class Sd1Rows
{
    internal static readonly IntegerParameter Width = new(new Member<Sd1ImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 512, AdvisedMaximum = 768, Advice = "Above it subjects repeat; make it smaller and upscale." };
    internal static readonly IntegerParameter Height = new(new Member<Sd1ImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 512, AdvisedMaximum = 768, Advice = "Above it subjects repeat; make it smaller and upscale." };
    internal static readonly NumberParameter CfgScale = new(new Member<Sd1ImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 7, AdvisedMinimum = 6, AdvisedMaximum = 8, Advice = "Lower guidance ignores the prompt; higher overdoes it." };
    internal static readonly IntegerParameter ClipSkip = new(new Member<Sd1ImageGenInput, long?>(
        "clipSkip", "ClipSkip", "How many of the text encoder's last layers are left out.", i => i.ClipSkip, (i, v) => i with { ClipSkip = (int?)v }))
    { Default = 2, AdvisedMinimum = 2, AdvisedMaximum = 2, Advice = "Other values give flat images." };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        SdCppStableDiffusionRows.Prompt, SdCppStableDiffusionRows.NegativePrompt, SdCppStableDiffusionRows.Model, SdCppStableDiffusionRows.VaeModel, Width,
        Height, CfgScale, SdCppStableDiffusionRows.Steps, SdCppStableDiffusionRows.Sampler, SdCppStableDiffusionRows.Scheduler, ClipSkip,
        SdCppStableDiffusionRows.UCache, SdCppStableDiffusionRows.Loras, SdCppStableDiffusionRows.Embeddings, SdCppStableDiffusionRows.Quantity,
        SdCppStableDiffusionRows.Seed, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
