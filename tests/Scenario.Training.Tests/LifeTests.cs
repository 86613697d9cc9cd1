using Civitai.Orchestration.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Scenario.Training.Tests;

/// <summary>Whole trainings against the simulator.</summary>
public sealed class LifeTests : SimulatorTest
{
    [Fact]
    public async Task One_line_trains_and_reports_stage_position_rate_and_rest()
    {
        var seen = new List<TrainingUpdate>();

        ScenarioTrainingResult result = await Client.TrainAsync(
            "Inkcat", ScenarioTrainingType.Flux2DevLora, Pictures.Many(12), new() { Epochs = 4, SamplePrompts = ["an ink cat"] }, progress: new Listener(seen), cancellationToken: Stop);

        Assert.Equal((ScenarioModelStatus.Trained, 60m, 4), (result.Model.Status, result.Cost, result.Epochs.Count));
        Assert.Equal([TrainingPhase.Queued, TrainingPhase.Training, TrainingPhase.Succeeded], seen.Select(u => u.Phase).Distinct().Where(p => p != TrainingPhase.Preparing));
        Assert.Equal(("queued-for-train", 2), (seen[0].Status, seen[0].QueuePlace));
        Assert.Contains(seen, u => u is { Rate: > 0.2 and < 0.9, Remaining: { } rest } && rest.Minimum > TimeSpan.Zero && rest.Minimum == rest.Maximum);
        Assert.Equal(12, Simulator.CountImages(result.Model.Id));
    }

    [Fact]
    public async Task Epochs_are_had_while_the_training_goes_on_and_after_a_resume_elsewhere()
    {
        ITrainingService service = Client;
        var request = new TrainingRequest { Name = "Inkcat", Choice = service.TrainingChoices.First(c => c.Id.Contains("flux.2-dev-lora", StringComparison.Ordinal)).Id, Pictures = Pictures.Many(12), Epochs = 4, SamplePrompts = ["an ink cat"] };
        ITrainingRun run = await service.StartTrainingAsync(request, cancellationToken: Stop);
        var seen = new List<(int Number, bool HasEnded)>();
        await foreach (TrainedEpoch epoch in run.WatchEpochsAsync(cancellationToken: Stop))
        {
            seen.Add((epoch.Number, (await run.GetUpdateAsync(Stop)).HasEnded));
            if (seen.Count == 2)
                break; // as a program that is killed
        }

        ITrainingRun resumed = ((ITrainingService)CreateClient()).GetTrainingRun(run.Id);
        await foreach (TrainedEpoch epoch in resumed.WatchEpochsAsync(after: seen[^1].Number, cancellationToken: Stop))
        {
            Assert.NotEmpty(epoch.Samples);
            seen.Add((epoch.Number, (await resumed.GetUpdateAsync(Stop)).HasEnded));
        }

        Assert.Equal([1, 2, 3, 4], seen.Select(s => s.Number));
        Assert.All(seen.Take(3), s => Assert.False(s.HasEnded));
    }

    [Fact]
    public async Task A_start_that_is_gone_on_with_learns_from_its_own_pictures_alone()
    {
        var options = new ScenarioTrainOptions { Key = "order-4711", ConfirmCost = (_, _) => ValueTask.FromResult(false) };
        IReadOnlyList<TrainingPicture> pictures = Pictures.Many(6);
        await Assert.ThrowsAsync<ScenarioCostDeclinedException>(() => Client.StartTrainingAsync(Request(pictures), options, Stop));

        byte[] another = [.. Convert.FromBase64String("iVBORw0KGgo="), 1];
        TrainingPicture[] changed = [TrainingPicture.FromBytes(pictures[0].Name, another), .. pictures.Skip(2)]; // one is replaced, one is removed
        ScenarioTrainingRun run = await Client.StartTrainingAsync(Request(changed), options with { ConfirmCost = null }, Stop);

        Assert.Equal(5, Simulator.CountImages(run.Id));
        Assert.Equal([run.Id], Simulator.StartedModelIds);
        Assert.Equal(6 + 5, Uploads());
        Assert.Equal(run.Id, (await Client.FindTrainingAsync("order-4711", Stop))!.Id);

        ScenarioTrainingRequest Request(IReadOnlyList<TrainingPicture> learned) => new() { Name = "Inkcat", Type = ScenarioTrainingType.Flux2DevLora, Pictures = learned };
    }

