// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Training;

/// <summary>The members of <see cref="WanAiToolkitTrainingInput"/>, for the tables.</summary>
internal static class WanAiToolkitMembers
{
    internal static readonly Member<long?> Resolution = new Member<WanAiToolkitTrainingInput, long?>(
        "resolution", "Resolution", "Edge of the training images, in pixels.", i => i.Resolution, (i, v) => i with { Resolution = (int?)v });
}
