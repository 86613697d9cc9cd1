// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration;

public static partial class VideoGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>sora</c>.</summary>
    public static class Sora
    {
        /// <summary>A video from text with Sora 2.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        public static Sora2TextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>A video from an image with Sora 2.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        public static Sora2ImageToVideoInput ImageToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };
    }
}
