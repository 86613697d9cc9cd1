// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>flux1-kontext</c>.</summary>
    public static class Flux1Kontext
    {
        /// <summary>An image from text, or from images and text, with FLUX.1 Kontext pro.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static Flux1KontextProImageGenInput Pro(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>An image from text, or from images and text, with FLUX.1 Kontext max.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static Flux1KontextMaxImageGenInput Max(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>An image from text, or from images and text, with FLUX.1 Kontext dev.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static Flux1KontextDevImageGenInput Dev(ValueOrReference<string> prompt) => new() { Prompt = prompt };
    }
}
