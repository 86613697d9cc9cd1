// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>A step that checks texts and prompts against policies with Shieldstral.</summary>
public sealed partial record ShieldstralModerationStepTemplate() : WorkflowStepTemplate("shieldstralModeration"), IStepTemplate<ShieldstralModerationOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ShieldstralModerationInput Input { get; init; }

    internal override ValueShape OutputShape => ShieldstralModerationOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ShieldstralModerationStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ShieldstralModerationInput)input! }; // a missing input stays missing
}
