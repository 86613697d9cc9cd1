using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageResourceTraining;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>What the service refuses or what disappoints, as users of public programs reported it in September and October 2026.</summary>
public class MistakesInUseTests
{
    private const string Sdxl = "training/ai-toolkit/sdxl";
    private const string Turbo = "imageGen/sdcpp/zImage/turbo/createImage";
    private const string Base = "imageGen/sdcpp/zImage/base/createImage";

    private static readonly ZipTrainingData Zip = new() { SourceUrl = "https://files.example.com/a.zip", Count = 10 };

    [Theory]
    [InlineData("8ZQ1M3V7K2.jpeg", "8ZQ1M3V7K2.jpeg")]
    [InlineData("8ZQ1M3V7K2.jpeg", "8zq1m3v7k2.JPEG")]
    [InlineData("urn:air:other:other:civitai-r2:bucket@images/1.png", "air:other:other:civitai-r2:bucket@images/1.png")]
    public void Validate_blob_that_a_data_set_holds_twice_is_an_error_whatever_its_case(string first, string second)
    {
        ValidationIssue issue = Assert.Single(Blobs(new() { Air = first }, new() { Air = "4TX9B0W6QD.png" }, new() { Air = second }).Errors());

        Assert.Equal(("trainingData.items[2].air", ValidationCodes.Conflict), (issue.Path, issue.Code));
    }

    [Fact]
    public void Validate_blob_that_the_older_interface_is_given_twice_is_an_error()
    {
        var input = new FluxDevFastImageResourceTrainingInput
        {
            Model = "urn:air:flux1:checkpoint:civitai:1@2",
            TrainingData = new BlobsTrainingData { Items = [new() { Air = "8ZQ1M3V7K2.jpeg" }, new() { Air = "8zq1m3v7k2.jpeg" }] },
            TrainingDataImagesCount = null,
        };

        Assert.Equal(["trainingData.items[1].air"], input.Validate().Errors.Select(e => e.Path));
    }

    [Fact]
    public void Validate_count_is_required_beside_a_zip_file_of_the_older_interface()
    {
        var input = new FluxDevFastImageResourceTrainingInput { Model = "urn:air:flux1:checkpoint:civitai:1@2", TrainingData = "https://files.example.com/a.zip", TrainingDataImagesCount = null };

        Assert.Equal(["trainingDataImagesCount"], input.Validate().Errors.Select(e => e.Path));
    }

    [Theory]
    [InlineData(1024, false)]
    [InlineData(1025, true)]
    public void Validate_caption_above_1024_characters_is_an_error(int length, bool isError)
    {
        ValidationIssue[] errors = [.. Blobs(new BlobTrainingDataItem { Air = "8ZQ1M3V7K2.jpeg", Caption = new string('x', length) }).Errors()];

        Assert.Equal(isError ? ["trainingData.items[0].caption"] : [], errors.Select(e => e.Path));
        Assert.All(errors, e => Assert.Equal(ValidationCodes.Length, e.Code));
    }

    [Theory]
    [InlineData("not an air")]
    [InlineData("images/1.png")]
    [InlineData("https://files.example.com/1.png")]
    [InlineData(".png")]
    [InlineData("a.b.png")]
    public void Validate_item_that_is_neither_an_air_nor_the_id_of_a_blob_is_an_error(string air) =>
        Assert.Equal([("trainingData.items[0].air", ValidationCodes.Malformed)], Blobs(new BlobTrainingDataItem { Air = air }).Errors().Select(e => (e.Path, e.Code)));

    [Theory]
    [InlineData("2.5", true)]
    [InlineData("2", false)]
    public void Validate_intensity_of_krea_that_is_no_whole_number_is_an_error(string value, bool isError)
    {
        InputDefinition row = Leaf.Row("imageGen/krea/createImage");

        Assert.Equal(isError, Leaf.Issues(row, SampleBody.Set(SampleBody.For(row), "intensity", JsonNode.Parse(value))).ErrorsAt("intensity").Any());
    }

    [Theory]
    [InlineData(Turbo, "zimageturbo")]
    [InlineData(Base, "zimagebase")]
    public void Validate_lora_that_names_its_z_image_model_has_no_issue(string leaf, string ecosystem) =>
        Assert.Empty(Leaf.Issues(Leaf.Row(leaf), WithLora(leaf, ecosystem)));

