// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Echo;

/// <summary>A step that repeats a message.</summary>
public sealed partial record EchoStepTemplate() : WorkflowStepTemplate("echo"), IStepTemplate<EchoOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required EchoInput Input { get; init; }

    internal override ValueShape OutputShape => EchoOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override EchoStepTemplate WithInput(StepInput? input) =>
        this with { Input = (EchoInput)input! }; // a missing input stays missing
}
