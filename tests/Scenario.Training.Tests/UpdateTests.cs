using static Scenario.Training.Tests.StubService;

namespace Scenario.Training.Tests;

/// <summary>What a model says of its training, in the words that all vendors share.</summary>
public sealed class UpdateTests : StubTest
{
    [Theory]
    [InlineData(""" "status":"new" """, TrainingPhase.NotStarted, "new")]
    [InlineData(""" "status":"draft" """, TrainingPhase.NotStarted, "draft")]
    [InlineData(""" "status":"copying" """, TrainingPhase.Unknown, "copying")]
    [InlineData(""" "status":"trained" """, TrainingPhase.Succeeded, "trained")]
    [InlineData(""" "status":"trained","trainingProgress":{"stage":"running-train"}""", TrainingPhase.Succeeded, "trained")]
    [InlineData(""" "status":"failed" """, TrainingPhase.Failed, "failed")]
    [InlineData(""" "status":"training-canceled" """, TrainingPhase.Canceled, "training-canceled")]
    [InlineData(""" "status":"training" """, TrainingPhase.Unknown, "training")]
    [InlineData(""" "status":"training","trainingProgress":{}""", TrainingPhase.Unknown, "training")]
    [InlineData(""" "status":"training","trainingProgress":{"stage":"pending"}""", TrainingPhase.Queued, "pending")]
    [InlineData(""" "status":"training","trainingProgress":{"stage":"queued-for-train"}""", TrainingPhase.Queued, "queued-for-train")]
    [InlineData(""" "status":"training","trainingProgress":{"stage":"starting-train"}""", TrainingPhase.Preparing, "starting-train")]
    [InlineData(""" "status":"training","trainingProgress":{"stage":"running-train"}""", TrainingPhase.Training, "running-train")]
    [InlineData(""" "status":"training","trainingProgress":{"stage":"pending-captcha"}""", TrainingPhase.Unknown, "pending-captcha")]
    public async Task Status_and_stage_are_a_phase(string model, TrainingPhase phase, string status)
    {
        TrainingUpdate update = await UpdateAsync(model);

        Assert.Equal(("m", phase, status), (update.RunId, update.Phase, update.Status));
    }

    [Theory]
    [InlineData("0", 0d)]
    [InlineData("0.5", 0.5)]
    [InlineData("1", 1d)]
    [InlineData("1.5", 0.015)]
    [InlineData("50", 0.5)]
    [InlineData("100", 1d)]
    [InlineData("250", 1d)]
    [InlineData("-1", 0d)]
    [InlineData("null", null)]
    public async Task Progress_is_a_rate_whether_it_comes_as_a_share_or_in_percent(string progress, double? rate)
    {
        TrainingUpdate update = await UpdateAsync($$""" "status":"training","trainingProgress":{"progress":{{progress}} }""");

        Assert.Equal(rate is null, update.Rate is null);
        Assert.Equal(rate ?? 0, update.Rate ?? 0, 9);
    }

    [Theory]
    [InlineData("0", 0d)]
    [InlineData("90000", 90d)]
    [InlineData("99999999999", 99999999.999)]
    [InlineData("100000000000", null)]
    [InlineData("-1", null)]
    [InlineData("null", null)]
    public async Task The_rest_is_a_range_of_one_length(string milliseconds, double? seconds)
    {
        TrainingUpdate update = await UpdateAsync($$""" "status":"training","trainingProgress":{"position":3,"remainingTimeMs":{{milliseconds}} }""");

        TimeSpan? rest = seconds is { } s ? TimeSpan.FromMilliseconds(s * 1000) : null;
        Assert.Equal((3, rest, rest), (update.QueuePlace, update.Remaining?.Minimum, update.Remaining?.Maximum));
    }

    [Fact]
    public async Task Epochs_are_in_the_order_of_their_numbers_by_which_their_pictures_are_named()
    {
        TrainingUpdate update = await UpdateAsync(""" "status":"trained","epochs":[{"epoch":"000003","assets":[{"assetId":"a"},{"assetId":"b"}]},{"epoch":"last"},{"epoch":"000001","assets":[{"assetId":"c"}]}] """);

        Assert.Equal([1, 2, 3], update.Epochs.Select(e => e.Number));
        Assert.Equal(["epoch-1-sample-1"], update.Epochs[0].Samples.Select(s => s.Name));
        Assert.Equal([("epoch-3-sample-1", "a"), ("epoch-3-sample-2", "b")], update.Epochs[2].Samples.Select(s => (s.Name, ((ScenarioEpochAsset)s.Source).AssetId!)));
    }

