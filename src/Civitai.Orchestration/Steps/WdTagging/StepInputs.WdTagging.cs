// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.WdTagging;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>An image or a video to find tags for.</summary>
    /// <param name="mediaUrl">The image or video to find tags for.</param>
    public static WdTaggingInput WdTagging(MediaSource mediaUrl) => new() { MediaUrl = mediaUrl };
}
