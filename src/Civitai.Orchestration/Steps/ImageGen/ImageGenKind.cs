// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ImageGen;

/// <summary>The <c>imageGen</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageGenKind
{
    internal static StepKind<ImageGenInput, ImageGenOutput> Instance { get; } = new("imageGen")
    {
        Rows = static () => ImageGenCatalog.Definitions,
        Template = ImageGenStepTemplate.Blank,
        Step = ImageGenStep.Blank,
    };
}
