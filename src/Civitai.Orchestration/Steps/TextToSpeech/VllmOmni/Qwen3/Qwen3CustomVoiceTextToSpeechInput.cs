// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>Speech by Qwen 3 in a voice of its own.</summary>
public sealed partial record Qwen3CustomVoiceTextToSpeechInput() : Qwen3TextToSpeechInput("customVoice")
{
    /// <summary>A voice that the model brings along.</summary>
    /// <value>Required.</value>
    public required TextToSpeechSpeaker Speaker { get; init; }

    /// <inheritdoc cref="CustomTextToSpeechInput.Instruction"/>
    [JsonPropertyName("instruct")]
    public ValueOrReference<string>? Instruction { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen3CustomVoiceTextToSpeechInput>(
        "textToSpeech", [new("engine", "vllm-omni"), new("ecosystem", "qwen3"), new("operation", "customVoice")])
    {
        Title = "Qwen 3: speech in a voice of the model",
        OwnParameters = Qwen3TextToSpeechRows.All.With(
            new ChoiceParameter<TextToSpeechSpeaker>(new Member<Qwen3CustomVoiceTextToSpeechInput, TextToSpeechSpeaker?>(
                "speaker", nameof(Speaker), "A voice that the model brings along.", i => Member.Given(i.Speaker),
                (i, v) => i with { Speaker = v ?? default }))
            { After = "language", IsRequired = true },
            new TextOrReferenceParameter(new Member<Qwen3CustomVoiceTextToSpeechInput, ValueOrReference<string>?>(
                "instruct", nameof(Instruction), "How to speak.", i => i.Instruction, (i, v) => i with { Instruction = v }))
            { After = "speaker" }),
        Price = Price.Unknown,
        Source = Sources.SchemaQwen3CustomVoiceTextToSpeech,
    };

    internal override InputDefinition GetDefinition() => Row;
}
