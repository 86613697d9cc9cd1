// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>A step that checks texts and prompts against moderation policies.</summary>
public sealed partial record XGuardModerationStepTemplate() : WorkflowStepTemplate("xGuardModeration"), IStepTemplate<XGuardModerationOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required XGuardModerationInput Input { get; init; }

    internal override ValueShape OutputShape => XGuardModerationOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override XGuardModerationStepTemplate WithInput(StepInput? input) =>
        this with { Input = (XGuardModerationInput)input! }; // a missing input stays missing
}
