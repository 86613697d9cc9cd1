// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>A step that reads a text aloud.</summary>
public sealed partial record TextToSpeechStepTemplate() : WorkflowStepTemplate("textToSpeech"), IStepTemplate<TextToSpeechOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required TextToSpeechInput Input { get; init; }

    internal override ValueShape OutputShape => TextToSpeechOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override TextToSpeechStepTemplate WithInput(StepInput? input) =>
        this with { Input = (TextToSpeechInput)input! }; // a missing input stays missing
}
