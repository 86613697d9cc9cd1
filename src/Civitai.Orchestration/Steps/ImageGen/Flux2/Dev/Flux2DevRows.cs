// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Flux2DevImageGenInput"/> share.</summary>
internal static class Flux2DevRows
{
    internal static readonly NumberParameter GuidanceScale = new(new Member<Flux2DevImageGenInput, double?>(
        "guidanceScale", "GuidanceScale", "How closely the image follows the prompt.", i => i.GuidanceScale, (i, v) => i with { GuidanceScale = v }))
    { Minimum = 0, Maximum = 20, Default = 2.5, AdvisedMinimum = 2.5, AdvisedMaximum = 4, Advice = "Lower guidance ignores the prompt; higher overdoes it." };
    internal static readonly IntegerParameter NumInferenceSteps = new(new Member<Flux2DevImageGenInput, long?>(
        "numInferenceSteps", "NumInferenceSteps", "Denoising steps. More refine detail and take longer.", i => i.NumInferenceSteps,
        (i, v) => i with { NumInferenceSteps = (int?)v }))
    { Minimum = 4, Maximum = 50, Default = 28, Source = Sources.SchemaFlux2DevImageGen };
    internal static readonly LoraListParameter Loras = new(new Member<Flux2DevImageGenInput, IReadOnlyList<ImageGenLora>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Minimum = 0, Maximum = 4, Ecosystems = ["flux2", "flux2dev"], Default = [] };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Flux2Rows.Prompt, Flux2Rows.Width, Flux2Rows.Height, GuidanceScale, NumInferenceSteps, Loras, Flux2Rows.EnablePromptExpansion, Flux2Rows.Quantity,
        Flux2Rows.Seed, Flux2Rows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
