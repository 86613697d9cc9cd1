// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>gemini</c>.</summary>
    public static class Gemini
    {
        /// <summary>Inputs whose <c>model</c> is <c>2.5-flash</c>.</summary>
        public static class Flash25
        {
            /// <summary>An image from text with Gemini 2.5 Flash.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Gemini25FlashCreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with Gemini 2.5 Flash, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Gemini25FlashEditImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }
    }
}
