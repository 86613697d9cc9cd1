// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.Model3DPreview;

/// <summary>The <c>model3DPreview</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class Model3DPreviewKind
{
    internal static StepKind<Model3DPreviewInput, Model3DPreviewOutput> Instance { get; } = new("model3DPreview")
    {
        Rows = static () => Model3DPreviewCatalog.Definitions,
        Template = Model3DPreviewStepTemplate.Blank,
        Step = Model3DPreviewStep.Blank,
    };
}