    [Fact]
    public async Task A_start_that_is_gone_on_with_uploads_what_is_missing_alone()
    {
        var options = new ScenarioTrainOptions { Key = "order-4712", ConfirmCost = (_, _) => ValueTask.FromResult(false) };
        var request = new ScenarioTrainingRequest { Name = "Inkcat", Type = ScenarioTrainingType.Flux2DevLora, Pictures = Pictures.Many(5) };
        await Assert.ThrowsAsync<ScenarioCostDeclinedException>(() => Client.StartTrainingAsync(request, options, Stop));
        Assert.Null(await Client.FindTrainingAsync("order-4712", Stop));

        ScenarioTrainingRun run = await Client.StartTrainingAsync(request with { Pictures = Pictures.Many(7) }, options with { ConfirmCost = null }, Stop);

        Assert.Equal([run.Id], Simulator.ModelIds);
        Assert.Equal((7, 7), (Simulator.CountImages(run.Id), Uploads()));
    }

    private int Uploads() => Simulator.Requests.Count(r => r.Method == "POST" && r.Path.EndsWith("/training-images", StringComparison.Ordinal));

    [Fact]
    public async Task Pairs_of_pictures_are_uploaded_and_paired()
    {
        ScenarioTrainingResult result = await Client.TrainAsync("Snow", ScenarioTrainingType.QwenImageEdit2511Lora, Pictures.Pairs(3), cancellationToken: Stop);

        ScenarioModel model = await Client.GetModelAsync(result.Model.Id, Stop);
        Assert.Equal(3, model.TrainingImagePairs.Count);
        Assert.Equal(("asset_000000000001", "asset_000000000002", "make it snow"), (model.TrainingImagePairs[0].SourceId, model.TrainingImagePairs[0].TargetId, model.TrainingImagePairs[0].Instruction));
    }

    [Fact]
    public async Task A_cancelled_training_ends_the_wait()
    {
        ScenarioTrainingRun run = await Client.StartTrainingAsync(await PrepareAsync(), cancellationToken: Stop);
        var ended = new List<ScenarioModelStatus>();
        await foreach (ScenarioModel model in run.WatchAsync(cancellationToken: Stop))
        {
            ended.Add(model.Status);
            if (ended.Count == 2)
                await run.CancelAsync(Stop);
        }

        Assert.Equal(ScenarioModelStatus.TrainingCanceled, ended[^1]);
        var canceled = await Assert.ThrowsAsync<ScenarioTrainingFailedException>(() => run.WaitAsync(cancellationToken: Stop));
        Assert.True(canceled.IsCanceled);
        Assert.Equal(ScenarioModelStatus.TrainingCanceled, (await run.WaitAsync(new WaitOptions { ThrowOnFailure = false }, cancellationToken: Stop)).Status);
        Assert.Equal(ScenarioJobStatus.Canceled, (await Client.WaitForJobAsync(run.Start!.Job!.Id, cancellationToken: Stop)).Status);
        Assert.Equal(100_000, Simulator.Balance);
    }

    [Fact]
    public async Task Cancelling_what_has_ended_returns_it()
    {
        ScenarioTrainingRun run = await Client.StartTrainingAsync(await PrepareAsync(), cancellationToken: Stop);
        Simulator.FailNext(Fault.ConnectionCutAfterAccepted(), when: r => r.Path.EndsWith("/train/action", StringComparison.Ordinal));

        Assert.Equal(ScenarioModelStatus.TrainingCanceled, (await run.CancelAsync(Stop)).Status);
    }

