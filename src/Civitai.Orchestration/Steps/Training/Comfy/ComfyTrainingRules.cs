namespace Civitai.Orchestration.Training;

/// <summary>Checks of training with ComfyUI that span members.</summary>
internal static class ComfyTrainingRules
{
    internal static void Rate(ComfyTrainingInput training, ref ValidationSink sink)
    {
        TrainingRules.CheckHighRate("lr", training.LearningRate, training.Optimizer, ref sink);
    }
}
