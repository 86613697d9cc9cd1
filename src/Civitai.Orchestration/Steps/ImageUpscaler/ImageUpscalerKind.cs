// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ImageUpscaler;

/// <summary>The <c>imageUpscaler</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageUpscalerKind
{
    internal static StepKind<ImageUpscalerInput, ImageUpscalerOutput> Instance { get; } = new("imageUpscaler")
    {
        Rows = static () => ImageUpscalerCatalog.Definitions,
        Template = ImageUpscalerStepTemplate.Blank,
        Step = ImageUpscalerStep.Blank,
    };
}
