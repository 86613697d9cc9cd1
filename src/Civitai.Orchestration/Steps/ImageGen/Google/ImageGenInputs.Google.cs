// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>google</c>.</summary>
    public static class Google
    {
        /// <summary>An image from text with Imagen 4.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static Imagen4ImageGenInput Imagen4(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>An image from text, or from images and text, with Nano Banana Pro.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static NanoBananaProImageGenInput NanoBananaPro(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>An image from text, or from images and text, with Nano Banana 2.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static NanoBanana2ImageGenInput NanoBanana2(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>An image from text, or from images and text, with Nano Banana 2 Lite.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static NanoBanana2LiteImageGenInput NanoBanana2Lite(ValueOrReference<string> prompt) => new() { Prompt = prompt };
    }
}
