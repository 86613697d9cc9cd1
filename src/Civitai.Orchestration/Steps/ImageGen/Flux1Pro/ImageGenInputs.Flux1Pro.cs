// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>flux1-pro</c>.</summary>
    public static class Flux1Pro
    {
        /// <summary>An image from text with FLUX.1 pro ultra.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static Flux1ProUltraImageGenInput Ultra(ValueOrReference<string> prompt) => new() { Prompt = prompt };
    }
}
