// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.AceStepAudio;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A song for ACE-Step.</summary>
    /// <param name="musicDescription">The kind of music.</param>
    /// <param name="lyrics">The lyrics, with marks such as [Verse] and [Chorus].</param>
    /// <param name="seed">The number that the noise starts from.</param>
    public static AceStepAudioInput AceStepAudio(ValueOrReference<string> musicDescription, ValueOrReference<string> lyrics, ValueOrReference<long> seed) =>
        new() { MusicDescription = musicDescription, Lyrics = lyrics, Seed = seed };
}
