// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ModelClamScan;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A model file to look for malware in.</summary>
    /// <param name="model">The model file to look at, by its AIR.</param>
    public static ModelClamScanInput ModelClamScan(Air model) => new() { Model = model };
}
