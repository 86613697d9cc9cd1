// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.RhymeGen;

/// <summary>A step that writes rhymes.</summary>
public sealed partial record RhymeGenStepTemplate() : WorkflowStepTemplate("rhymeGen"), IStepTemplate<RhymeGenOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required RhymeGenInput Input { get; init; }

    internal override ValueShape OutputShape => RhymeGenOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override RhymeGenStepTemplate WithInput(StepInput? input) =>
        this with { Input = (RhymeGenInput)input! }; // a missing input stays missing
}
