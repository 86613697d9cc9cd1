// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageResourceTraining;

namespace Civitai.Orchestration;

/// <summary>The inputs of the <c>imageResourceTraining</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.</summary>
/// <remarks>The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.</remarks>
public static partial class ImageResourceTrainingInputs
{
    /// <summary>Training a LoRA with the Kohya scripts.</summary>
    /// <param name="model"></param>
    /// <param name="trainingData"></param>
    /// <param name="trainingDataImagesCount"></param>
    public static KohyaImageResourceTrainingInput Kohya(Air model, TrainingDataSource trainingData, int trainingDataImagesCount) =>
        new() { Model = model, TrainingData = trainingData, TrainingDataImagesCount = trainingDataImagesCount };

    /// <summary>Training a FLUX.1 dev LoRA quickly, with settings of the service's own.</summary>
    /// <param name="model"></param>
    /// <param name="trainingData"></param>
    /// <param name="trainingDataImagesCount"></param>
    public static FluxDevFastImageResourceTrainingInput FluxDevFast(Air model, TrainingDataSource trainingData, int trainingDataImagesCount) =>
        new() { Model = model, TrainingData = trainingData, TrainingDataImagesCount = trainingDataImagesCount };

    /// <summary>Training a video LoRA with the Musubi scripts.</summary>
    /// <param name="model"></param>
    /// <param name="trainingData"></param>
    /// <param name="trainingDataImagesCount"></param>
    public static MusubiImageResourceTrainingInput Musubi(Air model, TrainingDataSource trainingData, int trainingDataImagesCount) =>
        new() { Model = model, TrainingData = trainingData, TrainingDataImagesCount = trainingDataImagesCount };

    /// <summary>Training a FLUX.2 dev LoRA.</summary>
    /// <param name="model"></param>
    /// <param name="trainingData"></param>
    /// <param name="trainingDataImagesCount"></param>
    public static Flux2DevImageResourceTrainingInput Flux2Dev(Air model, TrainingDataSource trainingData, int trainingDataImagesCount) =>
        new() { Model = model, TrainingData = trainingData, TrainingDataImagesCount = trainingDataImagesCount };

    /// <summary>Training a FLUX.2 dev LoRA for edits of images.</summary>
    /// <param name="model"></param>
    /// <param name="trainingData"></param>
    /// <param name="trainingDataImagesCount"></param>
    public static Flux2DevEditImageResourceTrainingInput Flux2DevEdit(Air model, TrainingDataSource trainingData, int trainingDataImagesCount) =>
        new() { Model = model, TrainingData = trainingData, TrainingDataImagesCount = trainingDataImagesCount };
}
