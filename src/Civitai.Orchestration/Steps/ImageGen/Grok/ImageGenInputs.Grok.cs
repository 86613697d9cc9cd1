// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>grok</c>.</summary>
    public static class Grok
    {
        /// <summary>Inputs whose <c>version</c> is <c>v1.0</c>.</summary>
        public static class V1
        {
            /// <summary>An image from text with Grok 1.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static GrokCreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with Grok 1, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static GrokEditImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>version</c> is <c>v2.0</c>.</summary>
        public static class V2
        {
            /// <summary>An image from text with Grok 2.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static GrokV2CreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with Grok 2, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static GrokV2EditImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }
    }
}
