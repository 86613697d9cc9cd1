// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.MediaHash;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>An image or a video to compute hashes of.</summary>
    /// <param name="mediaUrl">The image or video to compute hashes of.</param>
    /// <param name="hashTypes">The kinds of hashes.</param>
    public static MediaHashInput MediaHash(MediaSource mediaUrl, IReadOnlyList<MediaHashType> hashTypes) =>
        new() { MediaUrl = mediaUrl, HashTypes = hashTypes };
}
