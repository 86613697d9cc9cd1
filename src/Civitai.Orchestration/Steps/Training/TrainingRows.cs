// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>What the rows of <see cref="TrainingInput"/> share.</summary>
internal static class TrainingRows
{
    internal static readonly TrainingDataParameter TrainingData = new(new Member<TrainingInput, TrainingData?>(
        "trainingData", "TrainingData", "The images to learn from. Every image must pass the service's moderation.", i => i.TrainingData,
        (i, v) => i with { TrainingData = v! }))
    { IsRequired = true, Source = Sources.SchemaTraining };
    internal static readonly TrainingSamplesParameter Samples = new(new Member<TrainingInput, TrainingSamples?>(
        "samples", "Samples", "Preview images to render with each saved checkpoint. Billed separately.", i => i.Samples, (i, v) => i with { Samples = v }))
    { Source = Sources.SchemaTraining };
    internal static readonly BooleanParameter UsesStepPricing = new(new Member<TrainingInput, bool?>(
        "usesStepPricing", "UsesStepPricing", "Whether the run is priced by step. Reported by the service; leave null.", i => i.UsesStepPricing,
        (i, v) => i with { UsesStepPricing = v }))
    { IsReadOnly = true, Source = Sources.SchemaAiToolkit };
    internal static readonly BooleanParameter RequiresAgeClassification = new(new Member<TrainingInput, bool?>(
        "requiresAgeClassification", "RequiresAgeClassification",
        "Whether the data set is checked for the age of persons. Reported by the service; leave null.", i => i.RequiresAgeClassification,
        (i, v) => i with { RequiresAgeClassification = v }))
    { IsReadOnly = true, Source = Sources.SchemaAiToolkit };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        TrainingData, Samples, UsesStepPricing, RequiresAgeClassification,
    ];
}
