// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.PolyGen;

/// <summary>The <c>polyGen</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class PolyGenKind
{
    internal static StepKind<PolyGenInput, PolyGenOutput> Instance { get; } = new("polyGen")
    {
        Rows = static () => PolyGenCatalog.Definitions,
        Template = PolyGenStepTemplate.Blank,
        Step = PolyGenStep.Blank,
    };
}
