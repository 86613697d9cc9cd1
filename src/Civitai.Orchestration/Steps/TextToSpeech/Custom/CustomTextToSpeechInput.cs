// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>Speech by the usual engine.</summary>
/// <remarks>A recording gives the voice, or a speaker of the model.</remarks>
public sealed partial record CustomTextToSpeechInput() : TextToSpeechInput("custom")
{
    /// <summary>A voice that the model brings along.</summary>
    /// <value>When null the service decides.</value>
    public TextToSpeechSpeaker? Speaker { get; init; }

    /// <summary>How to speak. Wire name <c>instruct</c>.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    [JsonPropertyName("instruct")]
    public ValueOrReference<string>? Instruction { get; init; }

    /// <summary>A recording of the voice to imitate. Wire name <c>refAudioUrl</c>.</summary>
    /// <value>When null: none.</value>
    [JsonPropertyName("refAudioUrl")]
    public MediaSource? ReferenceAudioUrl { get; init; }

    /// <summary>What is said in the recording. Wire name <c>refText</c>.</summary>
    /// <value>Text, or a reference. Required beside a recording, unless <see cref="UsesSpeakerVectorOnly"/> is true.</value>
    [JsonPropertyName("refText")]
    public ValueOrReference<string>? ReferenceText { get; init; }

    /// <summary>Whether the voice alone is taken from the recording; then what is said in it need not be given. Wire name <c>xVectorOnlyMode</c>.</summary>
    /// <value>Required.</value>
    [JsonPropertyName("xVectorOnlyMode")]
    public bool? UsesSpeakerVectorOnly { get; init; }

    /// <summary>The longest speech, in tokens.</summary>
    /// <value>Whole number. When null the service decides.</value>
    public int? MaxNewTokens { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<CustomTextToSpeechInput>(
        "textToSpeech", [new("engine", "custom") { IsDefault = true }])
    {
        Title = "Speech",
        OwnParameters = TextToSpeechRows.All.With(
            new ChoiceParameter<TextToSpeechSpeaker>(new Member<CustomTextToSpeechInput, TextToSpeechSpeaker?>(
                "speaker", nameof(Speaker), "A voice that the model brings along.", i => i.Speaker, (i, v) => i with { Speaker = v }))
            { Source = Sources.SchemaCustomTextToSpeech },
            new TextOrReferenceParameter(new Member<CustomTextToSpeechInput, ValueOrReference<string>?>(
                "instruct", nameof(Instruction), "How to speak.", i => i.Instruction, (i, v) => i with { Instruction = v }))
            { Source = Sources.SchemaCustomTextToSpeech },
            new MediaParameter(new Member<CustomTextToSpeechInput, MediaSource?>(
                "refAudioUrl", nameof(ReferenceAudioUrl), "A recording of the voice to imitate.", i => i.ReferenceAudioUrl,
                (i, v) => i with { ReferenceAudioUrl = v }))
            { Form = Addresses.File, Source = Sources.SchemaCustomTextToSpeech },
            new TextOrReferenceParameter(new Member<CustomTextToSpeechInput, ValueOrReference<string>?>(
                "refText", nameof(ReferenceText), "What is said in the recording.", i => i.ReferenceText, (i, v) => i with { ReferenceText = v }))
            { Source = Sources.SchemaCustomTextToSpeech },
            new BooleanParameter(new Member<CustomTextToSpeechInput, bool?>(
                "xVectorOnlyMode", nameof(UsesSpeakerVectorOnly),
                "Whether the voice alone is taken from the recording; then what is said in it need not be given.", i => i.UsesSpeakerVectorOnly,
                (i, v) => i with { UsesSpeakerVectorOnly = v }))
            { IsRequired = true, Source = Sources.SchemaCustomTextToSpeech },
            new IntegerParameter(new Member<CustomTextToSpeechInput, long?>(
                "maxNewTokens", nameof(MaxNewTokens), "The longest speech, in tokens.", i => i.MaxNewTokens, (i, v) => i with { MaxNewTokens = (int?)v }))
            { Source = Sources.SchemaCustomTextToSpeech }),
        Price = Buzz.Price("speech", PriceTerm.Rate(1).Or(PriceTerm.Rate(2.6m), "speaker").ForStartedCharacters("text", 100), Sources.TextToSpeechPage),
        Source = Sources.TextToSpeechPage,
        Rules = [TextToSpeechRules.RecordingNeedsItsWords],
    };

    internal override InputDefinition GetDefinition() => Row;
}
