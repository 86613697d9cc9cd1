namespace Civitai.Orchestration.Training;

/// <summary>The members that every training engine shares, for the tables.</summary>
internal static class TrainingMembers
{
    internal static readonly Member<TrainingData?> TrainingData = new Member<TrainingInput, TrainingData?>(
        "trainingData", "TrainingData", "The images to learn from.", i => i.TrainingData, (i, v) => i with { TrainingData = v! });

    internal static readonly Member<TrainingSamples?> Samples = new Member<TrainingInput, TrainingSamples?>(
        "samples", "Samples", "Preview images rendered with each checkpoint.", i => i.Samples, (i, v) => i with { Samples = v });

    internal static readonly Member<bool?> UsesStepPricing = new Member<TrainingInput, bool?>(
        "usesStepPricing", "UsesStepPricing", "Whether the run is priced by step.", i => i.UsesStepPricing, (i, v) => i with { UsesStepPricing = v });

    internal static readonly Member<bool?> RequiresAgeClassification = new Member<TrainingInput, bool?>(
        "requiresAgeClassification", "RequiresAgeClassification", "Whether the data set is checked for the age of persons.", i => i.RequiresAgeClassification, (i, v) => i with { RequiresAgeClassification = v });
}
