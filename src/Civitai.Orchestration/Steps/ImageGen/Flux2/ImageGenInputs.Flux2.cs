// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>flux2</c>.</summary>
    public static class Flux2
    {
        /// <summary>Inputs whose <c>model</c> is <c>dev</c>.</summary>
        public static class Dev
        {
            /// <summary>An image from text with FLUX.2 dev.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Flux2DevCreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with FLUX.2 dev, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Flux2DevEditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>model</c> is <c>flex</c>.</summary>
        public static class Flex
        {
            /// <summary>An image from text with FLUX.2 flex.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Flux2FlexCreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with FLUX.2 flex, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Flux2FlexEditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>model</c> is <c>pro</c>.</summary>
        public static class Pro
        {
            /// <summary>An image from text with FLUX.2 pro.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Flux2ProCreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with FLUX.2 pro, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Flux2ProEditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>model</c> is <c>max</c>.</summary>
        public static class Max
        {
            /// <summary>An image from text with FLUX.2 max.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Flux2MaxCreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with FLUX.2 max, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Flux2MaxEditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>model</c> is <c>klein</c>.</summary>
        public static class Klein
        {
            /// <summary>An image from text with FLUX.2 klein.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Flux2KleinCreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with FLUX.2 klein, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Flux2KleinEditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }
    }
}
