using System.Text.Json.Serialization;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Serialization;

/// <summary>The contracts of everything that travels; the inputs' are listed beside the inputs.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WorkflowTemplate))]
[JsonSerializable(typeof(Workflow))]
[JsonSerializable(typeof(WorkflowPage))]
[JsonSerializable(typeof(WorkflowUpdate))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(ResourceInfo))]
[JsonSerializable(typeof(Blob))]
[JsonSerializable(typeof(TrainingStepTemplate))]
[JsonSerializable(typeof(ImageGenStepTemplate))]
[JsonSerializable(typeof(TrainingStep))]
[JsonSerializable(typeof(ImageGenStep))]
[JsonSerializable(typeof(ImageBlob))]
[JsonSerializable(typeof(VideoBlob))]
[JsonSerializable(typeof(AudioBlob))]
[JsonSerializable(typeof(Model3DBlob))]
[JsonSerializable(typeof(ZipTrainingData))]
[JsonSerializable(typeof(BlobsTrainingData))]
[JsonSerializable(typeof(SdxlAiToolkitTrainingInput))]
[JsonSerializable(typeof(Sd1AiToolkitTrainingInput))]
[JsonSerializable(typeof(Flux1DevAiToolkitTrainingInput))]
[JsonSerializable(typeof(Flux1SchnellAiToolkitTrainingInput))]
[JsonSerializable(typeof(ChromaAiToolkitTrainingInput))]
[JsonSerializable(typeof(ErnieAiToolkitTrainingInput))]
[JsonSerializable(typeof(QwenAiToolkitTrainingInput))]
[JsonSerializable(typeof(ZImageTurboAiToolkitTrainingInput))]
[JsonSerializable(typeof(ZImageBaseAiToolkitTrainingInput))]
[JsonSerializable(typeof(ZImageTurboCreateImageGenInput))]
[JsonSerializable(typeof(ZImageBaseCreateImageGenInput))]
internal sealed partial class OrchestrationJsonContext : JsonSerializerContext;
