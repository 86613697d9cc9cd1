// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>What the rows of <see cref="ImageResourceTrainingInput"/> share.</summary>
internal static class ImageResourceTrainingRows
{
    internal static readonly AirParameter Model = new(ImageResourceTrainingMembers.Model)
    {
        IsRequired = true,
        Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"],
        Source = Sources.SchemaImageResourceTraining,
    };
    internal static readonly TrainingDataSourceParameter TrainingData = new(ImageResourceTrainingMembers.TrainingData)
    { IsRequired = true, Source = Sources.SchemaImageResourceTraining };
    internal static readonly IntegerParameter TrainingDataImagesCount = new(ImageResourceTrainingMembers.TrainingDataImagesCount)
    { IsRequired = true, RequiredUnless = ImageResourceTrainingRules.ListsImages, Minimum = 1, Source = Sources.SchemaImageResourceTraining };
    internal static readonly TextParameter LoraName = new(ImageResourceTrainingMembers.LoraName)
    { Default = "my-lora", Source = Sources.SchemaImageResourceTraining };
    internal static readonly TextListParameter SamplePrompts = new(ImageResourceTrainingMembers.SamplePrompts) { Source = Sources.SchemaImageResourceTraining };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(ImageResourceTrainingMembers.NegativePrompt)
    { Source = Sources.SchemaImageResourceTraining };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Model, TrainingData, TrainingDataImagesCount, LoraName, SamplePrompts, NegativePrompt,
    ];
}
