// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.Comfy;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A graph of ComfyUI to run.</summary>
    /// <param name="comfyWorkflow">The nodes of the graph, by name.</param>
    public static ComfyInput Comfy(IReadOnlyDictionary<string, ComfyNode> comfyWorkflow) => new() { ComfyWorkflow = comfyWorkflow };
}
