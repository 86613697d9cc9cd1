// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoBackgroundRemoval;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A video whose background is to go.</summary>
    /// <param name="video">The video whose background is to go.</param>
    public static VideoBackgroundRemovalInput VideoBackgroundRemoval(MediaSource video) => new() { Video = video };
}
