// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

/// <summary>A step that scores how well images show what their prompts say.</summary>
public sealed partial record QwenImageBenchStepTemplate() : WorkflowStepTemplate("qwenImageBench"), IStepTemplate<QwenImageBenchOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required QwenImageBenchInput Input { get; init; }

    internal override ValueShape OutputShape => QwenImageBenchOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override QwenImageBenchStepTemplate WithInput(StepInput? input) =>
        this with { Input = (QwenImageBenchInput)input! }; // a missing input stays missing
}
