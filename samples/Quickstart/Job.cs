using Civitai.Orchestration;
using Civitai.Orchestration.Training;

namespace Quickstart;

/// <summary>A workflow with a name to show.</summary>
internal sealed record Job(string Name, WorkflowTemplate Workflow)
{
    public static Job Picture() => new("picture", WorkflowTemplate.For(
        ImageGenInputs.SdCpp.ZImage.Turbo("A paper lighthouse on a desk at night, lit from inside, shallow depth of field") with { Seed = 20261121 }));

    // The figures of the documentation's SDXL example, without the member that left the schema since. Its data set stands for yours: put the address and the image count of your own zip file here.
    public static Job Training() => new("training", new WorkflowTemplate
    {
        Tags = ["training"],
        Steps =
        [
            new TrainingStepTemplate
            {
                Priority = StepPriority.Normal,
                Retries = 2,
                Input = new SdxlAiToolkitTrainingInput
                {
                    Model = "urn:air:sdxl:checkpoint:civitai:101055@128078",
                    TrainingData = new ZipTrainingData
                    {
                        SourceUrl = "urn:air:other:other:civitai-r2:civitai-delivery-worker-prod@training-images/6/2783465TrainingData.koBd.zip",
                        Count = 15,
                    },
                    Epochs = 10,
                    LearningRate = 0.0005,
                    TextEncoderLearningRate = 5e-5,
                    TrainTextEncoder = true,
                    LrScheduler = LrScheduler.Cosine,
                    Optimizer = OptimizerType.Adafactor,
                    NetworkDim = 32,
                    NetworkAlpha = 32,
                    NoiseOffset = 0.1,
                    MinSnrGamma = 5,
                    TriggerWord = "inkcat",
                    Samples = new TrainingSamples
                    {
                        Prompts =
                        [
                            "inkcat asleep on a stack of old books, warm lamp light",
                            "inkcat walking along a harbour wall at dusk, wet stones",
                            "inkcat looking up at falling snow, close-up, soft focus",
                        ],
                    },
                },
            },
        ],
    });

    public static Job FromFile(string path) => new(Path.GetFileNameWithoutExtension(path), WorkflowTemplate.Parse(File.ReadAllText(path)));
}
