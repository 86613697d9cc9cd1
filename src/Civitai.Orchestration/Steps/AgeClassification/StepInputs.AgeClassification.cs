// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.AgeClassification;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>Images of people.</summary>
    /// <param name="mediaUrl">The image or video, or a zip archive of several.</param>
    public static AgeClassificationInput AgeClassification(MediaSource mediaUrl) => new() { MediaUrl = mediaUrl };
}
