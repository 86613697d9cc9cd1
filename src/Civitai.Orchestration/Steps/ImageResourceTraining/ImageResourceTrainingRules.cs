using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>Checks of the older training interface that span members.</summary>
internal static class ImageResourceTrainingRules
{
    /// <summary>A list of images needs no count beside it.</summary>
    internal static bool ListsImages(StepInput input) => ((ImageResourceTrainingInput)input).TrainingData?.Data is BlobsTrainingData;

    internal static void KohyaRates(StepInput input, ref ValidationSink sink)
    {
        var training = (KohyaImageResourceTrainingInput)input;
        bool isProdigy = TrainingRules.IsProdigy(training.Optimizer);
        TrainingRules.CheckHighRate("unetLR", training.UnetLearningRate, isProdigy, ref sink);
        TrainingRules.CheckHighRate("textEncoderLR", training.TextEncoderLearningRate, isProdigy, ref sink);
    }

    internal static void MusubiRate(StepInput input, ref ValidationSink sink)
    {
        var training = (MusubiImageResourceTrainingInput)input;
        TrainingRules.CheckHighRate("unetLR", training.UnetLearningRate, TrainingRules.IsProdigy(training.Optimizer), ref sink);
    }
}
