// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.BatchOcrSafety;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>Images whose text is to be judged.</summary>
    /// <param name="mediaUrls">The images.</param>
    public static BatchOcrSafetyInput BatchOcrSafety(IReadOnlyList<MediaSource> mediaUrls) => new() { MediaUrls = mediaUrls };
}
