// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The <c>preprocessImage</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class PreprocessImageKind
{
    internal static StepKind<PreprocessImageInput, PreprocessImageOutput> Instance { get; } = new("preprocessImage")
    {
        Rows = static () => PreprocessImageCatalog.Definitions,
        Template = PreprocessImageStepTemplate.Blank,
        Step = PreprocessImageStep.Blank,
    };
}
