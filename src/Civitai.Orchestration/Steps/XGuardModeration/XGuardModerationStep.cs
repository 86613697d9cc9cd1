// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>A step that checks texts and prompts against moderation policies, as the service reports it.</summary>
public sealed partial record XGuardModerationStep() : WorkflowStep("xGuardModeration")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public XGuardModerationInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public XGuardModerationOutput? Output { get; init; }

    /// <inheritdoc/>
    public override XGuardModerationStepTemplate ToTemplate() =>
        WithSettings(new XGuardModerationStepTemplate { Input = (XGuardModerationInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(XGuardModerationOutput);

    internal override StepResults? CountResults() => XGuardModerationOutput.Count(Output, Input);
}
