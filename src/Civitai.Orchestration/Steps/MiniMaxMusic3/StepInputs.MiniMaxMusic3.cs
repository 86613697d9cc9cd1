// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.MiniMaxMusic3;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A song for MiniMax.</summary>
    /// <param name="caption">The kind of music: the piece as a whole, the voice, the arrangement.</param>
    /// <param name="lyrics">The lyrics, with marks such as [Verse] and [Chorus].</param>
    /// <param name="seed">The number that the noise starts from.</param>
    public static MiniMaxMusic3Input MiniMaxMusic3(ValueOrReference<string> caption, ValueOrReference<string> lyrics, ValueOrReference<long> seed) =>
        new() { Caption = caption, Lyrics = lyrics, Seed = seed };
}
