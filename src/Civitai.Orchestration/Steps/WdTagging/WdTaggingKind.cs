// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.WdTagging;

/// <summary>The <c>wdTagging</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class WdTaggingKind
{
    internal static StepKind<WdTaggingInput, WDTaggingOutput> Instance { get; } = new("wdTagging")
    {
        Rows = static () => WdTaggingCatalog.Definitions,
        Template = WdTaggingStepTemplate.Blank,
        Step = WdTaggingStep.Blank,
    };
}
