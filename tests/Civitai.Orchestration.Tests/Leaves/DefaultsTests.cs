using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>What the service assumes, copied by hand from the documentation and not from the tables.</summary>
public class DefaultsTests
{
    private const string TrainingCommon = """
        "batchSize": 1, "lrScheduler": "cosine", "flipAugmentation": false, "shuffleTokens": false, "keepTokens": 0,
        "trainingData": { "type": "zip", "sourceUrl": "https://files.example.com/a.zip", "count": 15 },
        "samples": { "prompts": [], "strength": 1 }
        """;

    private const string ImageCommon = """
        "prompt": "a pond", "width": 1024, "height": 1024, "sampleMethod": "euler", "schedule": "simple", "loras": {}, "quantity": 1
        """;

    public static TheoryData<string, string> Documented => new()
    {
        {
            "training/ai-toolkit/sdxl",
            """
            "engine": "ai-toolkit", "ecosystem": "sdxl", "model": "urn:air:sdxl:checkpoint:civitai:101055@128078", "epochs": 5, "numberOfRepeats": 14, "lr": 0.0001,
            "textEncoderLr": 0.00005, "trainTextEncoder": true, "optimizerType": "adafactor", "networkDim": 32, "networkAlpha": 32, "noiseOffset": 0.1, "minSnrGamma": 5,
            """
        },
        {
            "training/ai-toolkit/sd1",
            """
            "engine": "ai-toolkit", "ecosystem": "sd1", "model": "urn:air:sd1:checkpoint:civitai:127227@139180", "epochs": 5, "numberOfRepeats": 27, "lr": 0.0001,
            "textEncoderLr": 0.00005, "trainTextEncoder": true, "optimizerType": "adamw8bit", "networkDim": 32, "networkAlpha": 32, "noiseOffset": 0, "minSnrGamma": 5,
            """
        },
        {
            "training/ai-toolkit/flux1/dev",
            """
            "engine": "ai-toolkit", "ecosystem": "flux1", "modelVariant": "dev", "steps": 2000, "epochs": 10, "lr": 0.0001,
            "trainTextEncoder": false, "optimizerType": "adamw8bit", "networkDim": 16, "networkAlpha": 16, "noiseOffset": 0,
            """
        },
        {
            "training/ai-toolkit/flux1/schnell",
            """
            "engine": "ai-toolkit", "ecosystem": "flux1", "modelVariant": "schnell", "steps": 2000, "epochs": 10, "lr": 0.0001,
            "trainTextEncoder": false, "optimizerType": "adamw8bit", "networkDim": 16, "networkAlpha": 16, "noiseOffset": 0,
            """
        },
        {
            "training/ai-toolkit/chroma",
            """
            "engine": "ai-toolkit", "ecosystem": "chroma", "epochs": 5, "lr": 0.0001,
            "trainTextEncoder": false, "optimizerType": "adamw8bit", "networkDim": 16, "networkAlpha": 16, "noiseOffset": 0,
            """
        },
        {
            "training/ai-toolkit/ernie",
            """
            "engine": "ai-toolkit", "ecosystem": "ernie", "epochs": 5, "numberOfRepeats": 14, "lr": 0.0001,
            "trainTextEncoder": false, "optimizerType": "adamw8bit", "networkDim": 32, "networkAlpha": 32, "noiseOffset": 0,
            """
        },
        {
            "training/ai-toolkit/qwen",
            """
            "engine": "ai-toolkit", "ecosystem": "qwen", "version": "latest", "epochs": 5, "lr": 0.0001,
            "trainTextEncoder": false, "optimizerType": "adamw8bit", "networkDim": 16, "networkAlpha": 16, "noiseOffset": 0,
            """
        },
        {
            "training/ai-toolkit/zimageturbo",
            """
            "engine": "ai-toolkit", "ecosystem": "zimageturbo", "epochs": 5, "numberOfRepeats": 14, "lr": 0.0001,
            "trainTextEncoder": false, "optimizerType": "adamw8bit", "networkDim": 32, "networkAlpha": 32, "noiseOffset": 0,
            """
        },
        {
            "training/ai-toolkit/zimagebase",
            """
            "engine": "ai-toolkit", "ecosystem": "zimagebase", "epochs": 5, "numberOfRepeats": 14, "lr": 0.000001,
            "trainTextEncoder": false, "optimizerType": "automagic", "networkDim": 32, "networkAlpha": 32, "noiseOffset": 0,
            """
        },
        { "imageGen/sdcpp/zImage/turbo/createImage", """ "engine": "sdcpp", "ecosystem": "zImage", "model": "turbo", "operation": "createImage", "cfgScale": 1, "steps": 9, """ },
        { "imageGen/sdcpp/zImage/base/createImage", """ "engine": "sdcpp", "ecosystem": "zImage", "model": "base", "operation": "createImage", "cfgScale": 4, "steps": 20, """ },
    };

