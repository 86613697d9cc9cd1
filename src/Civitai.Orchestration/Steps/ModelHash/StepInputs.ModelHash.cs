// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ModelHash;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A model file to compute hashes of.</summary>
    /// <param name="model">The model file to compute hashes of, by its AIR.</param>
    public static ModelHashInput ModelHash(Air model) => new() { Model = model };
}
