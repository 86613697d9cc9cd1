using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Training;

/// <summary>The members that every training engine shares, for the tables.</summary>
internal static class TrainingMembers
{
    internal static readonly Member<TrainingData?> TrainingData = new Member<TrainingInput, TrainingData?>(
        "trainingData", "TrainingData", "The images to learn from.", i => i.TrainingData, (i, v) => i with { TrainingData = v! });

    internal static readonly Member<string?> ZipSourceUrl = new Member<TrainingInput, string?>(
        "trainingData.sourceUrl", "TrainingData.SourceUrl", "Where the zip file is.", i => (i.TrainingData as ZipTrainingData)?.SourceUrl, (i, v) => i.TrainingData is ZipTrainingData zip ? i with { TrainingData = zip with { SourceUrl = v! } } : i);

    internal static readonly Member<long?> ZipCount = new Member<TrainingInput, long?>(
        "trainingData.count", "TrainingData.Count", "How many images the zip file holds.", i => (i.TrainingData as ZipTrainingData)?.Count, (i, v) => i.TrainingData is ZipTrainingData zip ? i with { TrainingData = zip with { Count = (int?)v } } : i);

    internal static readonly Member<IReadOnlyList<BlobTrainingDataItem>?> BlobItems = new Member<TrainingInput, IReadOnlyList<BlobTrainingDataItem>?>(
        "trainingData.items", "TrainingData.Items", "The stored images.", i => (i.TrainingData as BlobsTrainingData)?.Items, (i, v) => i.TrainingData is BlobsTrainingData blobs ? i with { TrainingData = blobs with { Items = v! } } : i);

    internal static readonly Member<TrainingSamples?> Samples = new Member<TrainingInput, TrainingSamples?>(
        "samples", "Samples", "Preview images rendered with each checkpoint.", i => i.Samples, (i, v) => i with { Samples = v });

    internal static readonly Member<IReadOnlyList<string>?> SamplePrompts = new Member<TrainingInput, IReadOnlyList<string>?>(
        "samples.prompts", "Samples.Prompts", "Prompts of the preview images.", i => i.Samples?.Prompts, (i, v) => i with { Samples = (i.Samples ?? new()) with { Prompts = v } });

    internal static readonly Member<ValueOrReference<string>?> SampleNegativePrompt = new Member<TrainingInput, ValueOrReference<string>?>(
        "samples.negativePrompt", "Samples.NegativePrompt", "What to keep out of the preview images.", i => Member.Text(i.Samples?.NegativePrompt), (i, v) => i with { Samples = (i.Samples ?? new()) with { NegativePrompt = v?.Value } });

    internal static readonly Member<IReadOnlyList<MediaSource>?> SampleSourceImages = new Member<TrainingInput, IReadOnlyList<MediaSource>?>(
        "samples.sourceImages", "Samples.SourceImages", "Images to edit in the previews.", i => i.Samples?.SourceImages, (i, v) => i with { Samples = (i.Samples ?? new()) with { SourceImages = v } });

    internal static readonly Member<double?> SampleCfgScale = new Member<TrainingInput, double?>(
        "samples.cfgScale", "Samples.CfgScale", "How closely previews follow their prompts.", i => i.Samples?.CfgScale, (i, v) => i with { Samples = (i.Samples ?? new()) with { CfgScale = v } });

    internal static readonly Member<double?> SampleStrength = new Member<TrainingInput, double?>(
        "samples.strength", "Samples.Strength", "Weight of the trained LoRA in the previews.", i => i.Samples?.Strength, (i, v) => i with { Samples = (i.Samples ?? new()) with { Strength = v } });

    internal static readonly Member<bool?> UsesStepPricing = new Member<TrainingInput, bool?>(
        "usesStepPricing", "UsesStepPricing", "Whether the run is priced by step.", i => i.UsesStepPricing, (i, v) => i with { UsesStepPricing = v });

    internal static readonly Member<bool?> RequiresAgeClassification = new Member<TrainingInput, bool?>(
        "requiresAgeClassification", "RequiresAgeClassification", "Whether the data set is checked for the age of persons.", i => i.RequiresAgeClassification, (i, v) => i with { RequiresAgeClassification = v });
}
