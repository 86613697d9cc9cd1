// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration;

public static partial class VideoGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>wan</c>.</summary>
    public static class Wan
    {
        /// <summary>Inputs whose <c>version</c> is <c>v2.1</c>.</summary>
        public static class V21
        {
            /// <summary>A video with Wan 2.1 on the service's own machines.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static Wan21CivitaiVideoGenInput Civitai(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>A video with Wan 2.1 at fal.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static Wan21FalVideoGenInput Fal(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>Inputs whose <c>version</c> is <c>v2.2</c>.</summary>
        public static class V22
        {
            /// <summary>Inputs whose <c>provider</c> is <c>fal</c>.</summary>
            public static class Fal
            {
                /// <summary>A video from text with Wan 2.2.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan22FalTextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>A video from an image with Wan 2.2.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan22FalImageToVideoInput ImageToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };
            }

            /// <summary>A video with Wan 2.2 on the service's own machines, with LoRAs.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static Wan22ComfyVideoGenInput Comfy(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>Inputs whose <c>version</c> is <c>v2.2-5b</c>.</summary>
        public static class V225b
        {
            /// <summary>Inputs whose <c>provider</c> is <c>fal</c>.</summary>
            public static class Fal
            {
                /// <summary>A video from text with Wan 2.2 5B.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan225bFalTextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>A video from an image with Wan 2.2 5B.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan225bFalImageToVideoInput ImageToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };
            }
        }

        /// <summary>Inputs whose <c>version</c> is <c>v2.5</c>.</summary>
        public static class V25
        {
            /// <summary>Inputs whose <c>provider</c> is <c>fal</c>.</summary>
            public static class Fal
            {
                /// <summary>A video from text with Wan 2.5.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan25FalTextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>A video from an image with Wan 2.5.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan25FalImageToVideoInput ImageToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };
            }
        }

        /// <summary>Inputs whose <c>version</c> is <c>v2.6</c>.</summary>
        public static class V26
        {
            /// <summary>Inputs whose <c>provider</c> is <c>fal</c>.</summary>
            public static class Fal
            {
                /// <summary>A video from text with Wan 2.6.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan26FalTextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>A video from an image with Wan 2.6.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan26FalImageToVideoInput ImageToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>A video of what other videos show, with Wan 2.6.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan26FalReferenceToVideoInput ReferenceToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };
            }
        }

        /// <summary>Inputs whose <c>version</c> is <c>v2.7</c>.</summary>
        public static class V27
        {
            /// <summary>Inputs whose <c>provider</c> is <c>fal</c>.</summary>
            public static class Fal
            {
                /// <summary>A video from text with Wan 2.7.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan27FalTextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>A video that starts with an image, may end with another one, or goes on with a video, with Wan 2.7.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan27FalImageToVideoInput ImageToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>A video of what images and videos show, with Wan 2.7.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                public static Wan27FalReferenceToVideoInput ReferenceToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>Edits a video with Wan 2.7, as the prompt says.</summary>
                /// <param name="prompt">What to show and what happens, in natural language.</param>
                /// <param name="videoUrl">The video to edit: MP4 or MOV, 2 to 10 seconds, up to 100 MB.</param>
                public static Wan27FalEditVideoInput EditVideo(ValueOrReference<string> prompt, MediaSource videoUrl) =>
                    new() { Prompt = prompt, VideoUrl = videoUrl };
            }
        }
    }
}