    [Theory]
    [MemberData(nameof(Documented))]
    public void WithDefaults_nothing_set_shows_the_documented_values(string id, string own)
    {
        InputDefinition row = Leaf.Row(id);
        bool isTraining = row.StepType == "training";
        JsonObject body = SampleBody.Discriminators(row);
        if (isTraining)
            body["trainingData"] = new JsonObject { ["type"] = "zip", ["sourceUrl"] = "https://files.example.com/a.zip", ["count"] = 15 };
        else
            body["prompt"] = "a pond";

        var expected = JsonNode.Parse("{" + own + (isTraining ? TrainingCommon : ImageCommon) + "}");
        JsonObject actual = Leaf.InputJson(Leaf.Read(row, body).WithDefaults());

        Assert.True(JsonNode.DeepEquals(expected, actual), actual.ToJsonString());
    }

    [Fact]
    public void WithDefaults_network_alpha_follows_the_dim_that_is_set() =>
        Assert.Equal(48, new SdxlAiToolkitTrainingInput { TrainingData = Zip(10), NetworkDim = 48 }.WithDefaults().NetworkAlpha);

    [Fact]
    public void WithDefaults_network_alpha_that_is_set_stays() =>
        Assert.Equal(4, new Flux1DevAiToolkitTrainingInput { TrainingData = Zip(10), NetworkDim = 8, NetworkAlpha = 4 }.WithDefaults().NetworkAlpha);

    [Theory]
    [InlineData(1, 200, 400)]
    [InlineData(7, 29, 58)]
    [InlineData(10, 20, 40)]
    [InlineData(199, 2, 3)]
    [InlineData(200, 1, 2)]
    [InlineData(500, 1, 1)]
    public void WithDefaults_repeats_follow_the_image_count(int count, int sdxl, int sd1)
    {
        Assert.Equal(sdxl, new SdxlAiToolkitTrainingInput { TrainingData = Zip(count) }.WithDefaults().NumberOfRepeats);
        Assert.Equal(sdxl, new ErnieAiToolkitTrainingInput { TrainingData = Zip(count) }.WithDefaults().NumberOfRepeats);
        Assert.Equal(sd1, new Sd1AiToolkitTrainingInput { TrainingData = Zip(count) }.WithDefaults().NumberOfRepeats);
    }

    [Fact]
    public void WithDefaults_repeats_without_a_count_stay_unknown() =>
        Assert.Null(new SdxlAiToolkitTrainingInput { TrainingData = Zip(0) }.WithDefaults().NumberOfRepeats);

    [Fact]
    public void WithDefaults_text_encoder_off_leaves_its_rate_out() =>
        Assert.Null(new SdxlAiToolkitTrainingInput { TrainingData = Zip(10), TrainTextEncoder = false }.WithDefaults().TextEncoderLearningRate);

    [Fact]
    public void WithDefaults_steps_set_gives_ten_checkpoints() =>
        Assert.Equal(10, new SdxlAiToolkitTrainingInput { TrainingData = Zip(10), Steps = 1500 }.WithDefaults().Epochs);

    [Fact]
    public void WithDefaults_overridden_values_replace_what_is_set()
    {
        ZImageBaseAiToolkitTrainingInput effective = new ZImageBaseAiToolkitTrainingInput { TrainingData = Zip(10), LearningRate = 0.5, Optimizer = OptimizerType.Lion }.WithDefaults();

        Assert.Equal(0.000001, effective.LearningRate);
        Assert.Equal(OptimizerType.Automagic, effective.Optimizer);
    }

    [Fact]
    public void WithDefaults_values_that_are_set_stay()
    {
        ZImageTurboCreateImageGenInput effective = new ZImageTurboCreateImageGenInput { Prompt = "a pond", Width = 512, Steps = 12, Seed = 3 }.WithDefaults();

        Assert.Equal((512, 1024, 12, 3L), (effective.Width, effective.Height, effective.Steps, effective.Seed?.Value));
    }

    [Fact]
    public void WithDefaults_never_changes_what_is_sent() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        foreach (JsonObject body in new[] { SampleBody.For(row), SampleBody.WithEverything(row) })
        {
            WorkflowTemplate template = Leaf.Read(row, body);
            string before = template.ToJson();
            _ = template.WithDefaults();
            _ = template.Validate();
            _ = template.EstimateCost();

            Assert.Equal(before, template.ToJson());
        }
    });

    [Fact]
    public void WithDefaults_result_is_of_the_same_leaf_and_valid_and_stable() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        WorkflowTemplate effective = Leaf.Read(row, SampleBody.For(row)).WithDefaults();

        Assert.Equal(row.InputType, Leaf.InputOf(effective).GetType());
        Assert.Empty(effective.Validate().Errors);
        Assert.Equal(effective.ToJson(), effective.WithDefaults().ToJson());
    });

    private static ZipTrainingData Zip(int count) => new() { SourceUrl = "https://files.example.com/a.zip", Count = count };
}
