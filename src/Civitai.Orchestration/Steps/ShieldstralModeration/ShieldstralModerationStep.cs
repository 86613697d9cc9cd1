// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>A step that checks texts and prompts against policies with Shieldstral, as the service reports it.</summary>
public sealed partial record ShieldstralModerationStep() : WorkflowStep("shieldstralModeration")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ShieldstralModerationInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ShieldstralModerationOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ShieldstralModerationStepTemplate ToTemplate() =>
        WithSettings(new ShieldstralModerationStepTemplate { Input = (ShieldstralModerationInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ShieldstralModerationOutput);

    internal override StepResults? CountResults() => ShieldstralModerationOutput.Count(Output, Input);
}
