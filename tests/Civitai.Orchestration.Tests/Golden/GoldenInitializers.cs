using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Golden;

/// <summary>Golden files as a user would write them in C#.</summary>
internal static class GoldenInitializers
{
    public static IReadOnlyDictionary<string, WorkflowTemplate> All { get; } = new Dictionary<string, WorkflowTemplate>
    {
        ["training/ai-toolkit/sdxl"] = new()
        {
            Tags = ["training"],
            ExternalId = "lantern-run_07",
            Steps =
            [
                new TrainingStepTemplate
                {
                    Name = "learn",
                    Priority = StepPriority.Low,
                    Timeout = TimeSpan.FromMinutes(150),
                    Retries = 2,
                    Metadata = new JsonObject { ["dataset"] = "lanterns" },
                    Input = new SdxlAiToolkitTrainingInput
                    {
                        Model = "urn:air:sdxl:checkpoint:civitai:101055@128078",
                        Epochs = 10,
                        BatchSize = 2,
                        LearningRate = 5e-4,
                        TextEncoderLearningRate = 5e-5,
                        TrainTextEncoder = true,
                        LrScheduler = LrScheduler.Cosine,
                        Optimizer = OptimizerType.Adafactor,
                        NetworkDim = 32,
                        NetworkAlpha = 16,
                        NoiseOffset = 0.1,
                        MinSnrGamma = 5,
                        FlipAugmentation = true,
                        ShuffleTokens = true,
                        KeepTokens = 1,
                        TriggerWord = "brasslamp",
                        TrainingData = Zip("lanterns", 15),
                        Samples = new()
                        {
                            Prompts = ["brasslamp on a windowsill, rain outside", "brasslamp held by a diver under ice"],
                            NegativePrompt = "lens flare",
                            CfgScale = 6.5,
                            Strength = 0.9,
                        },
                    },
                },
            ],
        },
        ["training/ai-toolkit/sd1"] = Training(new Sd1AiToolkitTrainingInput
        {
            Model = "urn:air:sd1:checkpoint:civitai:127227@139180",
            Epochs = 18,
            LearningRate = 0.0005,
            TextEncoderLearningRate = 0.00005,
            TrainTextEncoder = true,
            LrScheduler = LrScheduler.Cosine,
            Optimizer = OptimizerType.AdamW8Bit,
            NetworkDim = 32,
            NetworkAlpha = 16,
            NoiseOffset = 0.1,
            MinSnrGamma = 5,
            TrainingData = Zip("pebbles", 8),
            Samples = new() { Prompts = ["a pile of smooth pebbles, macro photo", "one pebble balanced on a fence post"] },
        }),
        ["training/ai-toolkit/flux1/dev"] = Training(
            new Flux1DevAiToolkitTrainingInput
            {
                ContinueFrom = Air.Create("flux1", "lora", "civitai", "51001", "60002"),
                Steps = 1800,
                Epochs = 6,
                LearningRate = 0.0002,
                TrainTextEncoder = false,
                LrScheduler = LrScheduler.ConstantWithWarmup,
                Optimizer = OptimizerType.AdamW8Bit,
                NetworkDim = 16,
                NetworkAlpha = 16,
                TriggerWord = "OLDTRAM",
                Trace = TrainingTraceMode.Logs,
                TrainingData = Zip("trams", 24),
                Samples = new() { Prompts = ["OLDTRAM crossing a wet square at night"], Strength = 1 },
            },
            retries: 2) with
        {
            Callbacks =
            [
                new WorkflowCallback
                {
                    Url = new Uri("https://hooks.example.com/civitai"),
                    Events = [CallbackEventType.WorkflowAny, CallbackEventType.StepFailed],
                    Detailed = true,
                },
            ],
        },
        ["training/ai-toolkit/flux1/schnell"] = Training(new Flux1SchnellAiToolkitTrainingInput
        {
            Steps = 1500,
            LearningRate = 0.0001,
            TrainTextEncoder = false,
            NetworkDim = 16,
            NetworkAlpha = 8,
            TrainingData = new ZipTrainingData { SourceUrl = "https://files.example.com/sets/kites.zip?expires=1790000000&signature=abc", Count = 12 },
            Samples = new() { Prompts = ["a paper kite over dunes", "a paper kite stuck in a tree"] },
        }),
        ["training/ai-toolkit/chroma"] = Training(
            new ChromaAiToolkitTrainingInput
            {
                Epochs = 8,
                LearningRate = 0.0001,
                TrainTextEncoder = false,
                LrScheduler = LrScheduler.Cosine,
                Optimizer = OptimizerType.AdamW8Bit,
                NetworkDim = 16,
                NetworkAlpha = 16,
                TriggerWord = "glasshouse",
                TrainingData = Zip("glasshouses", 20),
                Samples = new() { Prompts = ["glasshouse full of ferns, morning mist"] },
            },
            retries: 2),
        ["training/ai-toolkit/ernie"] = Training(
            new ErnieAiToolkitTrainingInput
            {
                Epochs = 5,
                LearningRate = 0.0001,
                TrainTextEncoder = false,
                LrScheduler = LrScheduler.Linear,
                Optimizer = OptimizerType.Prodigy,
                NetworkDim = 32,
                NetworkAlpha = 32,
                TrainingData = new BlobsTrainingData
                {
                    Items =
                    [
                        new() { Air = "urn:air:other:other:civitai-r2:sample-bucket@images/42/clock-01.png", Caption = "a tower clock at noon" },
                        new() { Air = "urn:air:other:other:civitai-r2:sample-bucket@images/42/clock-02.png" },
                    ],
                },
                Samples = new() { Prompts = ["a tower clock in a snowstorm"] },
            },
            retries: 2),
        ["training/ai-toolkit/qwen"] = Training(
            new QwenAiToolkitTrainingInput
            {
                Version = QwenTrainingVersion.V2512,
                Epochs = 8,
                LearningRate = 0.00011,
                TrainTextEncoder = false,
                LrScheduler = LrScheduler.Cosine,
                Optimizer = OptimizerType.AdamW8Bit,
                NetworkDim = 16,
                NetworkAlpha = 16,
                TrainingData = Zip("signs", 30),
                Samples = new()
                {
                    Prompts = ["paint the sign green", "remove the snow from the sign"],
                    SourceImages = ["https://media.example.com/sign-1.png", new Uri("https://media.example.com/sign-2.png")],
                },
            },
            retries: 2),
        ["training/ai-toolkit/zimageturbo"] = Training(
            new ZImageTurboAiToolkitTrainingInput
            {
                Epochs = 7,
                LearningRate = 0.0004,
                TrainTextEncoder = false,
                LrScheduler = LrScheduler.Cosine,
                Optimizer = OptimizerType.AdamW8Bit,
                NetworkDim = 32,
                NetworkAlpha = 32,
                TrainingData = Zip("mosaics", 10),
                Samples = new() { Prompts = ["a mosaic of a heron", "a mosaic floor in an empty station", "мозаика на стене метро"] },
            },
            retries: 2) with
        {
            Tips = new() { Civitai = 0.05, Creators = 0.25 },
        },
        ["training/ai-toolkit/zimagebase"] = Training(
            new ZImageBaseAiToolkitTrainingInput
            {
                Epochs = 7,
                TrainTextEncoder = false,
                LrScheduler = LrScheduler.Cosine,
                NetworkDim = 32,
                NetworkAlpha = 32,
                TrainingData = Zip("mosaics", 10),
                Samples = new() { Prompts = ["a mosaic of a heron"] },
            },
            retries: 2) with
        {
            Currencies = [BuzzAccount.Blue, BuzzAccount.Yellow],
        },
        ["imageGen/sdcpp/zImage/turbo/createImage"] = new()
        {
            Tags = ["postcards", "series-3"],
            Metadata = new JsonObject { ["order"] = 17 },
            Steps =
            [
                new ImageGenStepTemplate
                {
                    Name = "card",
                    Input = new ZImageTurboCreateImageGenInput
                    {
                        Prompt = "A tin robot watering tulips on a balcony, soft overcast light, 漫画風",
                        Width = 1152,
                        Height = 768,
                        CfgScale = 1,
                        Steps = 9,
                        Sampler = SdCppSampleMethod.Euler,
                        Scheduler = SdCppSchedule.Simple,
                        Quantity = 4,
                        Seed = 90210,
                        OutputFormat = ImageGenOutputFormat.Png,
                    },
                },
            ],
        },
        ["imageGen/sdcpp/zImage/base/createImage"] = new()
        {
            Arguments = new JsonObject { ["subject"] = "a ferry at a wooden pier" },
            Steps =
            [
                new ImageGenStepTemplate
                {
                    Timeout = TimeSpan.FromMinutes(10),
                    Input = new ZImageBaseCreateImageGenInput
                    {
                        Prompt = Reference.Argument("subject"),
                        NegativePrompt = "people, text, watermark",
                        Width = 1024,
                        Height = 1280,
                        CfgScale = 4.5,
                        Steps = 24,
                        Loras = new Dictionary<Air, double>
                        {
                            ["urn:air:zimagebase:lora:civitai:123456@789012"] = 0.8,
                            ["urn:air:zimagebase:lora:civitai:777@888"] = 0.35,
                        },
                        Seed = 7,
                    },
                },
            ],
            UpgradeMode = UpgradeMode.Manual,
            AllowMatureContent = false,
        },
    };

    private static ZipTrainingData Zip(string name, int count) =>
        new() { SourceUrl = $"urn:air:other:other:civitai-r2:sample-bucket@training-images/42/{name}.zip", Count = count };

    private static WorkflowTemplate Training(TrainingInput input, int? retries = null) => new()
    {
        Tags = ["training"],
        Steps = [new TrainingStepTemplate { Priority = retries is null ? default(StepPriority?) : StepPriority.Normal, Retries = retries, Input = input }],
    };
}
