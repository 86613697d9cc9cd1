// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>Speech by Qwen 3 in the voice of a recording.</summary>
public sealed partial record Qwen3BaseTextToSpeechInput() : Qwen3TextToSpeechInput("base")
{
    /// <inheritdoc cref="CustomTextToSpeechInput.ReferenceAudioUrl"/>
    [JsonPropertyName("refAudioUrl")]
    public MediaSource? ReferenceAudioUrl { get; init; }

    /// <summary>What is said in the recording. Wire name <c>refText</c>.</summary>
    /// <value>Text, or a reference. Required unless <see cref="UsesSpeakerVectorOnly"/> is true.</value>
    [JsonPropertyName("refText")]
    public ValueOrReference<string>? ReferenceText { get; init; }

    /// <inheritdoc cref="CustomTextToSpeechInput.UsesSpeakerVectorOnly"/>
    [JsonPropertyName("xVectorOnlyMode")]
    public bool? UsesSpeakerVectorOnly { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen3BaseTextToSpeechInput>(
        "textToSpeech", [new("engine", "vllm-omni"), new("ecosystem", "qwen3"), new("operation", "base")])
    {
        Title = "Qwen 3: speech in the voice of a recording",
        OwnParameters = Qwen3TextToSpeechRows.All.With(
            new MediaParameter(new Member<Qwen3BaseTextToSpeechInput, MediaSource?>(
                "refAudioUrl", nameof(ReferenceAudioUrl), "A recording of the voice to imitate.", i => i.ReferenceAudioUrl,
                (i, v) => i with { ReferenceAudioUrl = v }))
            { After = "language", Form = Addresses.File },
            new TextOrReferenceParameter(new Member<Qwen3BaseTextToSpeechInput, ValueOrReference<string>?>(
                "refText", nameof(ReferenceText), "What is said in the recording.", i => i.ReferenceText, (i, v) => i with { ReferenceText = v }))
            { After = "refAudioUrl" },
            new BooleanParameter(new Member<Qwen3BaseTextToSpeechInput, bool?>(
                "xVectorOnlyMode", nameof(UsesSpeakerVectorOnly),
                "Whether the voice alone is taken from the recording; then what is said in it need not be given.", i => i.UsesSpeakerVectorOnly,
                (i, v) => i with { UsesSpeakerVectorOnly = v }))
            { After = "refText", IsRequired = true }),
        Price = Price.Unknown,
        Source = Sources.SchemaQwen3BaseTextToSpeech,
        Rules = [TextToSpeechRules.WordsAreGiven],
    };

    internal override InputDefinition GetDefinition() => Row;
}
