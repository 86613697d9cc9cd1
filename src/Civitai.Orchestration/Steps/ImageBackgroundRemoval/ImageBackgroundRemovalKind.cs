// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ImageBackgroundRemoval;

/// <summary>The <c>imageBackgroundRemoval</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageBackgroundRemovalKind
{
    internal static StepKind<ImageBackgroundRemovalInput, ImageBackgroundRemovalOutput> Instance { get; } = new("imageBackgroundRemoval")
    {
        Rows = static () => ImageBackgroundRemovalCatalog.Definitions,
        Template = ImageBackgroundRemovalStepTemplate.Blank,
        Step = ImageBackgroundRemovalStep.Blank,
    };
}
