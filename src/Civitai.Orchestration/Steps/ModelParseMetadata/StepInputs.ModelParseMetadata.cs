// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ModelParseMetadata;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A model file whose metadata to read.</summary>
    /// <param name="model">The model file to read, by its AIR.</param>
    public static ModelParseMetadataInput ModelParseMetadata(Air model) => new() { Model = model };
}
