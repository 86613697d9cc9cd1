// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration;

public static partial class VideoGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>grok</c>.</summary>
    public static class Grok
    {
        /// <summary>Inputs whose <c>version</c> is <c>v1.0</c>.</summary>
        public static class V1
        {
            /// <summary>A video from text with Grok 1.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static GrokTextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>A video from an image with Grok 1.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static GrokImageToVideoInput ImageToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits a video with Grok 1, as the prompt says. It is made smaller than 854 x 480 and cut to 8 seconds first.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="videoUrl">The video to work from.</param>
            public static GrokEditVideoInput EditVideo(ValueOrReference<string> prompt, MediaSource videoUrl) => new() { Prompt = prompt, VideoUrl = videoUrl };
        }

        /// <summary>Inputs whose <c>version</c> is <c>v1.5</c>.</summary>
        public static class V15
        {
            /// <summary>A video from text with Grok 1.5.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static GrokV15TextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>A video from an image, in its shape, with Grok 1.5.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static GrokV15ImageToVideoInput ImageToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>A video of what images show, with Grok 1.5.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="images">Images of what the video is to show, 1 to 7; the prompt calls them &lt;IMAGE_0&gt;, &lt;IMAGE_1&gt; and so on.</param>
            public static GrokV15ReferenceToVideoInput ReferenceToVideo(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }
    }
}
