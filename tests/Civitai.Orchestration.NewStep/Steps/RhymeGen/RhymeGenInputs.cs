// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
using Civitai.Orchestration.RhymeGen;

namespace Civitai.Orchestration;

/// <summary>The inputs of the <c>rhymeGen</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.</summary>
/// <remarks>The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.</remarks>
public static partial class RhymeGenInputs
{
    /// <summary>Two lines that rhyme.</summary>
    /// <param name="topic">What the rhyme is about.</param>
    public static CoupletRhymeGenInput Couplet(ValueOrReference<string> topic) => new() { Topic = topic };

    /// <summary>Five lines that rhyme.</summary>
    /// <param name="topic">What the rhyme is about.</param>
    public static LimerickRhymeGenInput Limerick(ValueOrReference<string> topic) => new() { Topic = topic };
}