    [Fact]
    public async Task An_epoch_waits_for_its_pictures_while_the_training_goes_on()
    {
        string[] epochs =
        [
            """{"epoch":"000001","assets":[{"assetId":"a","url":"https://media.example.com/a"}]}""",
            """{"epoch":"000001","assets":[{"assetId":"a","url":"https://media.example.com/a"},{"assetId":"b"}]}""",
            """{"epoch":"000001","assets":[{"assetId":"a","url":"https://media.example.com/a"},{"assetId":"b","url":"https://media.example.com/b"}]},{"epoch":"000002"}""",
        ];
        Service.On("GET /models/m", [.. epochs.Select(e => Epoch("training", e)), Epoch("trained", epochs[2])]);
        var seen = new List<string>();

        await foreach (TrainingUpdate update in Connect().GetTraining("m").WatchUpdatesAsync(cancellationToken: Stop))
            seen.Add(string.Join(", ", update.Epochs.Select(e => $"{e.Number}: {e.Samples.Count}")));

        Assert.Equal(["", "1: 2", "1: 2, 2: 0"], seen.Distinct());

        static StubService.Answer Epoch(string status, string epochs) => Json($$"""{"model":{"id":"m","status":"{{status}}","parameters":{"samplePrompts":["x","y"]},"epochs":[{{epochs}}]} }""");
    }

    [Fact]
    public async Task Of_a_run_whose_prompts_are_not_known_an_epoch_without_pictures_waits_for_those_of_a_later_one_or_the_end()
    {
        const string First = """{"epoch":"000001","assets":[]}""";
        const string Second = """{"epoch":"000002","assets":[{"assetId":"a","url":"https://media.example.com/a"}]}""";
        const string Third = """{"epoch":"000003"}""";
        Service.On("GET /models/m", Epochs(First), Epochs($"{First},{Second}"), Epochs($"{First},{Second},{Third}"), Json($$"""{"model":{"id":"m","status":"trained","epochs":[{{First}},{{Second}},{{Third}}]} }"""));
        var seen = new List<string>();

        await foreach (TrainedEpoch epoch in Connect().GetTraining("m").WatchEpochsAsync(cancellationToken: Stop))
            seen.Add($"{epoch.Number}: {epoch.Samples.Count} after {Service.Lines.Count} reads");

        Assert.Equal(["1: 0 after 2 reads", "2: 1 after 2 reads", "3: 0 after 4 reads"], seen);

        static StubService.Answer Epochs(string epochs) => Json($$"""{"model":{"id":"m","status":"training","epochs":[{{epochs}}]} }""");
    }

    [Fact]
    public async Task The_prompts_of_the_start_say_how_many_pictures_an_epoch_waits_for()
    {
        const string One = """{"assetId":"a","url":"https://media.example.com/a"}""";
        Service.On("PUT /models/m/train", Json("""{"model":{"id":"m","status":"training","parameters":{"samplePrompts":["x"," ","y"]}}}"""))
            .On("GET /models/m", Assets(One), Assets($"{One},{One}"), Json("""{"model":{"id":"m","status":"trained"}}"""));
        ScenarioTrainingRun run = await Connect().StartTrainingAsync("m", cancellationToken: Stop);

        TrainedEpoch epoch = Assert.Single(await run.WatchEpochsAsync(cancellationToken: Stop).ToListAsync(Stop));

        Assert.Equal(2, epoch.Samples.Count);

        static StubService.Answer Assets(string assets) => Json($$"""{"model":{"id":"m","status":"training","epochs":[{"epoch":"000001","assets":[{{assets}}]}]} }""");
    }