    // The guide's own example reads so, which is why it is no error.
    [Theory]
    [InlineData(Turbo, "zimageturbo")]
    [InlineData(Base, "zimagebase")]
    public void Validate_lora_of_the_ecosystem_z_image_is_a_warning_that_says_what_happens(string leaf, string right)
    {
        ValidationIssue issue = Assert.Single(Leaf.Issues(Leaf.Row(leaf), WithLora(leaf, "zImage")));

        Assert.Equal((ValidationCodes.WrongResource, ValidationSeverity.Warning), (issue.Code, issue.Severity));
        Assert.Contains(right, issue.Message, StringComparison.Ordinal);
        Assert.Contains("prices such a request and then fails", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1, "adamw8bit", true)]
    [InlineData(1.0, "adafactor", true)]
    [InlineData(0.1, null, true)]
    [InlineData(1.0, "prodigy", false)]
    [InlineData(0.1, "prodigy8bit", false)]
    [InlineData(0.0999, "adamw8bit", false)]
    public void Validate_learning_rate_of_a_tenth_or_more_is_for_prodigy_only(double rate, string? optimizer, bool isWarned)
    {
        StepInput[] inputs =
        [
            new SdxlAiToolkitTrainingInput { TrainingData = Zip, Epochs = 10, LearningRate = rate, Optimizer = optimizer is null ? null : new OptimizerType(optimizer) },
            new ComfyTrainingInput { TrainingData = Zip, Ecosystem = "sdxl", LearningRate = rate, Optimizer = optimizer is null ? null : new OptimizerType(optimizer) },
        ];

        Assert.All(inputs, input =>
        {
            ValidationIssue[] issues = [.. input.Validate().Issues.Where(i => i.Path == "lr")];
            Assert.Equal(isWarned ? [(ValidationCodes.NotRecommended, ValidationSeverity.Warning)] : [], issues.Select(i => (i.Code, i.Severity)));
            Assert.All(issues, i => Assert.Contains("prodigy", i.Message, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("AdamW8Bit", 1)]
    [InlineData("Prodigy", 0)]
    public void Validate_learning_rate_of_the_older_interface_is_for_prodigy_only_too(string optimizer, int warnings)
    {
        var input = new KohyaImageResourceTrainingInput
        {
            Model = "urn:air:sdxl:checkpoint:civitai:1@2",
            TrainingData = "https://files.example.com/a.zip",
            TrainingDataImagesCount = 10,
            UnetLearningRate = 1,
            Optimizer = optimizer,
        };

        Assert.Equal(warnings, input.Validate().Warnings.Count(w => w.Path == "unetLR"));
    }

    // Chroma advises at most 0.0005, which is advice for the other optimizers.
    [Fact]
    public void Validate_rate_of_prodigy_is_not_measured_by_the_advice_for_others()
    {
        ChromaAiToolkitTrainingInput input = new() { TrainingData = Zip, Epochs = 8, LearningRate = 1, Optimizer = OptimizerType.Prodigy };

        Assert.Empty(input.Validate().Issues);
        Assert.Contains((input with { Optimizer = OptimizerType.AdamW }).Validate().Warnings, w => w.Path == "lr" && w.Message.Contains("0.0005", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("negative_prompt", "negativePrompt")]
    [InlineData("cfg_scale", "cfgScale")]
    [InlineData("CfgScale", "cfgScale")]
    [InlineData("promt", "prompt")]
    public void Validate_misspelled_member_names_the_one_that_is_meant(string given, string meant)
    {
        ValidationIssue issue = Assert.Single(Leaf.Issues(Leaf.Row(Turbo), SampleBody.Set(SampleBody.For(Leaf.Row(Turbo)), given, "x")).ErrorsAt(given));

        Assert.Equal(ValidationCodes.UnknownMember, issue.Code);
        Assert.EndsWith($"Did you mean '{meant}'?", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_misspelled_member_of_workflow_step_and_nested_object_names_the_one_that_is_meant()
    {
        const string Json = """
            {"allow_mature_content":true,"steps":[{"$type":"training","time_out":"01:00:00","input":{"engine":"ai-toolkit","ecosystem":"sdxl","epochs":10,
            "trainingData":{"type":"zip","sourceUrl":"https://files.example.com/a.zip","count":10,"source_url":"x"},"samples":{"cfg_scale":2}}}]}
            """;

        Assert.Equal(
            ["Did you mean 'allowMatureContent'?", "Did you mean 'cfgScale'?", "Did you mean 'sourceUrl'?", "Did you mean 'timeout'?"],
            WorkflowTemplate.Parse(Json).Validate().Errors.Select(e => e.Message[e.Message.IndexOf("Did", StringComparison.Ordinal)..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Validate_unknown_member_says_that_the_service_drops_or_refuses_it()
    {
        ValidationIssue issue = Assert.Single(Leaf.Issues(Leaf.Row(Turbo), SampleBody.Set(SampleBody.For(Leaf.Row(Turbo)), "vividness", 3)).ErrorsAt("vividness"));

        Assert.EndsWith("the service drops or refuses unknown members.", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urn:air:sdxl:checkpoint:civitai:1@2")]
    [InlineData("urn:air:sd1:lora:civitai:1@2")]
    [InlineData("urn:air:sdxl:embedding:civitai:1@2")]
    public void Validate_training_that_continues_from_another_kind_or_family_is_an_error(string air) =>
        Assert.Equal(["continueFrom"], new SdxlAiToolkitTrainingInput { TrainingData = Zip, Epochs = 10, ContinueFrom = air }.Validate().Errors.Select(e => e.Path));

    [Theory]
    [InlineData("https://civitai.com/models/101055")]
    [InlineData("c:/models/base.safetensors")]
    public void Validate_address_or_path_in_place_of_an_air_is_an_error(string text) =>
        Assert.Equal([("model", ValidationCodes.Malformed)], new ChromaAiToolkitTrainingInput { TrainingData = Zip, Epochs = 8, Model = text }.Validate().Errors.Select(e => (e.Path, e.Code)));

    [Fact]
    public void Validate_lora_pinned_as_the_model_is_an_error() =>
        Assert.Equal(["model"], new ChromaAiToolkitTrainingInput { TrainingData = Zip, Epochs = 8, Model = "urn:air:chroma:lora:civitai:1@2" }.Validate().Errors.Select(e => e.Path));

    [Theory]
    [InlineData(null)]
    [InlineData("latest")]
    [InlineData("2509")]
    public void Validate_size_of_an_edit_with_another_qwen_release_is_an_error(string? version)
    {
        var input = new Qwen20bEditImageGenInput { Prompt = "a barn", Images = ["https://media.example.com/barn.png"], Width = 1024, Version = version is null ? null : new QwenImageVersion(version) };

        Assert.Equal([("width", ValidationCodes.NotAllowed)], input.Validate().Errors.Select(e => (e.Path, e.Code)));
    }

    [Fact]
    public void ToTemplate_echoes_of_an_unknown_training_are_left_out_and_what_was_asked_for_stays()
    {
        const string Json = """
            {"id":"1-20261001-a","status":"succeeded","steps":[{"$type":"training","name":"$0","status":"succeeded","input":{"engine":"ai-toolkit","ecosystem":"ming","steps":1500,
            "usesStepPricing":true,"requiresAgeClassification":false,"storageBuzzPerEpoch":10,"defaultSteps":2000,"maxBatchSize":2,"trace":"none"}}]}
            """;
        StepInput input = Workflow.Parse(Json).ToTemplate().Steps[0].GetInput()!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"engine":"ai-toolkit","ecosystem":"ming","steps":1500,"trace":"none"}"""), JsonNode.Parse(input.ToJson())), input.ToJson());
    }

    // A row is shared by everybody: what a caller does with a default must not reach the next one.
    [Fact]
    public void WithDefaults_loras_cannot_be_changed()
    {
        IReadOnlyDictionary<Air, double> loras = new ZImageTurboCreateImageGenInput { Prompt = "a pond" }.WithDefaults().Loras!;

        Assert.True(((ICollection<KeyValuePair<Air, double>>)loras).IsReadOnly);
        Assert.Empty(new ZImageBaseCreateImageGenInput { Prompt = "a pond" }.WithDefaults().Loras!);
    }

    private static IReadOnlyList<ValidationIssue> Blobs(params BlobTrainingDataItem[] items) =>
        new SdxlAiToolkitTrainingInput { TrainingData = new BlobsTrainingData { Items = items }, Epochs = 10 }.Validate().Issues;

    private static JsonObject WithLora(string leaf, string ecosystem) =>
        SampleBody.Set(SampleBody.For(Leaf.Row(leaf)), "loras", new JsonObject { [$"urn:air:{ecosystem}:lora:civitai:1@2"] = 0.8 });
}
