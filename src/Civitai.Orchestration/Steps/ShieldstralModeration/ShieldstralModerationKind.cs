// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>The <c>shieldstralModeration</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ShieldstralModerationKind
{
    internal static StepKind<ShieldstralModerationInput, ShieldstralModerationOutput> Instance { get; } = new("shieldstralModeration")
    {
        Rows = static () => ShieldstralModerationCatalog.Definitions,
        Template = ShieldstralModerationStepTemplate.Blank,
        Step = ShieldstralModerationStep.Blank,
    };
}
