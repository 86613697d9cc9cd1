namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>The members that every engine of the older training interface shares, for the tables.</summary>
internal static class ImageResourceTrainingMembers
{
    internal static readonly Member<Air?> Model = new Member<ImageResourceTrainingInput, Air?>(
        "model", "Model", "The checkpoint that the LoRA is trained on.", i => AirParameter.Given(i.Model), (i, v) => i with { Model = v ?? default });

    internal static readonly Member<TrainingDataSource?> TrainingData = new Member<ImageResourceTrainingInput, TrainingDataSource?>(
        "trainingData", "TrainingData", "Where the zip file with the images is.", i => i.TrainingData, (i, v) => i with { TrainingData = v! });

    internal static readonly Member<long?> TrainingDataImagesCount = new Member<ImageResourceTrainingInput, long?>(
        "trainingDataImagesCount", "TrainingDataImagesCount", "How many images the zip file holds.", i => i.TrainingDataImagesCount, (i, v) => i with { TrainingDataImagesCount = (int?)v });

    internal static readonly Member<string?> LoraName = new Member<ImageResourceTrainingInput, string?>(
        "loraName", "LoraName", "The name of the LoRA file.", i => i.LoraName, (i, v) => i with { LoraName = v });

    internal static readonly Member<IReadOnlyList<string>?> SamplePrompts = new Member<ImageResourceTrainingInput, IReadOnlyList<string>?>(
        "samplePrompts", "SamplePrompts", "Prompts of the preview images.", i => i.SamplePrompts, (i, v) => i with { SamplePrompts = v });

    internal static readonly Member<ValueOrReference<string>?> NegativePrompt = new Member<ImageResourceTrainingInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the preview images.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v });
}
