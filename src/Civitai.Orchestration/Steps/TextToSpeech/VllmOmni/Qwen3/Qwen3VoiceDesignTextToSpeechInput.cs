// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>Speech by Qwen 3 in a voice that is described.</summary>
public sealed partial record Qwen3VoiceDesignTextToSpeechInput() : Qwen3TextToSpeechInput("voiceDesign")
{
    /// <summary>The voice, in words. Wire name <c>instruct</c>.</summary>
    /// <value>Text, or a reference. Required.</value>
    [JsonPropertyName("instruct")]
    public required ValueOrReference<string> Instruction { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen3VoiceDesignTextToSpeechInput>(
        "textToSpeech", [new("engine", "vllm-omni"), new("ecosystem", "qwen3"), new("operation", "voiceDesign")])
    {
        Title = "Qwen 3: speech in a described voice",
        OwnParameters = Qwen3TextToSpeechRows.All.With(
            new TextOrReferenceParameter(new Member<Qwen3VoiceDesignTextToSpeechInput, ValueOrReference<string>?>(
                "instruct", nameof(Instruction), "The voice, in words.", i => i.Instruction, (i, v) => i with { Instruction = v ?? default }))
            { After = "language", IsRequired = true }),
        Price = Price.Unknown,
        Source = Sources.SchemaQwen3VoiceDesignTextToSpeech,
    };

    internal override InputDefinition GetDefinition() => Row;
}
