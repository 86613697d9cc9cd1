// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoUpscaler;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A video to enlarge.</summary>
    /// <param name="video">The video to enlarge.</param>
    public static VideoUpscalerInput VideoUpscaler(MediaSource video) => new() { Video = video };
}
