// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ConvertImage;

/// <summary>The <c>convertImage</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ConvertImageKind
{
    internal static StepKind<ConvertImageInput, ConvertImageOutput> Instance { get; } = new("convertImage")
    {
        Rows = static () => ConvertImageCatalog.Definitions,
        Template = ConvertImageStepTemplate.Blank,
        Step = ConvertImageStep.Blank,
    };
}
