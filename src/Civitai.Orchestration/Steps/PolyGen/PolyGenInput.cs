// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>What 3D model to make, and with which engine.</summary>
public abstract partial record PolyGenInput : StepInput<PolyGenOutput>
{
    private protected PolyGenInput(string engine) => Engine = engine;

    internal static Union<PolyGenInput> Union { get; } = new(PolyGenTree.Create, static (raw, problem) => new UnknownPolyGenInput(raw, problem));

    /// <summary>The engine, <c>comfy</c> or <c>fal</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Engine { get; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new PolyGenStepTemplate { Input = this };
}
