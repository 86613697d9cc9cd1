using Civitai.Orchestration.Testing;

namespace Scenario.Training.Tests;

/// <summary>Limits of the vendor's guide, one past each end.</summary>
public sealed class LimitTests
{
    private static readonly ScenarioTrainingType Standard = ScenarioTrainingType.Flux2DevLora;
    private static readonly ScenarioTrainingType Edit = ScenarioTrainingType.Flux2DevEditLora;

    public static TheoryData<ScenarioTrainingParameters, string, string> PastTheEnds => new()
    {
        { new() { LearningRate = 0.0000099 }, "learningRate", "0.00001 to 0.001" },
        { new() { LearningRate = 0.0011 }, "learningRate", "0.00001 to 0.001" },
        { new() { Rank = 1 }, "rank", "2 to 128" },
        { new() { Rank = 129 }, "rank", "2 to 128" },
        { new() { BatchSize = 0 }, "batchSize", "1 to 8" },
        { new() { BatchSize = 9 }, "batchSize", "1 to 8" },
        { new() { Epochs = 0 }, "nbEpochs", "1 to 100" },
        { new() { Epochs = 101 }, "nbEpochs", "1 to 100" },
        { new() { Repeats = 0 }, "nbRepeats", "1 to 100" },
        { new() { Repeats = 101 }, "nbRepeats", "1 to 100" },
        { new() { SamplePrompts = ["a", "b", "c", "d", "e"] }, "samplePrompts", "at most 4" },
        { new() { SampleSourceImages = ["asset"] }, "sampleSourceImages", "flux.2-dev-lora learns from images" },
    };

