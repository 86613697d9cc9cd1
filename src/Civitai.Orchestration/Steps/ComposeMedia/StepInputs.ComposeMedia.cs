// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ComposeMedia;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>Videos and sounds to put together, one after the other or one over the other.</summary>
    /// <param name="elements">The parts, in the order in which they follow each other.</param>
    public static ComposeMediaInput ComposeMedia(IReadOnlyList<ComposeMediaElement> elements) => new() { Elements = elements };
}
