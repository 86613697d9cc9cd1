// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.MediaCaptioning;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>An image or a video to describe.</summary>
    /// <param name="mediaUrl">The image or video to describe.</param>
    public static MediaCaptioningInput MediaCaptioning(MediaSource mediaUrl) => new() { MediaUrl = mediaUrl };
}
