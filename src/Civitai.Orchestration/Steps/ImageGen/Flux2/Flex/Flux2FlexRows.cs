// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Flux2FlexImageGenInput"/> share.</summary>
internal static class Flux2FlexRows
{
    internal static readonly NumberParameter GuidanceScale = new(new Member<Flux2FlexImageGenInput, double?>(
        "guidanceScale", "GuidanceScale", "How closely the image follows the prompt.", i => i.GuidanceScale, (i, v) => i with { GuidanceScale = v }))
    { Minimum = 1.5, Maximum = 100, Default = 3.5, Source = Sources.SchemaFlux2FlexImageGen };
    internal static readonly IntegerParameter NumInferenceSteps = new(new Member<Flux2FlexImageGenInput, long?>(
        "numInferenceSteps", "NumInferenceSteps", "Denoising steps. More refine detail and take longer.", i => i.NumInferenceSteps,
        (i, v) => i with { NumInferenceSteps = (int?)v }))
    { Minimum = 2, Maximum = 50, Default = 28, Source = Sources.SchemaFlux2FlexImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Flux2Rows.Prompt, Flux2Rows.Width, Flux2Rows.Height, GuidanceScale, NumInferenceSteps, Flux2Rows.EnablePromptExpansion, Flux2Rows.Quantity,
        Flux2Rows.Seed, Flux2Rows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
