// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AceStepAudio;

/// <summary>A step that makes music with ACE-Step, as the service reports it.</summary>
public sealed partial record AceStepAudioStep() : WorkflowStep("aceStepAudio")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public AceStepAudioInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public AceStepAudioOutput? Output { get; init; }

    /// <inheritdoc/>
    public override AceStepAudioStepTemplate ToTemplate() =>
        WithSettings(new AceStepAudioStepTemplate { Input = (AceStepAudioInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(AceStepAudioOutput);

    internal override StepResults? CountResults() => AceStepAudioOutput.Count(Output, Input);
}
