// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoEnhancement;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A video to improve.</summary>
    /// <param name="sourceUrl">The video to improve.</param>
    public static VideoEnhancementInput VideoEnhancement(MediaSource sourceUrl) => new() { SourceUrl = sourceUrl };
}
