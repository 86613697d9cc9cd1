using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;
using NSubstitute;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>This service through the interface that all vendors share.</summary>
public sealed class TrainingServiceTests : IAsyncLifetime
{
    private readonly VirtualTimeProvider _clock = new();
    private OrchestratorSimulator _simulator = null!; // started before every test
    private OrchestrationClient _client = null!; // made before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ITrainingService Service => _client;

    private static TrainingRequest Request { get; } = new()
    {
        Name = "Inkcat",
        Choice = "training/ai-toolkit/sdxl",
        Pictures = [.. Enumerable.Range(1, 6).Select(i => TrainingPicture.FromBytes($"{i}.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, (byte)i }, $"inkcat number {i}"))],
        Epochs = 2,
        LearningRate = 0.0003,
        Rank = 16,
        TriggerWord = "inkcat",
        SamplePrompts = ["inkcat on a roof"],
    };

    public async ValueTask InitializeAsync()
    {
        _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock }, Stop);
        _client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock });
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task A_request_becomes_the_input_of_the_choice_and_its_files_can_be_had()
    {
        var seen = new List<TrainingUpdate>();
        string folder = Directory.CreateTempSubdirectory("service-").FullName;

        ITrainingRun run = await Service.StartTrainingAsync(Request, cancellationToken: Stop);
        TrainingResult result = await run.GetResultAsync(progress: new Listener(seen), cancellationToken: Stop);
        DownloadedFile file = await run.DownloadFileAsync(result.Files.First(), Path.Combine(folder, "model"), cancellationToken: Stop);

        var input = (SdxlAiToolkitTrainingInput)((TrainingStep)((Workflow)result.Snapshot).Steps[0]).Input!;
        Assert.Equal((2, 0.0003, 16, "inkcat"), (input.Epochs, input.LearningRate, input.NetworkDim, input.TriggerWord));
        Assert.Equal("inkcat number 6", ((BlobsTrainingData)input.TrainingData).Items[5].Caption);
        Assert.Equal([1, 2], result.Epochs.Select(e => e.Number));
        Assert.Single(result.Epochs[0].Samples);
        Assert.Equal((run.Cost, "Buzz"), (result.Cost, result.CostUnit));
        Assert.Equal(".safetensors", Path.GetExtension(file.Path));
        Assert.Equal(TrainingPhase.Succeeded, seen[^1].Phase);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Settings_of_the_vendor_s_own_go_along_and_win()
    {
        var settings = new SdxlAiToolkitTrainingInput { TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/a.zip" }, NetworkAlpha = 8, Epochs = 3 };

        ITrainingRun run = await Service.StartTrainingAsync(Request with { Settings = settings }, cancellationToken: Stop);

        var workflow = (Workflow)(await run.GetUpdateAsync(Stop)).Snapshot;
        var input = (SdxlAiToolkitTrainingInput)((TrainingStep)workflow.Steps[0]).Input!;
        Assert.Equal((3, 8, 16, 6), (input.Epochs, input.NetworkAlpha, input.NetworkDim, ((BlobsTrainingData)input.TrainingData).Items.Count));
    }

    [Fact]
    public async Task The_same_key_finds_the_first_training()
    {
        ITrainingRun first = await Service.StartTrainingAsync(Request, new TrainingStartOptions { Key = "order-4711" }, Stop);
        ITrainingRun second = await Service.StartTrainingAsync(Request, new TrainingStartOptions { Key = "order-4711" }, Stop);

        Assert.Equal(first.Id, second.Id);
        Assert.Single(_simulator.Workflows);
    }

    [Fact]
    public async Task Pictures_that_were_stored_anew_are_the_first_training_whatever_the_texts_hold()
    {
        int stored = 0;
        using var service = new ScriptedService(_clock, r => ScriptedService.Json(r.Address.AbsolutePath.Contains("/blobs", StringComparison.Ordinal)
            ? $$"""{"type":"image","id":"b{{++stored}}.png","available":true}"""
            : """{"id":"wf_1","status":"processing",""" + r.Body[1..].Replace("@b", "@x", StringComparison.Ordinal)));
        using var client = new OrchestrationClient("token", new() { TimeProvider = _clock }, service);
        var settings = new SdxlAiToolkitTrainingInput { TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/a.zip" }, TriggerWord = "cut \ud83d" };

        ITrainingRun run = await ((ITrainingService)client).StartTrainingAsync(Request with { Settings = settings }, new TrainingStartOptions { Key = "order-4714" }, Stop);

        Assert.Equal("wf_1", run.Id);
        Assert.Contains("cut \\ud83d", service.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_was_used_for_other_pictures_does_not_pass_for_the_first_training()
    {
        var options = new TrainingStartOptions { Key = "order-4712" };
        ITrainingRun first = await Service.StartTrainingAsync(Request, options, Stop);

        TrainingPicture[] described = [.. Request.Pictures.SkipLast(1), TrainingPicture.FromBytes("6.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 6 }, "something else")];
        ExternalIdConflictException fewer = await Assert.ThrowsAsync<ExternalIdConflictException>(() => Service.StartTrainingAsync(Request with { Pictures = [.. Request.Pictures.SkipLast(1)] }, options, Stop));
        ExternalIdConflictException other = await Assert.ThrowsAsync<ExternalIdConflictException>(() => Service.StartTrainingAsync(Request with { Pictures = described }, options, Stop));

        Assert.Equal((first.Id, "steps[0].input.trainingData.items"), (fewer.Workflow.Id, fewer.Path));
        Assert.Equal("steps[0].input.trainingData.items[5].caption", other.Path);
    }

    [Fact]
    public async Task A_key_that_was_used_for_an_archive_of_another_count_does_not_pass_either()
    {
        var options = new TrainingStartOptions { Key = "order-4713" };
        await _client.StartTrainingAsync(new Archive(6), Input, options, Stop);
        await _client.StartTrainingAsync(new Archive(6), Input, options, Stop); // stored anew, and the same

        ExternalIdConflictException other = await Assert.ThrowsAsync<ExternalIdConflictException>(() => _client.StartTrainingAsync(new Archive(7), Input, options, Stop));

        Assert.Equal("steps[0].input.trainingData.count", other.Path);
        Assert.Single(_simulator.Workflows);

        static TrainingInput Input(TrainingData data) => TrainingInputs.AiToolkit.Sdxl(data);
    }

    [Fact]
    public async Task A_cancelled_run_ends_and_another_client_goes_on_by_the_id()
    {
        ITrainingRun run = await Service.StartTrainingAsync(Request, cancellationToken: Stop);
        await run.CancelRunAsync(Stop);

        TrainingUpdate? last = null;
        await foreach (TrainingUpdate update in Service.GetTrainingRun(run.Id).WatchUpdatesAsync(cancellationToken: Stop))
            last = update;

        Assert.Equal((TrainingPhase.Canceled, true), (last!.Phase, last.HasEnded)); // a run has at least one update
        await Assert.ThrowsAsync<WorkflowFailedException>(() => run.GetResultAsync(cancellationToken: Stop));
    }

    [Fact]
    public async Task What_the_choice_does_not_take_is_said_before_anything_is_sent()
    {
        Assert.Equal("choice", Assert.Single(Service.ValidateTraining(Request with { Choice = "flux.2-dev-lora" }).Errors).Path);
        Assert.Equal("pictures[0]", Assert.Single(Service.ValidateTraining(Request with { Pictures = [Request.Pictures[0].After(Request.Pictures[1], "make it snow")] }).Errors).Path);
        Assert.Contains(Service.ValidateTraining(Request with { Epochs = 201 }).Errors, i => i.Path == "epochs");
        await Assert.ThrowsAsync<ValidationFailedException>(() => Service.StartTrainingAsync(Request with { Epochs = 201 }, cancellationToken: Stop));
        Assert.Empty(_simulator.Requests);
    }

    [Theory]
    [InlineData("ltx2", true)]
    [InlineData("ltx23", true)]
    [InlineData("wan/2.1", true)] // their guides reckon in clips
    [InlineData("sdxl", false)]
    public void Choices_say_whether_they_take_clips(string ecosystem, bool takesClips) =>
        Assert.Equal(takesClips, Service.TrainingChoices.First(c => c.Id.StartsWith("training/ai-toolkit/" + ecosystem, StringComparison.Ordinal)).Capabilities.SupportsClips);

    [Fact]
    public void Capabilities_are_those_of_the_rows()
    {
        TrainingCapabilities sdxl = Service.TrainingChoices.Single(c => c.Id == "training/ai-toolkit/sdxl").Capabilities;

        Assert.Equal(1024, sdxl.NativeResolution); // Source: seed: SDXL and SD1
        Assert.Equal((true, true, false, true, true), (sdxl.SupportsEpochs, sdxl.SupportsModelFiles, sdxl.SupportsEditPairs, sdxl.SupportsCaptions, sdxl.SupportsTriggerWord));
    }

    [Fact]
    public async Task Epochs_are_had_while_the_training_goes_on_and_after_a_resume_elsewhere()
    {
        ITrainingRun run = await Service.StartTrainingAsync(Request with { Epochs = 4 }, cancellationToken: Stop);
        var seen = new List<(int Number, bool HasEnded, long Length)>();
        await foreach (TrainedEpoch epoch in run.WatchEpochsAsync(cancellationToken: Stop))
        {
            await SeeAsync(run, epoch);
            if (seen.Count == 2)
                break; // as a program that is killed
        }

        using var another = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock });
        ITrainingRun resumed = ((ITrainingService)another).GetTrainingRun(run.Id);
        await foreach (TrainedEpoch epoch in resumed.WatchEpochsAsync(after: seen[^1].Number, cancellationToken: Stop))
            await SeeAsync(resumed, epoch);

        Assert.Equal([1, 2, 3, 4], seen.Select(s => s.Number));
        Assert.All(seen.Take(3), s => Assert.False(s.HasEnded));
        Assert.All(seen, s => Assert.True(s.Length > 0));

        async Task SeeAsync(ITrainingRun from, TrainedEpoch epoch)
        {
            using var file = new MemoryStream();
            await ((OrchestrationClient)Service).Blobs.DownloadAsync((Blob)epoch.Model!.Source, file, cancellationToken: Stop);
            seen.Add((epoch.Number, (await from.GetUpdateAsync(Stop)).HasEnded, file.Length));
        }
    }

    // Files are stored side by side: a later one may be there first.
    [Fact]
    public async Task No_epoch_comes_before_one_that_is_still_to_be_made()
    {
        int report = 0;
        var handle = Substitute.For<WorkflowHandle>();
        handle.Id.Returns("w");
        handle.WatchAsync(Arg.Any<WaitOptions>(), Arg.Any<CancellationToken>()).Returns(_ => ReportsAsync());
        var seen = new List<string>();

        await foreach (TrainedEpoch epoch in new CivitaiTrainingRun(handle, null!, _clock, null).WatchEpochsAsync(cancellationToken: Stop))
            seen.Add($"{report}: {epoch.Number}");

        Assert.Equal(["2: 1", "2: 2", "3: 4"], seen); // the third was lost

        async IAsyncEnumerable<Workflow> ReportsAsync()
        {
            (string Status, string Available)[] reports = [("processing", "FTFF"), ("processing", "TTFF"), ("succeeded", "TTFT")];
            foreach ((string status, string available) in reports)
            {
                report++;
                await Task.CompletedTask;
                string epochs = string.Join(',', available.Select((a, i) => $$"""{"epochNumber":{{i + 1}},"model":{"type":"model","id":"{{i}}","available":{{(a == 'T' ? "true" : "false")}},"url":"https://media.example.com/{{i}}"} }"""));
                yield return Workflow.Parse($$"""{"id":"w","status":"{{status}}","steps":[{"$type":"training","name":"$0","status":"{{status}}","output":{"epochs":[{{epochs}}] } }]}""");
            }
        }
    }

    [Theory]
    [InlineData("null", "2: 1")] // still to be stored: the next report has it, or the last one says that it never will be there
    [InlineData("\"moderation\"", "1: 1")]
    public async Task An_epoch_waits_for_its_samples_but_not_for_one_that_is_withheld(string blockedReason, string expected)
    {
        int report = 0;
        var handle = Substitute.For<WorkflowHandle>();
        handle.Id.Returns("w");
        handle.WatchAsync(Arg.Any<WaitOptions>(), Arg.Any<CancellationToken>()).Returns(_ => ReportsAsync());
        var seen = new List<string>();

        await foreach (TrainedEpoch epoch in new CivitaiTrainingRun(handle, null!, _clock, null).WatchEpochsAsync(cancellationToken: Stop))
            seen.Add($"{report}: {epoch.Number}");

        Assert.Equal([expected], seen);

        async IAsyncEnumerable<Workflow> ReportsAsync()
        {
            foreach (string status in new[] { "processing", "succeeded" })
            {
                report++;
                await Task.CompletedTask;
                yield return Workflow.Parse($$"""{"id":"w","status":"{{status}}","steps":[{"$type":"training","name":"$0","status":"{{status}}","output":{"epochs":[{"epochNumber":1,"model":{"type":"model","id":"1","available":true,"url":"https://media.example.com/1"},"samples":[{"type":"image","id":"2","available":false,"url":null,"blockedReason":{{blockedReason}} }]}] } }]}""");
            }
        }
    }

    private sealed class Archive(int count) : ITrainingArchive
    {
        private static readonly byte[] Empty = [0x50, 0x4B, 5, 6, .. new byte[18]];

        public int Count => count;

        public long Length => Empty.Length;

        public Stream OpenRead() => new MemoryStream(Empty);
    }

    private sealed class Listener(List<TrainingUpdate> seen) : IProgress<TrainingUpdate>
    {
        public void Report(TrainingUpdate value) => seen.Add(value);
    }
}
