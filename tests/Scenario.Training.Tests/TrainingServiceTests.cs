using static Scenario.Training.Tests.StubService;

namespace Scenario.Training.Tests;

/// <summary>The interface that all vendors share: what a request becomes here, and what is said to what is not taken.</summary>
public sealed class TrainingServiceTests : StubTest
{
    private static readonly TrainingRequest Request = new() { Name = "Inkcat", Choice = "flux.2-dev-lora", Pictures = Pictures.Many(5) };

    private ITrainingService Vendor => Connect();

    [Fact]
    public void Name_unit_and_choices_are_the_vendor_s()
    {
        Assert.Equal(("Scenario", "creative units", 18), (Vendor.VendorName, Vendor.CostUnit, Vendor.TrainingChoices.Count));
        Assert.Equal(ScenarioTypes.All.Select(t => (t.Id, t.Title)), Vendor.TrainingChoices.Select(c => (c.Id, c.Title)));
    }

    [Fact]
    public void Capabilities_are_those_of_the_guide()
    {
        var standard = new TrainingCapabilities { SupportsEpochs = true, SupportsSamplePrompts = true, MaximumSamplePrompts = 4, SupportsSeed = true, MinimumPictures = 1, MaximumPictures = 50 };

        Assert.All(Vendor.TrainingChoices, c => Assert.Equal(c.Id.Contains("-edit-", StringComparison.Ordinal) ? standard with { SupportsEditPairs = true, MinimumPictures = 2 } : standard, c.Capabilities));
    }

    [Fact]
    public void What_is_not_taken_is_an_error_of_its_own()
    {
        IReadOnlyList<ValidationIssue> issues = Vendor.ValidateTraining(Request with { TriggerWord = "inkcat", Archive = new Archive() }).Issues;

        Assert.Equal(
            [
                ("triggerWord", "triggerWord is not taken by this service; write the word into the prompts."),
                ("archive", "archive is not taken by this service; give the pictures."),
            ],
            issues.Select(i => (i.Path, i.Message)));
        Assert.All(issues, i => Assert.Equal((ValidationCodes.NotAllowed, ValidationSeverity.Error), (i.Code, i.Severity)));
        Assert.Empty(Vendor.ValidateTraining(Request).Issues);
        Assert.Equal("name", Assert.Single(Vendor.ValidateTraining(Request with { Name = "" }).Issues).Path);
    }

