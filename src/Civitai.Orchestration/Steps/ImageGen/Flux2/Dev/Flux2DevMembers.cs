// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>The members of <see cref="Flux2DevImageGenInput"/>, for the tables.</summary>
internal static class Flux2DevMembers
{
    internal static readonly Member<double?> GuidanceScale = new Member<Flux2DevImageGenInput, double?>(
        "guidanceScale", "GuidanceScale", "How closely the image follows the prompt.", i => i.GuidanceScale, (i, v) => i with { GuidanceScale = v });

    internal static readonly Member<long?> NumInferenceSteps = new Member<Flux2DevImageGenInput, long?>(
        "numInferenceSteps", "NumInferenceSteps", "Denoising steps. More refine detail and take longer.", i => i.NumInferenceSteps, (i, v) => i with { NumInferenceSteps = (int?)v });

    internal static readonly Member<IReadOnlyList<ImageGenLora>?> Loras = new Member<Flux2DevImageGenInput, IReadOnlyList<ImageGenLora>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v });
}
