// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.Comfy;

/// <summary>The <c>comfy</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ComfyKind
{
    internal static StepKind<ComfyInput, ComfyOutput> Instance { get; } = new("comfy")
    {
        Rows = static () => ComfyCatalog.Definitions,
        Template = ComfyStepTemplate.Blank,
        Step = ComfyStep.Blank,
    };
}
