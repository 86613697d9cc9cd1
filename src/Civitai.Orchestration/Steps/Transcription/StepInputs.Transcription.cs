// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.Transcription;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>Speech to write down.</summary>
    /// <param name="mediaUrl">The sound or video to listen to.</param>
    public static TranscriptionInput Transcription(MediaSource mediaUrl) => new() { MediaUrl = mediaUrl };
}
