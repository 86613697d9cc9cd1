// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration;

public static partial class VideoGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>ltx2.3</c>.</summary>
    public static class Ltx23
    {
        /// <summary>A video from text or from an image with LTX-2.3.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        public static ComfyLtx23CreateVideoInput CreateVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>Goes on with a video with LTX-2.3.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        /// <param name="sourceVideo">The video to work from.</param>
        public static ComfyLtx23ExtendVideoInput ExtendVideo(ValueOrReference<string> prompt, MediaSource sourceVideo) =>
            new() { Prompt = prompt, SourceVideo = sourceVideo };

        /// <summary>Changes a video along its edges with LTX-2.3.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        /// <param name="sourceVideo">The video to work from.</param>
        public static ComfyLtx23EditVideoInput EditVideo(ValueOrReference<string> prompt, MediaSource sourceVideo) =>
            new() { Prompt = prompt, SourceVideo = sourceVideo };

        /// <summary>A video between two images with LTX-2.3; one of the two is enough.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        public static ComfyLtx23FirstLastFrameToVideoInput FirstLastFrameToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>A video in another style with LTX-2.3.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        /// <param name="sourceVideo">The video to work from.</param>
        public static ComfyLtx23VideoToVideoInput VideoToVideo(ValueOrReference<string> prompt, MediaSource sourceVideo) =>
            new() { Prompt = prompt, SourceVideo = sourceVideo };

        /// <summary>A video that follows a sound with LTX-2.3, for example a face that speaks.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        /// <param name="sourceAudio">The sound that the video follows.</param>
        public static ComfyLtx23AudioToVideoInput AudioToVideo(ValueOrReference<string> prompt, MediaSource sourceAudio) =>
            new() { Prompt = prompt, SourceAudio = sourceAudio };
    }
}
