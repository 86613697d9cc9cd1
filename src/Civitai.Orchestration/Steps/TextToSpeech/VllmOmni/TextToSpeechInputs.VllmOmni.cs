// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.TextToSpeech;

namespace Civitai.Orchestration;

public static partial class TextToSpeechInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>vllm-omni</c>.</summary>
    public static class VllmOmni
    {
        /// <summary>Inputs whose <c>ecosystem</c> is <c>qwen3</c>.</summary>
        public static class Qwen3
        {
            /// <summary>Speech by Qwen 3 in the voice of a recording.</summary>
            /// <param name="text">The text to read aloud.</param>
            /// <param name="usesSpeakerVectorOnly">Whether the voice alone is taken from the recording; then what is said in it need not be given.</param>
            public static Qwen3BaseTextToSpeechInput Base(ValueOrReference<string> text, bool usesSpeakerVectorOnly) =>
                new() { Text = text, UsesSpeakerVectorOnly = usesSpeakerVectorOnly };

            /// <summary>Speech by Qwen 3 in a voice of its own.</summary>
            /// <param name="text">The text to read aloud.</param>
            /// <param name="speaker">A voice that the model brings along.</param>
            public static Qwen3CustomVoiceTextToSpeechInput CustomVoice(ValueOrReference<string> text, TextToSpeechSpeaker speaker) =>
                new() { Text = text, Speaker = speaker };

            /// <summary>Speech by Qwen 3 in a voice that is described.</summary>
            /// <param name="text">The text to read aloud.</param>
            /// <param name="instruction">The voice, in words.</param>
            public static Qwen3VoiceDesignTextToSpeechInput VoiceDesign(ValueOrReference<string> text, ValueOrReference<string> instruction) =>
                new() { Text = text, Instruction = instruction };
        }

        /// <summary>Speech by OmniVoice.</summary>
        /// <param name="text">The text to read aloud.</param>
        public static OmniVoiceTextToSpeechInput OmniVoice(ValueOrReference<string> text) => new() { Text = text };
    }
}
