// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>The <c>composeMedia</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ComposeMediaKind
{
    internal static StepKind<ComposeMediaInput, ComposeMediaOutput> Instance { get; } = new("composeMedia")
    {
        Rows = static () => ComposeMediaCatalog.Definitions,
        Template = ComposeMediaStepTemplate.Blank,
        Step = ComposeMediaStep.Blank,
    };
}
