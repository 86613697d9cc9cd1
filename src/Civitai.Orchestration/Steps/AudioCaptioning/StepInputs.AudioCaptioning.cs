// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.AudioCaptioning;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>Music to describe.</summary>
    /// <param name="mediaUrl">The sound, or a zip archive of several, to describe.</param>
    /// <param name="temperature">How freely the words are chosen.</param>
    /// <param name="maxNewTokens">The longest answer, in tokens.</param>
    public static AudioCaptioningInput AudioCaptioning(MediaSource mediaUrl, double temperature, int maxNewTokens) =>
        new() { MediaUrl = mediaUrl, Temperature = temperature, MaxNewTokens = maxNewTokens };
}
