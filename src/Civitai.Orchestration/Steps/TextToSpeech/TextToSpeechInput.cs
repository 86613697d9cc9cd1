// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>A text to read aloud, and by which engine.</summary>
public abstract partial record TextToSpeechInput : StepInput<TextToSpeechOutput>
{
    private protected TextToSpeechInput(string engine) => EngineOnWire = Engine = engine;

    internal static Union<TextToSpeechInput> Union { get; } = new(TextToSpeechTree.Create, static (raw, problem) => new UnknownTextToSpeechInput(raw, problem));

    /// <summary>The engine, <c>custom</c> or <c>vllm-omni</c>.</summary>
    /// <remarks>The service takes <c>custom</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Engine { get; }

    [JsonInclude, JsonPropertyName("engine"), JsonPropertyOrder(-10)]
    internal string? EngineOnWire { get; init; }

    /// <summary>The text to read aloud.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> Text { get; init; }

    /// <summary>The language, for example <c>English</c>.</summary>
    /// <value>When null the service finds out.</value>
    public string? Language { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new TextToSpeechStepTemplate { Input = this };
}
