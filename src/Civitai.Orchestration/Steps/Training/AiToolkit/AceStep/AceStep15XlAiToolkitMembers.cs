// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>The members of <see cref="AceStep15XlAiToolkitTrainingInput"/>, for the tables.</summary>
internal static class AceStep15XlAiToolkitMembers
{
    internal static readonly Member<IReadOnlyList<AceStepSampleOverride>?> SamplesOverrides = new Member<AceStep15XlAiToolkitTrainingInput, IReadOnlyList<AceStepSampleOverride>?>(
        "samplesOverrides", "SamplesOverrides", "Settings for single sample tracks.", i => i.SamplesOverrides, (i, v) => i with { SamplesOverrides = v });
}
