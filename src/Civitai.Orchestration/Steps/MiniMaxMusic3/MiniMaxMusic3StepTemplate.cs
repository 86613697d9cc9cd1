// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MiniMaxMusic3;

/// <summary>A step that makes music with MiniMax Music 3.</summary>
public sealed partial record MiniMaxMusic3StepTemplate() : WorkflowStepTemplate("miniMaxMusic3"), IStepTemplate<MiniMaxMusic3Output>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required MiniMaxMusic3Input Input { get; init; }

    internal override ValueShape OutputShape => MiniMaxMusic3Output.Shape;

    internal override StepInput? GetInput() => Input;

    internal override MiniMaxMusic3StepTemplate WithInput(StepInput? input) =>
        this with { Input = (MiniMaxMusic3Input)input! }; // a missing input stays missing
}
