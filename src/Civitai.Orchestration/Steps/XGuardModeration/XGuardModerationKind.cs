// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>The <c>xGuardModeration</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class XGuardModerationKind
{
    internal static StepKind<XGuardModerationInput, XGuardModerationOutput> Instance { get; } = new("xGuardModeration")
    {
        Rows = static () => XGuardModerationCatalog.Definitions,
        Template = XGuardModerationStepTemplate.Blank,
        Step = XGuardModerationStep.Blank,
    };
}
