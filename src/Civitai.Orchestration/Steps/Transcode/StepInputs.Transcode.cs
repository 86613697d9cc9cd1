// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.Transcode;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A video to write in another format.</summary>
    /// <param name="sourceUrl">The video to write anew.</param>
    /// <param name="width">Width in pixels.</param>
    public static TranscodeInput Transcode(MediaSource sourceUrl, int width) => new() { SourceUrl = sourceUrl, Width = width };
}
