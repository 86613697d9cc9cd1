// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>openai</c>.</summary>
    public static class OpenAi
    {
        /// <summary>Inputs whose <c>model</c> is <c>gpt-image-1</c>.</summary>
        public static class Gpt1
        {
            /// <summary>An image from text with GPT Image 1.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static OpenAiGpt1CreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with GPT Image 1, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static OpenAiGpt1EditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>model</c> is <c>gpt-image-1.5</c>.</summary>
        public static class Gpt15
        {
            /// <summary>An image from text with GPT Image 1.5.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static OpenAiGpt15CreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with GPT Image 1.5, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static OpenAiGpt15EditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>model</c> is <c>gpt-image-2</c>.</summary>
        public static class Gpt2
        {
            /// <summary>An image from text with GPT Image 2.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static OpenAiGpt2CreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with GPT Image 2, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static OpenAiGpt2EditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>model</c> is <c>dall-e-2</c>.</summary>
        public static class DallE2
        {
            /// <summary>An image from text with DALL-E 2.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="size">The size of the image.</param>
            public static OpenAiDallE2CreateImageGenInput CreateImage(ValueOrReference<string> prompt, OpenAiImageSize size) =>
                new() { Prompt = prompt, Size = size };

            /// <summary>Edits images with DALL-E 2, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="image">The image to start from.</param>
            /// <param name="size">The size of the image.</param>
            public static OpenAiDallE2EditImageInput EditImage(ValueOrReference<string> prompt, MediaSource image, OpenAiImageSize size) =>
                new() { Prompt = prompt, Image = image, Size = size };
        }

        /// <summary>An image from text with DALL-E 3.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        /// <param name="size">The size of the image.</param>
        public static OpenAiDallE3CreateImageGenInput DallE3(ValueOrReference<string> prompt, OpenAiImageSize size) => new() { Prompt = prompt, Size = size };

        /// <summary>An image from text with GPT Image 2.5 Sunburst.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static OpenAiGpt25SunburstCreateImageInput Gpt25Sunburst(ValueOrReference<string> prompt) => new() { Prompt = prompt };
    }
}
