// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.

namespace Civitai.Orchestration.RhymeGen;

/// <summary>The <c>rhymeGen</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class RhymeGenKind
{
    internal static StepKind<RhymeGenInput, RhymeGenOutput> Instance { get; } = new("rhymeGen")
    {
        Rows = static () => RhymeGenCatalog.Definitions,
        Template = RhymeGenStepTemplate.Blank,
        Step = RhymeGenStep.Blank,
    };
}
