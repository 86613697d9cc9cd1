// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="TrainingInput"/> share.</summary>
internal static class TrainingRows
{
    internal static readonly TrainingDataParameter TrainingData = new(TrainingMembers.TrainingData) { IsRequired = true };
    internal static readonly TrainingSamplesParameter Samples = new(TrainingMembers.Samples);
    internal static readonly BooleanParameter UsesStepPricing = new(TrainingMembers.UsesStepPricing) { IsReadOnly = true, Source = Sources.SchemaAiToolkit };
    internal static readonly BooleanParameter RequiresAgeClassification = new(TrainingMembers.RequiresAgeClassification)
    { IsReadOnly = true, Source = Sources.SchemaAiToolkit };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        TrainingData, Samples, UsesStepPricing, RequiresAgeClassification,
    ];
}