    [Theory]
    [InlineData("""{"creativeUnitsCost":300,"creativeUnitsDiscount":100}""", 200)]
    [InlineData("""{"creativeUnitsCost":300,"creativeUnitsDiscount":400}""", 0)]
    [InlineData("""{"creativeUnitsCost":300}""", 300)]
    [InlineData("""{"job":{"billing":{"cuCost":300,"cuDiscount":50}}}""", 250)]
    [InlineData("{}", null)]
    public async Task What_a_training_cost_is_the_price_less_the_discount(string start, int? cost)
    {
        Service.On("PUT /models/m/train", Json(start)).On("GET /models/m", Json("""{"model":{"id":"m","status":"trained"}}"""));
        Service.On("POST /models", Json("""{"model":{"id":"m"}}""")).On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"a"}}"""));
        ScenarioClient client = Connect();

        ScenarioTrainingResult own = await client.TrainAsync("n", ScenarioTrainingType.ZImageLora, Pictures.Many(5), cancellationToken: Stop);
        TrainingResult common = await (await client.StartTrainingAsync("m", cancellationToken: Stop)).GetResultAsync(cancellationToken: Stop);

        Assert.Equal((cost, cost), (own.Cost, common.Cost));
    }

    [Fact]
    public async Task A_result_has_the_price_its_unit_and_the_epochs()
    {
        Service.On("PUT /models/m/train", Json("""{"creativeUnitsCost":150}""")).On("GET /models/m", Json("""{"model":{"id":"m","status":"trained","epochs":[{"epoch":"000001"}]}}"""));

        ScenarioTrainingRun run = await Connect().StartTrainingAsync("m", cancellationToken: Stop);
        TrainingResult result = await run.GetResultAsync(cancellationToken: Stop);

        Assert.Equal(("m", 150m, "creative units", 1), (result.RunId, result.Cost, result.CostUnit, Assert.Single(result.Epochs).Number));
        Assert.Equal("m", ((ScenarioModel)result.Snapshot).Id);
    }

    [Fact]
    public async Task A_result_of_a_training_that_failed_is_an_exception_whatever_the_options_say()
    {
        Service.On("GET /models/m", Json("""{"model":{"id":"m","status":"failed"}}""")).On("GET /jobs", Json("{}"));
        ScenarioTrainingRun run = Connect().GetTraining("m");

        await Assert.ThrowsAsync<ScenarioTrainingFailedException>(() => run.GetResultAsync(new WaitOptions { ThrowOnFailure = false }, cancellationToken: Stop));
    }

    [Theory]
    [InlineData(""" "trainingProgress":{"stage":"running-train","progress":0.1,"remainingTimeMs":50} """, false)]
    [InlineData(""" "trainingProgress":{"stage":"running-train","progress":0.2,"remainingTimeMs":90} """, true)]
    [InlineData(""" "trainingProgress":{"stage":"running-train","progress":0.1,"remainingTimeMs":90,"position":1} """, true)]
    [InlineData(""" "trainingProgress":{"stage":"starting-train","progress":0.1,"remainingTimeMs":90} """, true)]
    [InlineData(""" "trainingProgress":{"stage":"running-train","progress":0.1,"remainingTimeMs":90},"epochs":[{"epoch":"000001"}] """, true)]
    public async Task Only_what_says_something_new_is_reported(string second, bool isNew)
    {
        const string First = """ "trainingProgress":{"stage":"running-train","progress":0.1,"remainingTimeMs":90} """;
        Answers();
        var watched = new List<ScenarioModel>();
        await foreach (ScenarioModel model in Connect().WatchAsync("m", cancellationToken: Stop))
            watched.Add(model);
        Answers();
        var updates = new List<TrainingUpdate>();
        await Connect().WaitAsync("m", progress: new Listener<TrainingUpdate>(updates), cancellationToken: Stop);

        Assert.Equal(isNew ? 3 : 2, watched.Count);
        Assert.Equal(watched.Select(m => m.Status.Value), updates.Select(u => ((ScenarioModel)u.Snapshot).Status.Value));

        void Answers() => Service.On("GET /models/m", Training(First), Training(First), Training(second), Training(second), Json("""{"model":{"id":"m","status":"trained"}}"""));
    }

    private static StubService.Answer Training(string members) => Json($$"""{"model":{"id":"m","status":"training",{{members}} } }""");

    private async Task<TrainingUpdate> UpdateAsync(string model)
    {
        Service.On("GET /models/m", Json($$"""{"model":{"id":"m",{{model}} } }"""));
        return await Connect().GetTraining("m").GetUpdateAsync(Stop);
    }
}
