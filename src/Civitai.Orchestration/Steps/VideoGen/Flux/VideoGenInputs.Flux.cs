// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration;

public static partial class VideoGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>flux</c>.</summary>
    public static class Flux
    {
        /// <summary>Inputs whose <c>version</c> is <c>v3.0</c>.</summary>
        public static class V3
        {
            /// <summary>A video from text with FLUX 3.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            public static Flux3V3TextToVideoInput TextToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>A video that starts with an image, with FLUX 3.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="image">The image that the video starts from.</param>
            public static Flux3V3ImageToVideoInput ImageToVideo(ValueOrReference<string> prompt, MediaSource image) => new() { Prompt = prompt, Image = image };

            /// <summary>A video between two images with FLUX 3.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="startImage">The image that the video starts with.</param>
            /// <param name="endImage">The image that the video ends with.</param>
            public static Flux3V3FirstLastFrameToVideoInput FirstLastFrameToVideo(ValueOrReference<string> prompt, MediaSource startImage,
                MediaSource endImage) =>
                new() { Prompt = prompt, StartImage = startImage, EndImage = endImage };

            /// <summary>A video through several images with FLUX 3.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="keyframes">Images at frames of the video, up to 10, each at a frame of its own.</param>
            public static Flux3V3KeyframesToVideoInput KeyframesToVideo(ValueOrReference<string> prompt, IReadOnlyList<Flux3Keyframe> keyframes) =>
                new() { Prompt = prompt, Keyframes = keyframes };

            /// <summary>Goes on with a video with FLUX 3.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="sourceVideo">The video to go on with: MP4, below 50 MB and below 15 seconds.</param>
            public static Flux3V3ExtendVideoInput ExtendVideo(ValueOrReference<string> prompt, MediaSource sourceVideo) =>
                new() { Prompt = prompt, SourceVideo = sourceVideo };

            /// <summary>Makes a draft of FLUX 3 in full quality: 1080p with sound.</summary>
            /// <param name="prompt">What to show and what happens, in natural language.</param>
            /// <param name="draftCache">
            /// The cache of a draft, by its address: <c>DraftCache</c> of that step's output. Read the workflow again where the address has expired.
            /// </param>
            /// <param name="duration">Length of the draft, in seconds.</param>
            public static Flux3V3DraftEnhanceInput DraftEnhance(ValueOrReference<string> prompt, MediaSource draftCache, int duration) =>
                new() { Prompt = prompt, DraftCache = draftCache, Duration = duration };
        }
    }
}
