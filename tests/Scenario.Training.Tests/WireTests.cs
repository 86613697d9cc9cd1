using Civitai.Orchestration.Testing;

namespace Scenario.Training.Tests;

/// <summary>Every example of the vendor's guide: the typed call sends the same method, path, query, headers and body, and the answer reads.</summary>
public sealed class WireTests : IDisposable
{
    private const string Model = "model_xxxxxxxxxxxx";
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, (byte)'J', (byte)'F', (byte)'I', (byte)'F'];
    private readonly ScenarioServer _server = new();
    private readonly ScenarioClient _client;

    public WireTests() => _client = new ScenarioClient("wire-key", "wire-secret", "proj_1", new ScenarioClientOptions { BaseAddress = _server.Address, TimeProvider = new VirtualTimeProvider(), Randomness = () => 0.5 });

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        try
        {
            _server.AssertAllMatched();
        }
        finally
        {
            _server.Dispose();
        }
    }

    [Fact]
    public async Task Create_is_the_example()
    {
        _server.Use("create");

        ScenarioModel model = await _client.CreateModelAsync("My Character", ScenarioTrainingType.Flux2DevLora, cancellationToken: Stop);

        Assert.Equal((Model, "My Character", "flux.2-dev-lora", true), (model.Id, model.Name, model.Type.Value, model.Status.IsNotStarted));
        Assert.Equal(["POST /v1/models?projectId=proj_1"], _server.Lines);
    }

    [Fact]
    public async Task Add_image_sends_a_data_url_from_bytes_stream_and_path()
    {
        _server.Use("add-image");
        string folder = Directory.CreateTempSubdirectory("scenario-").FullName;
        string path = Path.Combine(folder, "image-01.jpg");
        await File.WriteAllBytesAsync(path, Jpeg, Stop);

        ScenarioTrainingImage image = await _client.AddTrainingImageAsync(Model, "image-01.jpg", Jpeg, cancellationToken: Stop);
        await _client.AddTrainingImageAsync(Model, "image-01.jpg", new MemoryStream(Jpeg), Stop);
        await _client.AddTrainingImageAsync(Model, path, Stop);

        Directory.Delete(folder, recursive: true);
        Assert.Equal(("asset_one", "a face", "https://files.example.com/asset_one.jpg?sig=1"), (image.Id, image.Description, image.DownloadUrl?.OriginalString));
        Assert.Equal(3, _server.Lines.Count);
    }

    [Fact]
    public async Task Add_assets_is_the_example()
    {
        _server.Use("add-assets");

        await _client.AddTrainingAssetsAsync(Model, ["asset_aaa", "asset_bbb", "asset_ccc"], Stop);

        Assert.Equal([$"POST /v1/models/{Model}/training-images?projectId=proj_1"], _server.Lines);
    }

    [Fact]
    public async Task Replace_pairs_sends_a_bare_list()
    {
        _server.Use("replace-pairs");

        IReadOnlyList<ScenarioTrainingPair> pairs = await _client.ReplaceTrainingPairsAsync(
            Model,
            [
                new() { SourceId = "asset_before_01", TargetId = "asset_after_01", Instruction = "make the background a snowy forest" },
                new() { SourceId = "asset_before_02", TargetId = "asset_after_02", Instruction = "add rain and dark clouds" },
            ],
            Stop);

        Assert.Equal(2, pairs.Count);
        Assert.Equal("add rain and dark clouds", pairs[1].Instruction);
    }

    [Fact]
    public async Task Start_is_the_example_and_reads_the_guide_s_names()
    {
        _server.Use("start");

        ScenarioTrainingRun run = await _client.StartTrainingAsync(Model, new ScenarioTrainingParameters { Seed = 123456789 }, cancellationToken: Stop);

        Assert.Equal((150m, "job_xxxxxxxxxxxx", "flux-model-training"), (run.Cost, run.Start!.Job!.Id, run.Start.Job.Type));
        Assert.Equal((ScenarioTrainingStage.QueuedForTrain, 2, 0d), (run.Start.Model!.TrainingProgress!.Stage, run.Start.Model.TrainingProgress.Position, run.Start.Model.TrainingProgress.Progress));
        Assert.Equal([$"PUT /v1/models/{Model}/train?projectId=proj_1"], _server.Lines);
    }

    [Fact]
    public async Task Start_reads_the_reference_s_names()
    {
        _server.Use("start-reference");

        ScenarioTrainingRun run = await _client.StartTrainingAsync(Model, cancellationToken: Stop);

        Assert.Equal((120m, 20m, "job_ref", "musubi-model-training", ScenarioJobStatus.Queued), (run.Cost, run.Start!.Discount, run.Start.Job!.Id, run.Start.Job.Type, run.Start.Job.Status));
    }

    [Fact]
    public async Task Dry_run_asks_for_the_price_alone()
    {
        _server.Use("dry-run");

        ScenarioTrainingStart preview = await _client.PreviewCostAsync(Model, new ScenarioTrainingParameters { Epochs = 20 }, trainingImagesCount: 12, cancellationToken: Stop);

        Assert.Equal(300m, preview.Cost);
        Assert.Equal([$"PUT /v1/models/{Model}/train?projectId=proj_1&dryRun=true&trainingImagesCount=12"], _server.Lines);
    }

    [Fact]
    public async Task Retrieve_reads_all_and_keeps_what_is_not_known()
    {
        _server.Use("get-trained");

        ScenarioModel model = await _client.GetModelAsync(Model, Stop);

        Assert.Equal((ScenarioModelStatus.Trained, 1170.5, "000001", "https://files.example.com/s.png"), (model.Status, model.TrainingStats!.TrainDuration, model.Epochs[0].Epoch, model.Epochs[0].Assets[0].Url?.OriginalString));
        Assert.Equal(["model_flux-2-dev"], model.CompliantModelIds);
        Assert.Equal((123456789, 10), (model.Parameters!.Seed, model.Parameters.Epochs));
        Assert.True(model.AdditionalProperties!.ContainsKey("somethingNew"));
        Assert.Equal([$"GET /v1/models/{Model}?projectId=proj_1"], _server.Lines);
    }

    [Fact]
    public async Task Wait_ends_where_the_model_is_trained()
    {
        _server.Use("get-trained");

        Assert.Equal(ScenarioModelStatus.Trained, (await _client.WaitAsync(Model, cancellationToken: Stop)).Status);
    }

    [Fact]
    public async Task Wait_on_the_job_ends_where_it_succeeded()
    {
        _server.Use("get-job-success");

        ScenarioJob job = await _client.WaitForJobAsync("job_xxxxxxxxxxxx", new WaitOptions { Timeout = TimeSpan.FromMinutes(15) }, cancellationToken: Stop);

        Assert.Equal(ScenarioJobStatus.Success, job.Status);
        Assert.Equal(["GET /v1/jobs/job_xxxxxxxxxxxx?projectId=proj_1"], _server.Lines);
    }

    [Fact]
    public async Task Cancel_is_the_example()
    {
        _server.Use("cancel");

        Assert.Equal(ScenarioModelStatus.TrainingCanceled, (await _client.CancelTrainingAsync(Model, Stop)).Status);
        Assert.Equal([$"POST /v1/models/{Model}/train/action?projectId=proj_1"], _server.Lines);
    }

    [Fact]
    public async Task List_keeps_odd_items_and_unknown_words()
    {
        _server.Use("list-models");

        List<ScenarioModel> models = await _client.ListModelsAsync(new ScenarioModelQuery { Status = ScenarioModelStatus.Trained, PageSize = 2 }, Stop).ToListAsync(Stop);

        Assert.Equal(["model_a", "", "model_b"], models.Select(m => m.Id));
        Assert.NotNull(models[1].Unreadable);
        Assert.Equal(("dreaming", false, false), (models[2].Status.Value, models[2].Status.IsKnown, models[2].Status.IsTerminal));
    }

    [Fact]
    public async Task Plan_limit_is_not_tried_again()
    {
        _server.Use("plan-limit");

        var limit = await Assert.ThrowsAsync<ScenarioPlanLimitException>(() => _client.StartTrainingAsync(Model, cancellationToken: Stop));

        Assert.Equal(("parallel-training", 0d, false, false), (limit.ActionName, limit.Limit, limit.IsTransient, limit.MayHaveBeenExecuted));
        Assert.DoesNotContain("secret words", limit.Message, StringComparison.Ordinal);
        Assert.Equal("secret words", limit.Reason);
        Assert.Single(_server.Lines);
    }

    [Fact]
    public async Task Cooldown_longer_than_the_budget_says_when()
    {
        _server.Use("cooldown");

        var cooldown = await Assert.ThrowsAsync<ScenarioCooldownException>(() => _client.StartTrainingAsync(Model, cancellationToken: Stop));

        Assert.Equal((TimeSpan.FromSeconds(900), true), (cooldown.RetryAfter, cooldown.IsTransient));
        Assert.Single(_server.Lines);
    }

    [Fact]
    public async Task Throttling_is_tried_again()
    {
        _server.Use("throttled");

        var limited = await Assert.ThrowsAsync<ScenarioRateLimitException>(() => _client.StartTrainingAsync(Model, cancellationToken: Stop));

        Assert.True(limited.IsTransient);
        Assert.Equal(5, _server.Lines.Count);
    }

    [Fact]
    public async Task Lack_of_units_an_unknown_model_and_a_wrong_image_are_typed()
    {
        _server.Use("no-units", "unknown-model", "image-refused");

        var units = await Assert.ThrowsAsync<ScenarioInsufficientUnitsException>(() => _client.StartTrainingAsync(Model, cancellationToken: Stop));
        var unknown = await Assert.ThrowsAsync<ScenarioNotFoundException>(() => _client.GetModelAsync(Model, Stop));
        var image = await Assert.ThrowsAsync<ScenarioImageRefusedException>(() => _client.AddTrainingImageAsync(Model, "image-01.jpg", Jpeg, cancellationToken: Stop));

        Assert.Equal(("Insufficient creative units", "trace-1", Model), (units.Reason, units.RequestId, units.ModelId));
        Assert.Equal(("Model not found", Model), (unknown.Reason, unknown.ModelId));
        Assert.Equal(("The image format is not supported", Model), (image.Reason, image.ModelId));
    }

    [Fact]
    public async Task A_model_that_trains_already_is_typed_and_keeps_its_id()
    {
        _server.Use("already-training");

        var refused = await Assert.ThrowsAsync<ScenarioAlreadyTrainingException>(() => _client.StartTrainingAsync(Model, cancellationToken: Stop));

        Assert.Equal(Model, refused.ModelId);
    }
}
