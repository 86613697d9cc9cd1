// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.PrepareResource;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A resource to make available before it is used.</summary>
    /// <param name="resource">The resource, by its AIR.</param>
    public static PrepareResourceInput PrepareResource(Air resource) => new() { Resource = resource };
}
