// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoFrameExtraction;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A video to take frames from.</summary>
    /// <param name="videoUrl">The video to take frames from.</param>
    public static VideoFrameExtractionInput VideoFrameExtraction(MediaSource videoUrl) => new() { VideoUrl = videoUrl };
}
