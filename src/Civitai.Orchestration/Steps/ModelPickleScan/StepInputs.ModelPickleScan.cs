// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ModelPickleScan;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A model file to look for dangerous code in.</summary>
    /// <param name="model">The model file to look at, by its AIR.</param>
    public static ModelPickleScanInput ModelPickleScan(Air model) => new() { Model = model };
}
