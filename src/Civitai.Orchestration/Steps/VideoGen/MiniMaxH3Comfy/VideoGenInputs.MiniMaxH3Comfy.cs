// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration;

public static partial class VideoGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>minimax-h3-comfy</c>.</summary>
    public static class MiniMaxH3Comfy
    {
        /// <summary>A video from text, or from its first and last image, with MiniMax H3 on the service's own machines.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        public static ComfyMiniMaxH3ImageToVideoInput ImageToVideo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>A video of what images show, with MiniMax H3 on the service's own machines.</summary>
        /// <param name="prompt">What to show and what happens, in natural language.</param>
        /// <param name="images">Images of what the video is to show.</param>
        public static ComfyMiniMaxH3ReferenceToVideoInput ReferenceToVideo(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
            new() { Prompt = prompt, Images = images };
    }
}
