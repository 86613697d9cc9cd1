// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ComfyNodepackSnapshot;

/// <summary>The <c>comfyNodepackSnapshot</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ComfyNodepackSnapshotKind
{
    internal static StepKind<ComfyNodepackSnapshotInput, ComfyNodepackSnapshotOutput> Instance { get; } = new("comfyNodepackSnapshot")
    {
        Rows = static () => ComfyNodepackSnapshotCatalog.Definitions,
        Template = ComfyNodepackSnapshotStepTemplate.Blank,
        Step = ComfyNodepackSnapshotStep.Blank,
    };
}
