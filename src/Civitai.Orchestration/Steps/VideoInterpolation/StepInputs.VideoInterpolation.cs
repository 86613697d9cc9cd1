// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoInterpolation;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A video to make smoother.</summary>
    /// <param name="video">The video to make smoother.</param>
    public static VideoInterpolationInput VideoInterpolation(MediaSource video) => new() { Video = video };
}
