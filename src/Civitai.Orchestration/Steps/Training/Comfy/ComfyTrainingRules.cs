namespace Civitai.Orchestration.Training;

/// <summary>Checks of training with ComfyUI that span members.</summary>
internal static class ComfyTrainingRules
{
    internal static void Rate(StepInput input, ref ValidationSink sink)
    {
        var training = (ComfyTrainingInput)input;
        TrainingRules.CheckHighRate("lr", training.LearningRate, training.Optimizer, ref sink);
    }
}
