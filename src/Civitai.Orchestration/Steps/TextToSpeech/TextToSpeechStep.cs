// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>A step that reads a text aloud, as the service reports it.</summary>
public sealed partial record TextToSpeechStep() : WorkflowStep("textToSpeech")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public TextToSpeechInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public TextToSpeechOutput? Output { get; init; }

    /// <inheritdoc/>
    public override TextToSpeechStepTemplate ToTemplate() =>
        WithSettings(new TextToSpeechStepTemplate { Input = (TextToSpeechInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(TextToSpeechOutput);

    internal override StepResults? CountResults() => TextToSpeechOutput.Count(Output, Input);
}
