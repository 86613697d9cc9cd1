// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.CustomComfy;

/// <summary>The <c>customComfy</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class CustomComfyKind
{
    internal static StepKind<CustomComfyInput, CustomComfyOutput> Instance { get; } = new("customComfy")
    {
        Rows = static () => CustomComfyCatalog.Definitions,
        Template = CustomComfyStepTemplate.Blank,
        Step = CustomComfyStep.Blank,
    };
}
