// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>wan</c>.</summary>
    public static class Wan
    {
        /// <summary>Inputs whose <c>version</c> is <c>v2.2</c>.</summary>
        public static class V22
        {
            /// <summary>An image from text with Wan 2.2.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Wan22FalImageGenInput Fal(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>Inputs whose <c>version</c> is <c>v2.2-5b</c>.</summary>
        public static class V225b
        {
            /// <summary>An image from text with Wan 2.2 5B.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Wan225bFalImageGenInput Fal(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>Inputs whose <c>version</c> is <c>v2.5</c>.</summary>
        public static class V25
        {
            /// <summary>Inputs whose <c>provider</c> is <c>fal</c>.</summary>
            public static class Fal
            {
                /// <summary>An image from text with Wan 2.5.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                public static Wan25FalTextToImageInput TextToImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>Makes a new image from an image with Wan 2.5.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                /// <param name="images">The images to work from.</param>
                public static Wan25FalImageToImageInput ImageToImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                    new() { Prompt = prompt, Images = images };
            }
        }

        /// <summary>Inputs whose <c>version</c> is <c>v2.7</c>.</summary>
        public static class V27
        {
            /// <summary>Inputs whose <c>provider</c> is <c>fal</c>.</summary>
            public static class Fal
            {
                /// <summary>An image from text with Wan 2.7.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                public static Wan27FalTextToImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>Edits images with Wan 2.7, as the prompt says.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                /// <param name="images">The images to work from.</param>
                public static Wan27FalImageEditInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                    new() { Prompt = prompt, Images = images };
            }
        }
    }
}
