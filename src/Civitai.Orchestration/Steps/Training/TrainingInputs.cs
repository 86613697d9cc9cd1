// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

/// <summary>The inputs of the <c>training</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.</summary>
/// <remarks>The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.</remarks>
public static partial class TrainingInputs
{
    /// <summary>Training a LoRA with ComfyUI's own trainer. The models are given by their AIRs.</summary>
    /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
    public static ComfyTrainingInput Comfy(TrainingData trainingData) => new() { TrainingData = trainingData };
}
