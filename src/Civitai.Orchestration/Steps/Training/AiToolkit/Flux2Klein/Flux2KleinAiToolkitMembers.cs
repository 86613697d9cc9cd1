// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>The members of <see cref="Flux2KleinAiToolkitTrainingInput"/>, for the tables.</summary>
internal static class Flux2KleinAiToolkitMembers
{
    internal static readonly Member<bool?> IsEditTraining = new Member<Flux2KleinAiToolkitTrainingInput, bool?>(
        "isEditTraining", "IsEditTraining", "Whether the LoRA learns edits from pairs of images.", i => i.IsEditTraining, (i, v) => i with { IsEditTraining = v });
}
