// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.TextToSpeech;

namespace Civitai.Orchestration;

/// <summary>The inputs of the <c>textToSpeech</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.</summary>
/// <remarks>The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.</remarks>
public static partial class TextToSpeechInputs
{
    /// <summary>Speech by the usual engine.</summary>
    /// <param name="text">The text to read aloud.</param>
    /// <param name="usesSpeakerVectorOnly">Whether the voice alone is taken from the recording; then what is said in it need not be given.</param>
    public static CustomTextToSpeechInput Custom(ValueOrReference<string> text, bool usesSpeakerVectorOnly) =>
        new() { Text = text, UsesSpeakerVectorOnly = usesSpeakerVectorOnly };
}
