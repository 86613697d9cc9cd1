using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Wire;

/// <summary>The requests of the documents that the library was asked for from, as a user writes them: their figures and names, with prompts of our own. What they must be on the wire stands in the mappings.</summary>
internal static class Seeds
{
    private const string Bucket = "urn:air:other:other:civitai-r2:civitai-delivery-worker-prod@training-images/";

    public static IReadOnlyDictionary<string, WorkflowTemplate> All { get; } = new Dictionary<string, WorkflowTemplate>
    {
        ["000-chroma"] = Train(new ChromaAiToolkitTrainingInput
        {
            Epochs = 5,
            Resolution = 1024,
            LearningRate = 0.0001,
            TrainTextEncoder = false,
            LrScheduler = LrScheduler.Cosine,
            Optimizer = OptimizerType.AdamW8Bit,
            NetworkDim = 16,
            NetworkAlpha = 16,
            TrainingData = new ZipTrainingData
            {
                SourceUrl = "https://civitai-delivery-worker-prod.5ac0637cfd0766c97916cefa3764fbdf.r2.cloudflarestorage.com/training-images/5418/2382561TrainingData.B6Tr.zip",
                Count = 10,
            },
            Samples = Prompts("a lighthouse keeper mending a net at noon", "a brass kettle on a wooden stove, steam", "a fox asleep under a market stall"),
        }),
        ["000-ernie"] = Train(new ErnieAiToolkitTrainingInput
        {
            Epochs = 5,
            LearningRate = 0.0001,
            TrainTextEncoder = false,
            LrScheduler = LrScheduler.Cosine,
            Optimizer = OptimizerType.AdamW8Bit,
            NetworkDim = 32,
            NetworkAlpha = 32,
            TrainingData = Zip("7918795/2435272TrainingData.bJ7P.zip", 10),
            Samples = Prompts("a watercolour of OLDMILL", "OLDMILL beside a frozen river"),
        }),
        ["000-qwen"] = Train(new QwenAiToolkitTrainingInput
        {
            Version = QwenTrainingVersion.Latest,
            Epochs = 1,
            Resolution = 1024,
            LearningRate = 0.00011,
            TrainTextEncoder = false,
            LrScheduler = LrScheduler.Cosine,
            Optimizer = OptimizerType.AdamW8Bit,
            NetworkDim = 16,
            NetworkAlpha = 16,
            TrainingData = Zip("3315022/2526079TrainingData.o4S8.zip", 10),
            Samples = Prompts("a tram crossing a wet square", "a baker dusting flour from a table"),
        }),
        ["000-zimage-turbo"] = Train(new ZImageTurboAiToolkitTrainingInput
        {
            Epochs = 7,
            Resolution = 512,
            LearningRate = 0.000611,
            TrainTextEncoder = false,
            LrScheduler = LrScheduler.Cosine,
            Optimizer = OptimizerType.AdamW8Bit,
            NetworkDim = 32,
            NetworkAlpha = 32,
            TrainingData = Zip("3315022/2526079TrainingData.o4S8.zip", 10),
            Samples = Prompts("OLDMILL at dusk", "OLDMILL in a garden of thistles", "a postcard of OLDMILL"),
        }),
        ["000-zimage-base"] = Train(new ZImageBaseAiToolkitTrainingInput
        {
            Epochs = 7,
            Resolution = 512,
            LearningRate = 0.000611,
            TrainTextEncoder = false,
            LrScheduler = LrScheduler.Cosine,
            NetworkDim = 32,
            NetworkAlpha = 32,
            TrainingData = Zip("3315022/2526079TrainingData.o4S8.zip", 10),
            Samples = Prompts("OLDMILL at dusk", "OLDMILL in a garden of thistles", "a postcard of OLDMILL"),
        }),
        ["001-sdxl"] = Train(new SdxlAiToolkitTrainingInput
        {
            Model = "urn:air:sdxl:checkpoint:civitai:101055@128078",
            Epochs = 10,
            NumberOfRepeats = 14,
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
            TrainingData = Zip("6/2783465TrainingData.koBd.zip", 15),
            Samples = Prompts("inkcat on a pile of old books", "inkcat watching rain through a window", "inkcat beside a bowl of noodles"),
        }),
        ["001-sd1"] = Tagged(new Sd1AiToolkitTrainingInput
        {
            Model = "urn:air:sd1:checkpoint:civitai:127227@139180",
            Epochs = 100,
            LearningRate = 0.0005,
            TextEncoderLearningRate = 5e-5,
            TrainTextEncoder = true,
            LrScheduler = LrScheduler.Cosine,
            Optimizer = OptimizerType.AdamW8Bit,
            NetworkDim = 32,
            NetworkAlpha = 16,
            NoiseOffset = 0.1,
            MinSnrGamma = 5,
            TrainingData = Zip("6/2707938TrainingData.Ac22.zip", 8),
            Samples = Prompts("a heap of smooth pebbles, macro", "one pebble balanced on a fence post", "pebbles under clear water"),
        }),
        ["002-flux1-dev"] = Train(new Flux1DevAiToolkitTrainingInput
        {
            Steps = 2000,
            Resolution = 1024,
            LearningRate = 0.0001,
            TrainTextEncoder = false,
            LrScheduler = LrScheduler.Cosine,
            Optimizer = OptimizerType.AdamW8Bit,
            NetworkDim = 16,
            NetworkAlpha = 16,
            TrainingData = Zip("6/2657604TrainingData.EYBd.zip", 10),
            Samples = Prompts("OLDTRAM at night", "OLDTRAM in a depot full of dust", "a poster of OLDTRAM"),
        }),
        ["002-flux1-schnell"] = Tagged(new Flux1SchnellAiToolkitTrainingInput
        {
            Steps = 2000,
            LearningRate = 0.0001,
            TrainTextEncoder = false,
            NetworkDim = 16,
            NetworkAlpha = 16,
            TrainingData = Zip("6/2657604TrainingData.EYBd.zip", 10),
            Samples = Prompts("a paper kite over dunes", "a paper kite caught in a pine"),
        }),
        ["002-flux1-continue"] = Plain(new Flux1DevAiToolkitTrainingInput
        {
            ContinueFrom = "urn:air:flux1:lora:civitai:51001@60002",
            Steps = 1000,
            TrainingData = Zip("6/2657604TrainingData.EYBd.zip", 10),
        }),
        ["004-turbo"] = Image(new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse at dawn, fog over the sea", Width = 1024, Height = 1024, CfgScale = 1, Steps = 9 }),
        ["004-turbo-batch"] = Image(new ZImageTurboCreateImageGenInput { Prompt = "a heron made of folded paper", Width = 1024, Height = 1024, Quantity = 4, CfgScale = 1, Steps = 9 }),
        ["004-base"] = Image(new ZImageBaseCreateImageGenInput { Prompt = "a clockmaker at her bench, late light", Width = 1024, Height = 1024, CfgScale = 4, Steps = 20 }),
        ["004-negative"] = Image(new ZImageBaseCreateImageGenInput
        {
            Prompt = "a stone bridge in a bamboo grove, ink drawing",
            NegativePrompt = "smudges, text, frame",
            Width = 1024,
            Height = 1024,
            CfgScale = 4,
            Steps = 24,
        }),
        ["004-loras"] = Image(new ZImageBaseCreateImageGenInput
        {
            Prompt = "a night market under paper lanterns",
            Width = 1024,
            Height = 1024,
            CfgScale = 4,
            Steps = 20,
            Loras = new Dictionary<Air, double> { ["urn:air:zImage:lora:civitai:123456@789012"] = 0.8 },
        }),
    };

    private static ZipTrainingData Zip(string file, int count) => new() { SourceUrl = Bucket + file, Count = count };

    private static TrainingSamples Prompts(params string[] prompts) => new() { Prompts = prompts };

    private static WorkflowTemplate Plain(TrainingInput input) => new() { Steps = [new TrainingStepTemplate { Input = input }] };

    private static WorkflowTemplate Tagged(TrainingInput input) => Plain(input) with { Tags = ["training"] };

    private static WorkflowTemplate Train(TrainingInput input) =>
        new() { Tags = ["training"], Steps = [new TrainingStepTemplate { Priority = StepPriority.Normal, Retries = 2, Input = input }] };

    private static WorkflowTemplate Image(ImageGenInput input) => new() { Steps = [new ImageGenStepTemplate { Input = input }] };
}
