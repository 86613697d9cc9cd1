// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration;

public static partial class VideoGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>ltx2</c>.</summary>
    public static class Ltx2
    {
        /// <summary>A video from text or from an image with LTX-2.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        public static ComfyLtx2CreateVideoInput CreateVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>Goes on with a video with LTX-2.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        /// <param name="sourceVideo">The video to work from.</param>
        public static ComfyLtx2ExtendVideoInput ExtendVideo(ValueOrReference<string> prompt, MediaSource sourceVideo) =>
            new() { Prompt = prompt, SourceVideo = sourceVideo };

        /// <summary>Changes a video along its edges with LTX-2.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        /// <param name="sourceVideo">The video to work from.</param>
        public static ComfyLtx2EditVideoInput EditVideo(ValueOrReference<string> prompt, MediaSource sourceVideo) =>
            new() { Prompt = prompt, SourceVideo = sourceVideo };

        /// <summary>A video between two images with LTX-2; one of the two is enough.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        public static ComfyLtx2FirstLastFrameToVideoInput FirstLastFrameToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };
    }
}
