// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Nodes;
using Civitai.Orchestration.CustomComfy;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A graph of ComfyUI to run with the models and node packs that it names. It is paid by the second.</summary>
    /// <param name="resources">All models and node packs that the graph uses; what it uses and is not here fails when it is loaded.</param>
    /// <param name="workflow">The graph as ComfyUI exports it for its API. Nothing looks into it before it runs.</param>
    /// <param name="trace">What is recorded while it runs; the output says where.</param>
    public static CustomComfyInput CustomComfy(IReadOnlyList<Air> resources, JsonObject workflow, ComfyTraceMode trace) =>
        new() { Resources = resources, Workflow = workflow, Trace = trace };
}
