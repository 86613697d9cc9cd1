using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>Checks of the older training interface that span members.</summary>
internal static class ImageResourceTrainingRules
{
    /// <summary>A list of images needs no count beside it.</summary>
    internal static bool ListsImages(WireRecord input) => ((ImageResourceTrainingInput)input).TrainingData?.Data is BlobsTrainingData;

    internal static void KohyaRates(KohyaImageResourceTrainingInput training, ref ValidationSink sink)
    {
        bool isProdigy = TrainingRules.IsProdigy(training.Optimizer);
        TrainingRules.CheckHighRate("unetLR", training.UnetLearningRate, isProdigy, ref sink);
        TrainingRules.CheckHighRate("textEncoderLR", training.TextEncoderLearningRate, isProdigy, ref sink);
    }

    internal static void MusubiRate(MusubiImageResourceTrainingInput training, ref ValidationSink sink)
    {
        TrainingRules.CheckHighRate("unetLR", training.UnetLearningRate, TrainingRules.IsProdigy(training.Optimizer), ref sink);
    }
}
