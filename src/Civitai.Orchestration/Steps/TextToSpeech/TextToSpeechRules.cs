namespace Civitai.Orchestration.TextToSpeech;

/// <summary>Checks of speech that span members.</summary>
internal static class TextToSpeechRules
{
    internal static void WordsAreGiven(Qwen3BaseTextToSpeechInput speech, ref ValidationSink sink)
    {
        if (speech.ReferenceText is not { IsMissing: false } && speech.UsesSpeakerVectorOnly != true)
            sink.Error("refText", ValidationCodes.Required, "refText is required unless xVectorOnlyMode is true.", Sources.SchemaQwen3BaseTextToSpeech);
    }

    internal static void RecordingNeedsItsWords(CustomTextToSpeechInput speech, ref ValidationSink sink)
    {
        if (speech.ReferenceAudioUrl is not null && speech.ReferenceText is not { IsMissing: false } && speech.UsesSpeakerVectorOnly != true)
            sink.Warn("refText", ValidationCodes.Required, "refText is missing; beside a recording it is required unless xVectorOnlyMode is true.", Sources.SchemaCustomTextToSpeech);
    }
}