    [Theory]
    [MemberData(nameof(PastTheEnds))]
    public async Task One_past_an_end_is_refused_with_name_and_limit_before_anything_is_sent(ScenarioTrainingParameters parameters, string name, string limit)
    {
        using var client = new ScenarioClient("key", "secret", options: new ScenarioClientOptions { BaseAddress = new Uri("http://127.0.0.1:1") });

        var refused = await Assert.ThrowsAsync<ScenarioValidationException>(() =>
            client.StartTrainingAsync("model_1", parameters, new ScenarioStartOptions { Type = Standard }, TestContext.Current.CancellationToken));

        ValidationIssue issue = Assert.Single(refused.Result.Issues);
        Assert.Equal(name, issue.Path);
        Assert.Contains(limit, issue.Message, StringComparison.Ordinal);
        Assert.Contains(limit, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ends_themselves_are_valid()
    {
        Assert.Empty(new ScenarioTrainingParameters { LearningRate = 0.00001, Rank = 2, BatchSize = 1, Epochs = 1, Repeats = 1, SamplePrompts = ["a", "b", "c", "d"] }.Validate(Standard).Issues);
        Assert.Empty(new ScenarioTrainingParameters { LearningRate = 0.001, Rank = 128, BatchSize = 8, Epochs = 100, Repeats = 100, SamplePrompts = ["a"], SampleSourceImages = ["s"] }.Validate(Edit).Issues);
    }

    [Fact]
    public void Sample_sources_are_as_many_as_prompts()
    {
        ValidationIssue issue = Assert.Single(new ScenarioTrainingParameters { SamplePrompts = ["a", "b"], SampleSourceImages = ["s"] }.Validate(Edit).Issues);

        Assert.Equal(("sampleSourceImages", ValidationCodes.Conflict), (issue.Path, issue.Code));
    }

    [Theory]
    [InlineData("flux.2-dev-lora", 50, true)]
    [InlineData("flux.2-dev-lora", 51, false)]
    [InlineData("flux.2-dev-lora", 0, false)]
    [InlineData("flux.2-dev-edit-lora", 1, false)]
    [InlineData("flux.2-dev-edit-lora", 2, true)]
    [InlineData("qwen-image-edit-2511-lora", 1, false)]
    public void Counts_of_images_and_pairs(string type, int count, bool isValid) =>
        Assert.Equal(isValid, ScenarioTypes.Find(new(type))!.ValidateCount(count).IsValid);

    [Fact]
    public async Task Eleven_assets_in_one_raw_call_fifty_one_images_and_one_pair_are_refused()
    {
        using var client = new ScenarioClient("key", "secret", options: new ScenarioClientOptions { BaseAddress = new Uri("http://127.0.0.1:1") });
        CancellationToken stop = TestContext.Current.CancellationToken;
        string[] assets = [.. Enumerable.Range(1, 51).Select(i => $"asset_{i}")];

        Refused("assetIds", "1 to 10", await Assert.ThrowsAsync<ScenarioValidationException>(() => client.AddTrainingAssetBatchAsync("m", assets[..11], stop)));
        Refused("assetIds", "1 to 50", await Assert.ThrowsAsync<ScenarioValidationException>(() => client.AddTrainingAssetsAsync("m", assets, stop)));
        Refused("pairs", "2 to 50", await Assert.ThrowsAsync<ScenarioValidationException>(() => client.ReplaceTrainingPairsAsync("m", [new() { SourceId = "a", TargetId = "b", Instruction = "c" }], stop)));
        Refused("images", "1 to 50", await Assert.ThrowsAsync<ScenarioValidationException>(() => client.TrainAsync("x", Standard, [.. Enumerable.Repeat(Pictures.One, 51)], cancellationToken: stop)));
        Refused("name", "at most 64", await Assert.ThrowsAsync<ScenarioValidationException>(() => client.CreateModelAsync(new string('x', 65), Standard, cancellationToken: stop)));
        Refused("data", "must be an image", await Assert.ThrowsAsync<ScenarioValidationException>(() => client.AddTrainingImageAsync("m", "sound.mp3", "ID3 sound"u8.ToArray(), cancellationToken: stop)));

        static void Refused(string path, string words, ScenarioValidationException refused)
        {
            ValidationIssue issue = Assert.Single(refused.Result.Errors);
            Assert.Equal(path, issue.Path);
            Assert.Contains(words, issue.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_lora_fits_its_own_model_and_z_image_crosses()
    {
        ScenarioTypeDefinition dev = ScenarioTypes.Find(Standard)!;
        ScenarioTypeDefinition klein = ScenarioTypes.Find(ScenarioTrainingType.Flux2Klein4BLora)!;

        Assert.Empty(dev.ValidateInference(ScenarioInferenceModel.Flux2Dev).Issues);
        ValidationIssue wrong = Assert.Single(dev.ValidateInference(ScenarioInferenceModel.QwenImage).Errors);
        Assert.Equal(ValidationCodes.WrongResource, wrong.Code);
        Assert.Contains("flux.2-dev", wrong.Message, StringComparison.Ordinal);
        Assert.False(dev.ValidateInference(ScenarioInferenceModel.Flux2Klein4B).IsValid);
        Assert.Equal(ValidationSeverity.Warning, Assert.Single(klein.ValidateInference(ScenarioInferenceModel.Flux2KleinBase4B).Issues).Severity);
        foreach (ScenarioTrainingType type in new[] { ScenarioTrainingType.ZImageLora, ScenarioTrainingType.ZImageTurboLora, ScenarioTrainingType.ZImageDeTurboLora })
        {
            Assert.Empty(ScenarioTypes.Find(type)!.ValidateInference(ScenarioInferenceModel.ZImage).Issues);
            Assert.Empty(ScenarioTypes.Find(type)!.ValidateInference(ScenarioInferenceModel.ZImageTurbo).Issues);
        }
    }

    [Fact]
    public void Eighteen_types_eight_of_them_edit()
    {
        Assert.Equal(18, ScenarioTypes.All.Count);
        Assert.Equal(ScenarioTrainingType.KnownValues, ScenarioTypes.All.Select(t => t.Id));
        Assert.Equal(
            [
                "flux.2-dev-edit-lora", "flux.2-klein-4b-edit-lora", "flux.2-klein-9b-edit-lora", "flux.2-klein-base-4b-edit-lora", "flux.2-klein-base-9b-edit-lora",
                "qwen-image-edit-lora", "qwen-image-edit-2509-lora", "qwen-image-edit-2511-lora",
            ],
            ScenarioTypes.All.Where(t => t.IsEdit).Select(t => t.Id));
    }

    [Fact]
    public async Task Defaults_are_shown_and_cannot_be_sent()
    {
        ScenarioTrainingParameters view = new ScenarioTrainingParameters { Rank = 8 }.WithDefaults(Standard);

        Assert.Equal((0.00005, 8, 1, 10, 20), (view.LearningRate, view.Rank, view.BatchSize, view.Epochs, view.Repeats));
        Assert.Null(view.Seed);
        using var client = new ScenarioClient("key", "secret");
        await Assert.ThrowsAsync<ScenarioValidationException>(() => client.StartTrainingAsync("m", view, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_near_miss_of_a_type_is_an_error_and_a_new_one_a_warning()
    {
        await using ScenarioSimulator simulator = await ScenarioSimulator.StartAsync(new() { InMemory = true }, TestContext.Current.CancellationToken);
        using HttpMessageHandler handler = simulator.CreateHandler();
        using var client = new ScenarioClient("test-key", "test-secret", null, new ScenarioClientOptions { BaseAddress = simulator.BaseAddress }, handler);

        var refused = await Assert.ThrowsAsync<ScenarioValidationException>(() => client.CreateModelAsync("x", new("flux.2-dev-lorra"), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("Did you mean 'flux.2-dev-lora'?", refused.Message, StringComparison.Ordinal);
        Assert.Equal("hunyuan-4-lora", (await client.CreateModelAsync("x", new("hunyuan-4-lora"), cancellationToken: TestContext.Current.CancellationToken)).Type.Value);
    }

    [Fact]
    public async Task Options_of_the_simulator_that_are_out_of_their_range_are_refused()
    {
        foreach (ScenarioSimulatorOptions options in (ScenarioSimulatorOptions[])
        [
            new() { TimeProvider = null! }, new() { Speed = double.PositiveInfinity }, new() { Balance = -1 }, new() { EpochCost = -1 }, new() { ParallelTrainings = -1 },
            new() { ImagesOfPlan = -1 }, new() { QueueTime = TimeSpan.FromTicks(-1) },
        ])
        {
            options.InMemory = true;
            await Assert.ThrowsAsync<ArgumentException>(() => ScenarioSimulator.StartAsync(options, TestContext.Current.CancellationToken));
        }
    }
}
