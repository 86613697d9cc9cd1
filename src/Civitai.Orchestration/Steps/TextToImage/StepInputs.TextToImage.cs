// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.TextToImage;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>Images of Stable Diffusion, the older way. Newer programs use <see cref="ImageGen.ImageGenInput"/>.</summary>
    /// <param name="prompt">What to show.</param>
    public static TextToImageInput TextToImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };
}
