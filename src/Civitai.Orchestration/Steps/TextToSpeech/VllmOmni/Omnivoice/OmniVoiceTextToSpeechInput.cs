// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>Speech by OmniVoice.</summary>
public sealed partial record OmniVoiceTextToSpeechInput() : VllmOmniTextToSpeechInput("omnivoice")
{
    /// <inheritdoc cref="CustomTextToSpeechInput.Instruction"/>
    [JsonPropertyName("instruct")]
    public ValueOrReference<string>? Instruction { get; init; }
    /// <inheritdoc cref="CustomTextToSpeechInput.ReferenceAudioUrl"/>
    [JsonPropertyName("refAudioUrl")]
    public MediaSource? ReferenceAudioUrl { get; init; }

    /// <summary>What is said in the recording. Wire name <c>refText</c>.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    [JsonPropertyName("refText")]
    public ValueOrReference<string>? ReferenceText { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OmniVoiceTextToSpeechInput>(
        "textToSpeech", [new("engine", "vllm-omni"), new("ecosystem", "omnivoice")])
    {
        Title = "OmniVoice: speech",
        OwnParameters = TextToSpeechRows.All.With(
            new TextOrReferenceParameter(new Member<OmniVoiceTextToSpeechInput, ValueOrReference<string>?>(
                "instruct", nameof(Instruction), "How to speak.", i => i.Instruction, (i, v) => i with { Instruction = v })),
            new MediaParameter(new Member<OmniVoiceTextToSpeechInput, MediaSource?>(
                "refAudioUrl", nameof(ReferenceAudioUrl), "A recording of the voice to imitate.", i => i.ReferenceAudioUrl,
                (i, v) => i with { ReferenceAudioUrl = v }))
            { Form = Addresses.File },
            new TextOrReferenceParameter(new Member<OmniVoiceTextToSpeechInput, ValueOrReference<string>?>(
                "refText", nameof(ReferenceText), "What is said in the recording.", i => i.ReferenceText, (i, v) => i with { ReferenceText = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaOmniVoiceTextToSpeech,
    };

    internal override InputDefinition GetDefinition() => Row;
}