    [Fact]
    public async Task A_failure_has_the_service_s_words()
    {
        Simulator.OnStart(ScenarioOutcome.Failed("the cats were too inky"));

        var failed = await Assert.ThrowsAsync<ScenarioTrainingFailedException>(() => Client.TrainAsync("Inkcat", ScenarioTrainingType.Flux2DevLora, Pictures.Many(5), cancellationToken: Stop));

        Assert.Equal(("the cats were too inky", false, true), (failed.Reason, failed.IsCanceled, failed.MayHaveBeenExecuted));
        Assert.DoesNotContain("inky", failed.Message, StringComparison.Ordinal);
        Assert.NotNull(failed.SubmissionKey ?? failed.ModelId);
    }

    [Fact]
    public async Task A_wait_that_is_given_up_keeps_the_training()
    {
        Simulator.OnStart(ScenarioOutcome.NeverEnding());

        var timeout = await Assert.ThrowsAsync<ScenarioWaitTimeoutException>(() => Client.TrainAsync(
            "Inkcat", ScenarioTrainingType.Flux2DevLora, Pictures.Many(5), options: new ScenarioTrainOptions { WaitOptions = new WaitOptions { Timeout = TimeSpan.FromMinutes(10) } }, cancellationToken: Stop));

        Assert.InRange(timeout.Waited, TimeSpan.FromMinutes(9.9), TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(1));
        Assert.Equal(ScenarioModelStatus.Training, ((ScenarioModel)timeout.LastSnapshot!).Status);
        Assert.Equal(ScenarioModelStatus.TrainingCanceled, (await timeout.Training!.CancelAsync(Stop)).Status);
    }

    [Fact]
    public async Task The_caller_s_token_ends_the_wait_and_the_work_where_that_is_wanted()
    {
        Simulator.OnStart(ScenarioOutcome.NeverEnding());
        ScenarioTrainingRun run = await Client.StartTrainingAsync(await PrepareAsync(), cancellationToken: Stop);
        using var stopping = new CancellationTokenSource();

        var canceled = await Assert.ThrowsAsync<ScenarioWaitCanceledException>(async () =>
        {
            await foreach (ScenarioModel _ in run.WatchAsync(new WaitOptions { CancelWorkWhenCanceled = true }, stopping.Token))
                await stopping.CancelAsync();
        });

        Assert.Equal((run.Id, true), (canceled.Id, canceled.IsWorkCancelRequested));
        Assert.Equal(ScenarioModelStatus.TrainingCanceled, (await run.GetModelAsync(Stop)).Status);
    }

    [Fact]
    public async Task MaxCost_below_the_price_starts_nothing()
    {
        string model = await PrepareAsync();

        var refused = await Assert.ThrowsAsync<ScenarioCostLimitException>(() => Client.StartTrainingAsync(model, new() { Epochs = 20 }, new ScenarioStartOptions { MaxCost = 299 }, Stop));

        Assert.Equal((300m, 299m, false), (refused.Cost, refused.Limit, refused.MayHaveBeenExecuted));
        Assert.Empty(Simulator.StartedModelIds);
        Assert.Equal(300m, (await Client.StartTrainingAsync(model, new() { Epochs = 20 }, new ScenarioStartOptions { MaxCost = 300 }, Stop)).Cost);
    }