    /// <summary>A request that is not valid, and how the problem is reported.</summary>
    public static TheoryData<TrainingRequest, string, string, string> Wrong => new()
    {
        { Request with { Rank = 1 }, "rank", "Rank", "rank is 1;" },
        { Request with { Epochs = 101 }, "epochs", "Epochs", "epochs is 101;" },
        { Request with { SamplePrompts = ["a", "b", "c", "d", "e"] }, "samplePrompts", "SamplePrompts", "samplePrompts has 5" },
        { Request with { Settings = new ScenarioTrainingParameters { Rank = 1 }, Rank = 16 }, "settings.rank", "Settings.Rank", "settings.rank is 1;" },
        { Request with { Settings = new ScenarioTrainingParameters { Repeats = 101 } }, "settings.nbRepeats", "Settings.Repeats", "settings.nbRepeats is 101;" },
        { Request with { Settings = new ScenarioTrainingParameters { Epochs = 20 }, Epochs = 3 }, "epochs", "Epochs", "epochs is 3 and settings.nbEpochs is 20; give one of them" },
        { Request with { Settings = new ScenarioTrainingParameters { LearningRate = 0.0002 }, LearningRate = 0.0003 }, "learningRate", "LearningRate", "learningRate is 0.0003 and settings.learningRate is 0.0002;" },
        { Request with { Settings = new ScenarioTrainingParameters { Rank = 16 }, Rank = 32 }, "rank", "Rank", "rank is 32 and settings.rank is 16;" },
        { Request with { Settings = new ScenarioTrainingParameters { Seed = 5 }, Seed = 9 }, "seed", "Seed", "seed is 9 and settings.seed is 5;" },
        { Request with { Settings = new ScenarioTrainingParameters { SamplePrompts = ["own"] }, SamplePrompts = ["common"] }, "samplePrompts", "SamplePrompts", "samplePrompts and settings.samplePrompts differ;" },
        { Request with { Pictures = [] }, "pictures", "Pictures", "pictures has 0 items;" },
        { Request with { Pictures = [.. Request.Pictures, null!] }, "pictures[5]", "Pictures[5]", "pictures[5] is null." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Issues_name_the_members_of_the_request(TrainingRequest request, string path, string memberPath, string message)
    {
        ValidationIssue issue = Assert.Single(Vendor.ValidateTraining(request).Errors);

        Assert.Equal((path, memberPath), (issue.Path, issue.MemberPath));
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_price_is_said_to_be_unknown_for_every_choice_and_another_choice_is_a_mistake()
    {
        CostEstimate estimate = Vendor.EstimateTraining(Request);

        CostLine line = Assert.Single(estimate.Lines);
        Assert.Equal(("creative units", false, 0m), (estimate.Unit, estimate.IsComplete, estimate.Total));
        Assert.Equal(("training", null, "no source states the price; the service says it before the training is started"), (line.Name, line.Amount, line.Explanation));
        Assert.StartsWith("The choice 'sdxl' is none of the service's TrainingChoices.", Assert.Throws<ArgumentException>("request", () => Vendor.EstimateTraining(Request with { Choice = "sdxl" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_and_another_vendor_s_settings_are_the_caller_s_mistake()
    {
        Assert.Throws<ArgumentNullException>("request", () => Vendor.ValidateTraining(null!));
        Assert.Throws<ArgumentNullException>("request", () => Vendor.EstimateTraining(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => Vendor.StartTrainingAsync(null!, cancellationToken: Stop));
        Assert.StartsWith(
            "The settings are ScenarioModel; this service takes ScenarioTrainingParameters.",
            Assert.Throws<ArgumentException>("request", () => Vendor.ValidateTraining(Request with { Settings = new ScenarioModel() })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_is_sent_with_the_vendor_s_settings_and_the_common_ones()
    {
        var own = new ScenarioTrainingParameters { Epochs = 3, LearningRate = 0.0002, Rank = 16, Seed = 5, SamplePrompts = ["own"], BatchSize = 2 };
        TrainingRequest common = Request with { Epochs = 7, LearningRate = 0.0003, Rank = 32, Seed = 9, SamplePrompts = ["common"] };

        Assert.Equal("""{"parameters":{"seed":9,"learningRate":0.0003,"rank":32,"nbEpochs":7,"samplePrompts":["common"]}}""", await SentAsync(common));
        Assert.Equal("""{"parameters":{"seed":5,"learningRate":0.0002,"rank":16,"batchSize":2,"nbEpochs":3,"samplePrompts":["own"]}}""", await SentAsync(Request with { Settings = own }));
        Assert.Equal("""{"parameters":{"seed":9,"learningRate":0.0003,"rank":32,"batchSize":2,"nbEpochs":7,"samplePrompts":["common"]}}""", await SentAsync(common with { Settings = new ScenarioTrainingParameters { BatchSize = 2, Epochs = 7 } }));
        Assert.Equal("""{"parameters":{}}""", await SentAsync(Request));
    }

    [Fact]
    public async Task Options_go_along()
    {
        Answers();
        Service.On("GET /models", Json("{}"));
        Service.On("PUT /models/m/train", Json("""{"creativeUnitsCost":150}"""));
        var sent = new List<TransferProgress>();
        var asked = new List<decimal>();

        var limit = await Assert.ThrowsAsync<ScenarioCostLimitException>(() => Vendor.StartTrainingAsync(Request, new TrainingStartOptions { MaxCost = 149, Key = "order-1", UploadProgress = new Listener<TransferProgress>(sent) }, Stop));
        await Assert.ThrowsAsync<ScenarioCostDeclinedException>(() => Vendor.StartTrainingAsync(Request, new TrainingStartOptions { ConfirmCost = (cost, _) => Ask(cost) }, Stop));

        Assert.Equal(("order-1", "m", 149m), (limit.SubmissionKey, limit.ModelId, limit.Limit));
        Assert.Equal([150m], asked);
        Assert.Equal(5, sent.Count);

        ValueTask<bool> Ask(decimal cost)
        {
            asked.Add(cost);
            return ValueTask.FromResult(false);
        }
    }

    [Fact]
    public async Task A_request_that_is_not_valid_is_not_sent()
    {
        await Assert.ThrowsAsync<ScenarioValidationException>(() => Vendor.StartTrainingAsync(Request with { Archive = new Archive() }, cancellationToken: Stop));

        Assert.Empty(Service.Lines);
    }

    [Fact]
    public async Task Settings_that_contradict_the_request_are_not_sent_even_unchecked()
    {
        ITrainingService vendor = Connect(o => o.Validation = ValidationMode.Off);

        await Assert.ThrowsAsync<ScenarioValidationException>(() => vendor.StartTrainingAsync(Request with { Settings = new ScenarioTrainingParameters { Epochs = 20 }, Epochs = 3 }, cancellationToken: Stop));

        Assert.Empty(Service.Lines);
    }

    [Fact]
    public async Task What_is_not_taken_is_not_dropped_even_unchecked()
    {
        ITrainingService vendor = Connect(o => o.Validation = ValidationMode.Off);

        var refused = await Assert.ThrowsAsync<ScenarioValidationException>(() => vendor.StartTrainingAsync(Request with { TriggerWord = "inkcat", Archive = new Archive() }, cancellationToken: Stop));

        Assert.Equal(["triggerWord", "archive"], refused.Result.Issues.Select(i => i.Path));
        Assert.Empty(Service.Lines);
    }

    [Fact]
    public async Task A_run_by_its_id_asks_for_its_model()
    {
        Service.On("GET /models/model_9", Json("""{"model":{"id":"model_9","status":"trained"}}"""));

        ITrainingRun run = Vendor.GetTrainingRun("model_9");

        Assert.Equal(("model_9", null, TrainingPhase.Succeeded), (run.Id, run.Cost, (await run.GetUpdateAsync(Stop)).Phase));
    }

    private void Answers() => Service.On("POST /models", Json("""{"model":{"id":"m"}}""")).On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"a"}}""")).On("PUT /models/m/train", Json("{}"));

    private async Task<string> SentAsync(TrainingRequest request)
    {
        Answers();
        ITrainingRun run = await Vendor.StartTrainingAsync(request, cancellationToken: Stop);
        Assert.Equal("m", run.Id);
        return Service.Bodies[^1];
    }

    private sealed class Archive : ITrainingArchive
    {
        public int Count => 1;

        public bool HasPairs => false;

        public long Length => 1;

        public Stream OpenRead() => throw new NotSupportedException();
    }
}
