// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration;

public static partial class VideoGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>happyHorse</c>.</summary>
    public static class HappyHorse
    {
        /// <summary>Inputs whose <c>version</c> is <c>v1.0</c>.</summary>
        public static class V1
        {
            /// <summary>A video from text with HappyHorse 1.0.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static HappyHorseV1TextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>A video that starts with an image, with HappyHorse 1.0.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="image">The image that the video starts from.</param>
            public static HappyHorseV1ImageToVideoInput ImageToVideo(ValueOrReference<string> prompt, MediaSource image) =>
                new() { Prompt = prompt, Image = image };

            /// <summary>Edits a video with HappyHorse 1.0, as the prompt says. Both the seconds given and the seconds made are billed.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="sourceVideo">The video to work from.</param>
            public static HappyHorseV1VideoEditInput VideoEdit(ValueOrReference<string> prompt, MediaSource sourceVideo) =>
                new() { Prompt = prompt, SourceVideo = sourceVideo };

            /// <summary>A video of what images show, with HappyHorse 1.0.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="images">Images of what the video is to show, 1 to 9; the prompt calls them character1, character2 and so on.</param>
            public static HappyHorseV1ReferenceToVideoInput ReferenceToVideo(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>version</c> is <c>v1.1</c>.</summary>
        public static class V11
        {
            /// <summary>A video from text with HappyHorse 1.1.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static HappyHorseV11TextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>A video that starts with an image, with HappyHorse 1.1.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="image">The image that the video starts from.</param>
            public static HappyHorseV11ImageToVideoInput ImageToVideo(ValueOrReference<string> prompt, MediaSource image) =>
                new() { Prompt = prompt, Image = image };

            /// <summary>A video of what images show, with HappyHorse 1.1.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="images">Images of what the video is to show, 1 to 9; the prompt calls them character1, character2 and so on.</param>
            public static HappyHorseV11ReferenceToVideoInput ReferenceToVideo(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }
    }
}