    [Fact]
    public async Task Another_program_goes_on_with_the_id_alone()
    {
        ScenarioTrainingRun run = await Client.StartTrainingAsync(await PrepareAsync(), new() { SamplePrompts = ["a cat"] }, cancellationToken: Stop);
        Client.Dispose();
        string folder = Directory.CreateTempSubdirectory("scenario-").FullName;

        ITrainingService other = CreateClient();
        ITrainingRun resumed = other.GetTrainingRun(run.Id);
        TrainingResult result = await resumed.GetResultAsync(cancellationToken: Stop);
        DownloadedFile file = await resumed.DownloadFileAsync(result.Files.First(), Path.Combine(folder, "sample"), cancellationToken: Stop);

        Assert.Equal((10, "image/png", ".png"), (result.Epochs.Count, file.MediaType, Path.GetExtension(file.Path)));
        Assert.DoesNotContain(Simulator.Requests, r => r.Path.StartsWith("/content", StringComparison.Ordinal) && r.HasAuthorization);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task One_way_says_what_the_vendor_does_not_take()
    {
        ITrainingService service = Client;
        var request = new TrainingRequest { Name = "x", Choice = "flux.2-dev-lora", Pictures = Pictures.Many(5), TriggerWord = "inkcat" };

        Assert.Equal("triggerWord", Assert.Single(service.ValidateTraining(request).Errors).Path);
        await Assert.ThrowsAsync<ScenarioValidationException>(() => service.StartTrainingAsync(request, cancellationToken: Stop));
        TrainingCapabilities standard = service.TrainingChoices.Single(c => c.Id == "flux.2-dev-lora").Capabilities;
        TrainingCapabilities edit = service.TrainingChoices.Single(c => c.Id == "flux.2-dev-edit-lora").Capabilities;
        Assert.Equal((true, false, false, 4, 50), (standard.SupportsEpochs, standard.SupportsEditPairs, standard.SupportsModelFiles, standard.MaximumSamplePrompts, standard.MaximumPictures));
        Assert.Equal((true, 2), (edit.SupportsEditPairs, edit.MinimumPictures));
    }

    [Fact]
    public async Task Key_and_secret_are_in_no_message_and_no_text()
    {
        using var client = CreateClient();
        Simulator.FailNext(Fault.Status(401));

        var refused = await Assert.ThrowsAsync<ScenarioUnauthorizedException>(() => client.GetModelAsync("model_1", Stop));

        string said = refused + client.ToString() + new ScenarioClientOptions { ApiKey = "test-key", ApiSecret = "test-secret" };
        Assert.DoesNotContain("test-secret", said, StringComparison.Ordinal);
        Assert.DoesNotContain("test-key", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_is_the_service_of_trainings_too()
    {
        var services = new ServiceCollection();
        services.AddScenario(o => (o.ApiKey, o.ApiSecret) = ("key", "secret"));
        services.AddKeyedScenario("second", o => (o.ApiKey, o.ApiSecret) = ("key", "other"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<ScenarioClient>(), Assert.Single(provider.GetServices<ITrainingService>()));
        Assert.Same(provider.GetRequiredKeyedService<ScenarioClient>("second"), provider.GetRequiredKeyedService<ITrainingService>("second"));
    }

    [Fact]
    public void Options_say_all_that_is_wrong()
    {
        var services = new ServiceCollection();
        services.AddScenario(o => (o.ApiKey, o.MaxAttempts) = ("a:b", 0));

        var wrong = Assert.ThrowsAny<Exception>(() => services.BuildServiceProvider().GetRequiredService<ScenarioClient>());

        Assert.Contains("ApiKey holds a colon", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("ApiSecret is missing: set it in AddScenario", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("MaxAttempts is 0", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keyed_clients_come_from_configuration()
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationBuilder()
            .Add(new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
            {
                InitialData = new Dictionary<string, string?> { ["Scenario:ApiKey"] = "k", ["Scenario:ApiSecret"] = "s", ["Scenario:ProjectId"] = "p", ["Scenario:BaseAddress"] = "https://gateway.example.com/scenario/v1" },
            }).Build();
        var services = new ServiceCollection();
        services.AddKeyedScenario("studio", configuration.GetSection("Scenario"));

        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal("https://gateway.example.com/scenario/v1", provider.GetRequiredKeyedService<ScenarioClient>("studio").BaseAddress.OriginalString);
    }

    private sealed class Listener(List<TrainingUpdate> seen) : IProgress<TrainingUpdate>
    {
        public void Report(TrainingUpdate value) => seen.Add(value);
    }
}
