// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageUpscaler;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>An image to enlarge.</summary>
    /// <param name="image">The image to enlarge.</param>
    public static ImageUpscalerInput ImageUpscaler(MediaSource image) => new() { Image = image };
}
