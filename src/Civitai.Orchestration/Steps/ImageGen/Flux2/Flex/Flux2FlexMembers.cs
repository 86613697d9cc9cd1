// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="Flux2FlexImageGenInput"/>, for the tables.</summary>
internal static class Flux2FlexMembers
{
    internal static readonly Member<double?> GuidanceScale = new Member<Flux2FlexImageGenInput, double?>(
        "guidanceScale", "GuidanceScale", "How closely the image follows the prompt.", i => i.GuidanceScale, (i, v) => i with { GuidanceScale = v });

    internal static readonly Member<long?> NumInferenceSteps = new Member<Flux2FlexImageGenInput, long?>(
        "numInferenceSteps", "NumInferenceSteps", "Denoising steps. More refine detail and take longer.", i => i.NumInferenceSteps, (i, v) => i with { NumInferenceSteps = (int?)v });
}
