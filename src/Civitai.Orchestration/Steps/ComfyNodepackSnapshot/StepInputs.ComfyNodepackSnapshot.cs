// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ComfyNodepackSnapshot;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>Node packs to install.</summary>
    /// <param name="nodepacks">The node packs, by their AIRs.</param>
    public static ComfyNodepackSnapshotInput ComfyNodepackSnapshot(IReadOnlyList<string> nodepacks) => new() { Nodepacks = nodepacks };
}
