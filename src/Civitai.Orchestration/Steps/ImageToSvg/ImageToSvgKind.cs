// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>The <c>imageToSvg</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageToSvgKind
{
    internal static StepKind<ImageToSvgInput, ImageToSvgOutput> Instance { get; } = new("imageToSvg")
    {
        Rows = static () => ImageToSvgCatalog.Definitions,
        Template = ImageToSvgStepTemplate.Blank,
        Step = ImageToSvgStep.Blank,
    };
}
