// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>fal</c>.</summary>
    public static class Fal
    {
        /// <summary>Inputs whose <c>model</c> is <c>qwen2</c>.</summary>
        public static class Qwen2
        {
            /// <summary>An image from text with Qwen 2 at fal.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Qwen2CreateFalImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>An image from text with the pro model of Qwen 2 at fal.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Qwen2ProCreateFalImageGenInput ProCreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with Qwen 2 at fal, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Qwen2EditFalImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };

            /// <summary>Edits images with the pro model of Qwen 2 at fal, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Qwen2ProEditFalImageGenInput ProEditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>An image from text with Krea 2 at fal.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static Krea2CreateFalImageGenInput Krea2(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>Inputs whose <c>model</c> is <c>maiImage</c>.</summary>
        public static class MaiImage
        {
            /// <summary>An image from text with MAI Image.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static MaiImageCreateFalImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with MAI Image, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static MaiImageEditFalImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>model</c> is <c>reve</c>.</summary>
        public static class Reve
        {
            /// <summary>An image from text with Reve.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ReveCreateFalImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with Reve, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static ReveEditFalImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>model</c> is <c>museImage</c>.</summary>
        public static class MuseImage
        {
            /// <summary>An image from text with Muse Image.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static MuseImageCreateFalImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with Muse Image, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static MuseImageEditFalImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }
    }
}
