// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.TextToImage;

/// <summary>The <c>textToImage</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TextToImageKind
{
    internal static StepKind<TextToImageInput, TextToImageOutput> Instance { get; } = new("textToImage")
    {
        Rows = static () => TextToImageCatalog.Definitions,
        Template = TextToImageStepTemplate.Blank,
        Step = TextToImageStep.Blank,
    };
}
