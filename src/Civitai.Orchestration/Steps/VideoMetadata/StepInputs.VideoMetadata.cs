// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoMetadata;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A video to measure.</summary>
    /// <param name="video">The video to measure.</param>
    public static VideoMetadataInput VideoMetadata(MediaSource video) => new() { Video = video };
}
