// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>qwen</c>.</summary>
    public static class Qwen
    {
        /// <summary>An image from text with Qwen.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static QwenApiCreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>Edits images with Qwen, as the prompt says.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        /// <param name="images">The images to work from.</param>
        public static QwenApiEditImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
            new() { Prompt = prompt, Images = images };
    }
}
