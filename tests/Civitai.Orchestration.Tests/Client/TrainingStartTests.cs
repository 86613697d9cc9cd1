using System.Net;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>From what is to be learned to a training that has begun: archives and pictures, the question for the price, uploads that were made already, and what is done with the run.</summary>
public sealed class TrainingStartTests : IAsyncLifetime
{
    private const string Uploads = "/v2/consumer/blobs";
    private const string Checkpoint = "urn:air:sdxl:checkpoint:civitai:101055@128078"; // Source: seed: SDXL and SD1

    private readonly VirtualTimeProvider _clock = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("start-").FullName;
    private OrchestratorSimulator _simulator = null!; // started before every test
    private OrchestrationClient _client = null!; // made before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static SdxlAiToolkitTrainingInput Input(TrainingData data) => new() { TrainingData = data, Epochs = 3, TriggerWord = "inkcat", Samples = new TrainingSamples { Prompts = ["inkcat on a roof"] } };

    private static TrainingRequest Request => new()
    {
        Name = "Inkcat",
        Choice = "training/ai-toolkit/sdxl",
        Pictures = [.. Enumerable.Range(1, 5).Select(i => TrainingPicture.FromBytes($"{i}.png", Png(i), $"inkcat number {i}"))],
        Epochs = 3,
        SamplePrompts = ["inkcat on a roof", "inkcat in snow"],
    };

    private IEnumerable<RecordedRequest> Uploaded => _simulator.Requests.Where(r => r.Method == "POST" && r.Path == Uploads);

    public async ValueTask InitializeAsync()
    {
        _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock }, Stop);
        _client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock });
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task An_archive_is_uploaded_once_and_declared_with_its_count()
    {
        CivitaiTrainingRun run = await _client.StartTrainingAsync(new Archive(7), Input, cancellationToken: Stop);

        var data = (ZipTrainingData)((TrainingStep)(await run.Handle.GetAsync(Stop)).Steps[0]).Input!.TrainingData;
        Assert.Equal(7, data.Count);
        Assert.StartsWith(_simulator.BaseAddress.OriginalString, data.SourceUrl, StringComparison.Ordinal);
        Assert.Equal("application/zip", Assert.Single(Uploaded).Headers["Content-Type"]);
    }

    [Fact]
    public async Task An_archive_goes_the_way_of_every_vendor_too()
    {
        ITrainingRun run = await ((ITrainingService)_client).StartTrainingAsync(Request with { Pictures = [], Archive = new Archive(9) }, cancellationToken: Stop);

        var workflow = (Workflow)(await run.GetUpdateAsync(Stop)).Snapshot;
        Assert.Equal(9, ((ZipTrainingData)((TrainingStep)workflow.Steps[0]).Input!.TrainingData).Count);
        Assert.Equal("Inkcat", (string?)workflow.Metadata!["name"]);
    }

    [Fact]
    public async Task Nothing_is_uploaded_for_a_training_that_would_be_refused()
    {
        ITrainingService service = _client;
        var archive = new Archive(7);

        await Assert.ThrowsAsync<ValidationFailedException>(() => _client.StartTrainingAsync(archive, data => Input(data) with { Epochs = 201 }, cancellationToken: Stop));
        await Assert.ThrowsAsync<ValidationFailedException>(() => _client.StartTrainingAsync(archive, data => Input(data).WithDefaults(), cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>("options", () => _client.StartTrainingAsync(archive, Input, new TrainingStartOptions { Key = "not a key" }, Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _client.StartTrainingAsync(archive, Input, new TrainingStartOptions { MaxCost = -1 }, Stop));
        await Assert.ThrowsAsync<ArgumentException>("options", () => service.StartTrainingAsync(Request, new TrainingStartOptions { Key = "not a key" }, Stop));
        Assert.Equal("archive", Assert.Single(service.ValidateTraining(Request with { Archive = archive }).Errors).Path);

        Assert.Empty(_simulator.Requests);
        Assert.Equal(0, archive.Opened);
    }

    [Fact]
    public async Task The_price_is_asked_for_right_before_the_start_and_can_be_declined()
    {
        decimal? asked = null;
        var options = new TrainingStartOptions { ConfirmCost = (cost, _) => ValueTask.FromResult((asked = cost) is null) };

        var e = await Assert.ThrowsAsync<CostDeclinedException>(() => _client.StartTrainingAsync(new Archive(7), Input, options, Stop));

        Assert.Equal(asked, e.Cost);
        Assert.Equal("The price of 150 Buzz was declined; the workflow was not submitted.", e.Message); // seed: 50 Buzz for each of three epochs, samples apart
        Assert.False(e.MayHaveBeenExecuted);
        Assert.Empty(_simulator.Workflows);
    }

    [Fact]
    public async Task A_price_that_is_agreed_to_starts_the_training()
    {
        CivitaiTrainingRun run = await _client.StartTrainingAsync(new Archive(7), Input, new TrainingStartOptions { ConfirmCost = (cost, _) => ValueTask.FromResult(cost == 150) }, Stop);

        Assert.Equal(150, run.Cost);
        Assert.Equal(_client.GetTraining(run.Id).Id, Assert.Single(_simulator.Workflows).Id);
    }

    [Theory]
    [InlineData("cats-1")]
    [InlineData(null)] // a key is made for the call
    public async Task A_training_can_be_acknowledged(string? key)
    {
        var journal = new MemoryJournal();
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock, Journal = journal });

        CivitaiTrainingRun run = await client.StartTrainingAsync(new Archive(7), Input, new TrainingStartOptions { Key = key }, Stop);
        await client.Workflows.AcknowledgeAsync(run.Handle.ExternalId!, Stop);

        JournalEntry? entry = await journal.FindAsync(client.Workflows.JournalName, run.Handle.ExternalId!, Stop);
        Assert.Equal((run.Id, JournalState.HandedOver), (entry?.WorkId, entry?.State));
    }

    [Fact]
    public async Task A_training_that_another_process_has_started_is_in_the_budget_and_the_journal()
    {
        var options = new TrainingStartOptions { Key = "cats-1" };
        ITrainingRun first = await ((ITrainingService)_client).StartTrainingAsync(Request, options, Stop);
        _clock.Advance(TimeSpan.FromMinutes(10));
        var budget = new SpendBudget(100_000);
        var journal = new MemoryJournal();
        using var another = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock, Journal = journal, Budgets = { budget } });

        ITrainingRun again = await ((ITrainingService)another).StartTrainingAsync(Request, options, Stop);

        Assert.Equal(first.Id, again.Id);
        Assert.Equal(1_000_000 - _simulator.Balance, await budget.GetUsedAsync(Stop));
        JournalEntry? entry = await journal.FindAsync(another.Workflows.JournalName, "cats-1", Stop);
        Assert.Equal((JournalState.Accepted, first.Id), (entry?.State, entry?.WorkId));
    }

    [Fact]
    public async Task A_key_that_stands_for_a_training_on_other_pictures_conflicts_and_buys_nothing()
    {
        var options = new TrainingStartOptions { Key = "cats-1" };
        await ((ITrainingService)_client).StartTrainingAsync(Request, options, Stop);
        _clock.Advance(TimeSpan.FromMinutes(10));
        TrainingRequest other = Request with { Pictures = [.. Request.Pictures.Skip(1), TrainingPicture.FromBytes("1.png", Png(9), "inkcat number 1")] };

        var e = await Assert.ThrowsAsync<ExternalIdConflictException>(() => ((ITrainingService)_client).StartTrainingAsync(other with { Pictures = [.. other.Pictures.Select((p, i) => TrainingPicture.FromBytes(p.Name, Png(20 + i), Request.Pictures[i].Caption))] }, options, Stop));

        Assert.Equal(("cats-1", false), (e.ExternalId, e.MayHaveBeenExecuted));
    }

    [Fact]
    public async Task What_was_uploaded_before_an_interruption_is_not_uploaded_again()
    {
        var options = new TrainingStartOptions { UploadNotesPath = Path.Combine(_folder, "uploads"), ConfirmCost = (_, _) => ValueTask.FromResult(false) };
        ITrainingService service = _client;
        await Assert.ThrowsAsync<CostDeclinedException>(() => service.StartTrainingAsync(Request with { Pictures = [.. Request.Pictures.Take(3)] }, options, Stop));
        await File.AppendAllTextAsync(options.UploadNotesPath, "\n{\"service\":\"cut of", Stop); // as a process that is killed leaves it
        _simulator.ClearRequests();

        using var another = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock });
        var progress = new List<TransferProgress>();
        ITrainingRun run = await ((ITrainingService)another).StartTrainingAsync(Request, options with { ConfirmCost = null, UploadProgress = new Listener(progress) }, Stop);

        Assert.Equal(2, Uploaded.Count());
        Assert.Equal(5, ((BlobsTrainingData)((TrainingStep)((Workflow)(await run.GetUpdateAsync(Stop)).Snapshot).Steps[0]).Input!.TrainingData).Items.Select(i => i.Air).Distinct().Count());
        long all = Request.Pictures.Sum(p => 9L);
        Assert.Equal(all, progress.Max(p => p.Bytes));
        Assert.All(progress, p => Assert.Equal(all, p.TotalBytes));
    }

    [Fact]
    public async Task A_listener_that_throws_at_what_was_uploaded_before_ends_nothing()
    {
        var options = new TrainingStartOptions { UploadNotesPath = Path.Combine(_folder, "uploads"), UploadProgress = new Failing() };
        await ((ITrainingService)_client).StartTrainingAsync(Request, options, Stop);
        _simulator.ClearRequests();

        await ((ITrainingService)_client).StartTrainingAsync(Request, options, Stop);

        Assert.Empty(Uploaded);
    }

    [Fact]
    public async Task A_file_that_is_null_is_refused_before_anything_is_downloaded()
    {
        ITrainingRun run = await ((ITrainingService)_client).StartTrainingAsync(Request, cancellationToken: Stop);
        _simulator.ClearRequests();

        await Assert.ThrowsAsync<ArgumentException>(() => run.DownloadFilesAsync([null!], _folder, cancellationToken: Stop));

        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task The_folder_of_the_notes_is_made()
    {
        var options = new TrainingStartOptions { UploadNotesPath = Path.Combine(_folder, "notes", "today", "uploads") };

        await ((ITrainingService)_client).StartTrainingAsync(Request, options, Stop);

        Assert.True(File.Exists(options.UploadNotesPath));
    }

    [Fact]
    public async Task Notes_that_cannot_be_written_any_more_end_no_start()
    {
        string notes = Path.Combine(_folder, "uploads");
        var options = new TrainingStartOptions { UploadNotesPath = notes, UploadProgress = new Acting(() => Directory.CreateDirectory(notes)) };

        await ((ITrainingService)_client).StartTrainingAsync(Request, options, Stop);

        Assert.Single(_simulator.Workflows);
        Assert.False(File.Exists(notes));
    }

    [Theory]
    [InlineData("uploads")]
    [InlineData("")]
    public async Task Notes_that_cannot_be_read_are_named_before_anything_is_sent(string name)
    {
        string notes = name.Length == 0 ? "" : Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

        var e = await Assert.ThrowsAsync<ValidationFailedException>(() => ((ITrainingService)_client).StartTrainingAsync(Request, new TrainingStartOptions { UploadNotesPath = notes, Key = "cats-1" }, Stop));

        Assert.Contains(notes, Assert.Single(e.Result.Errors).Message, StringComparison.Ordinal);
        Assert.Equal("cats-1", e.SubmissionKey);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task An_archive_that_the_service_has_forgotten_is_uploaded_again()
    {
        var options = new TrainingStartOptions { UploadNotesPath = Path.Combine(_folder, "uploads") };
        await _client.StartTrainingAsync(new Archive(7), Input, options, Stop);
        await _client.StartTrainingAsync(new Archive(7), Input, options, Stop);
        Assert.Single(Uploaded);

        _simulator.FailNext(Fault.Status((int)HttpStatusCode.NotFound), 1, r => r.Path.EndsWith("/refresh", StringComparison.Ordinal));
        await _client.StartTrainingAsync(new Archive(7), Input, options, Stop);

        Assert.Equal(2, Uploaded.Count());
    }

    [Fact]
    public async Task Pictures_that_the_service_refuses_are_named_and_nothing_is_submitted()
    {
        int upload = 0;
        _simulator.FailNext(Fault.Status((int)HttpStatusCode.UnprocessableEntity), 2, r => r.Path == Uploads && Interlocked.Increment(ref upload) is 2 or 4);

        var e = await Assert.ThrowsAsync<PicturesRefusedException>(() => ((ITrainingService)_client).StartTrainingAsync(Request, cancellationToken: Stop));

        Assert.Equal(2, e.Refusals.Count);
        Assert.All(e.Refusals, r => Assert.Equal(Request.Pictures[r.Index].Name, r.Name));
        Assert.All(e.Refusals, r => Assert.Equal(HttpStatusCode.UnprocessableEntity, r.Cause.StatusCode));
        Assert.StartsWith("The service refused 2 of 5 pictures, and nothing was submitted: ", e.Message, StringComparison.Ordinal);
        Assert.Equal(5, Uploaded.Count());
        Assert.Empty(_simulator.Workflows);
    }

    [Fact]
    public async Task What_would_be_refused_for_every_picture_ends_it_at_once()
    {
        _simulator.FailNext(Fault.Status((int)HttpStatusCode.Unauthorized), 100, r => r.Path == Uploads);

        await Assert.ThrowsAsync<UnauthorizedException>(() => ((ITrainingService)_client).StartTrainingAsync(Request, cancellationToken: Stop));
    }

    [Fact]
    public async Task Remaining_time_is_the_usual_one_until_enough_was_seen()
    {
        CivitaiTrainingRun run = await _client.StartTrainingAsync(new Archive(7), Input, cancellationToken: Stop);
        var seen = new List<TrainingUpdate>();
        await foreach (TrainingUpdate update in run.WatchUpdatesAsync(cancellationToken: Stop))
            seen.Add(update);

        DurationRange usual = Assert.IsType<DurationRange>(seen.First(u => u.Remaining is not null).Remaining);
        Assert.True(usual.Minimum <= TimeSpan.FromMinutes(5) && usual.Maximum <= TimeSpan.FromMinutes(15)); // Source: seed: SDXL and SD1, 5 to 15 minutes
        Assert.All(seen.Where(u => u.Phase == TrainingPhase.Queued), u => Assert.Null(u.Remaining));
        Assert.Null(seen[^1].Remaining);
        TrainingUpdate late = seen.Last(u => u.Rate is > 0.5 and < 1);
        TimeSpan left = seen.Count > 0 ? ((Workflow)seen[^1].Snapshot).CompletedAt!.Value - ((Workflow)late.Snapshot).Steps[0].StartedAt!.Value : default;
        TimeSpan rest = left * (1 - late.Rate!.Value);
        Assert.True(late.Remaining!.Value.Minimum <= rest * 1.05 && rest * 0.95 <= late.Remaining!.Value.Maximum, $"{late.Remaining} has not {rest}");
    }

    [Fact]
    public async Task Stopping_early_keeps_the_epochs_that_were_made()
    {
        CivitaiTrainingRun run = await _client.StartTrainingAsync(new Archive(7), Input, cancellationToken: Stop);
        await foreach (TrainedEpoch epoch in run.WatchEpochsAsync(cancellationToken: Stop))
        {
            if (epoch.Number == 2)
                break;
        }

        TrainingUpdate end = await run.StopAsync(cancellationToken: Stop);

        Assert.Equal(TrainingPhase.Canceled, end.Phase);
        Assert.Equal([1, 2], end.Epochs.Select(e => e.Number));
        IReadOnlyList<DownloadedFile> files = await run.DownloadFilesAsync(end.Epochs.Select(e => e.Model!), _folder, cancellationToken: Stop);
        Assert.Equal(["epoch-1.safetensors", "epoch-2.safetensors"], files.Select(f => Path.GetFileName(f.Path)));
        Assert.Equal(TrainingPhase.Canceled, (await run.StopAsync(cancellationToken: Stop)).Phase); // again
    }

    [Fact]
    public async Task Files_are_downloaded_with_one_progress()
    {
        CivitaiTrainingRun run = await _client.StartTrainingAsync(new Archive(7), Input, cancellationToken: Stop);
        TrainingResult result = await run.GetResultAsync(cancellationToken: Stop);
        var progress = new List<TransferProgress>();

        IReadOnlyList<DownloadedFile> files = await run.DownloadFilesAsync(result.Files, _folder, new Listener(progress), Stop);

        Assert.Equal(6, files.Count);
        Assert.Equal(result.Files.Select(f => f.Name), files.Select(f => Path.GetFileNameWithoutExtension(f.Path)));
        Assert.Equal(files.Sum(f => f.Length), progress[^1].Bytes);
    }

    [Fact]
    public async Task An_epoch_is_generated_with_in_one_expression()
    {
        CivitaiTrainingRun run = await _client.StartTrainingAsync(new Archive(7), Input, cancellationToken: Stop);
        TrainingResult result = await run.GetResultAsync(cancellationToken: Stop);
        TrainedEpoch epoch = result.Epochs[1];
        TrainingOutput output = ((Workflow)result.Snapshot).GetOutput<TrainingOutput>();

        SdxlCreateImageGenInput picture = new SdxlCreateImageGenInput { Model = Checkpoint, Prompt = "inkcat", Quantity = 2 }.WithLora(epoch, 0.8);

        (Air air, double strength) = Assert.Single(picture.Loras!);
        Assert.Equal("urn:air:sdxl:lora:orchestrator:blob@" + ((Blob)epoch.Model!.Source).Id, air.Value); // the form of the official client
        Assert.Equal((0.8, 2, "inkcat"), (strength, picture.Quantity, picture.Prompt));
        Assert.Equal(air, Input(new ZipTrainingData { SourceUrl = "" }).LoraOf(output.Epochs[1]));
        Assert.Equal(0.5, Assert.Single(picture.WithLora(air, 0.5).Loras!).Value);
        Assert.Equal(2, picture.WithLora("urn:air:sdxl:lora:civitai:1@2").Loras!.Count);
        await _client.Workflows.RunAsync(picture, cancellationToken: Stop);

        var e = Assert.Throws<ValidationFailedException>(() => ImageGenInputs.SdCpp.ZImage.Turbo("inkcat").WithLora(epoch));
        Assert.Equal($"loras['{air}']", Assert.Single(e.Result.Issues).Path);
    }

    [Fact]
    public async Task Prompts_by_epochs_are_one_workflow()
    {
        CivitaiTrainingRun run = await _client.StartTrainingAsync(new Archive(7), Input, cancellationToken: Stop);
        TrainingResult result = await run.GetResultAsync(cancellationToken: Stop);
        var picture = new SdxlCreateImageGenInput { Model = Checkpoint, Prompt = "", Seed = 7 };

        var steps = new WorkflowBuilder();
        IStepTemplate<ImageGenOutput>[] grid = [.. picture.GridOf(result.Epochs, ["inkcat asleep", "inkcat running"], 0.9).Select(i => steps.Add(i))];
        Workflow workflow = await _client.Workflows.RunAsync(steps.ToTemplate(), cancellationToken: Stop);

        Assert.Equal(
            result.Epochs.SelectMany(e => new[] { $"{e.Model!.ResourceId} inkcat asleep 7", $"{e.Model!.ResourceId} inkcat running 7" }),
            workflow.Steps.Select(s => (SdxlCreateImageGenInput)((ImageGenStep)s).Input!).Select(i => $"{i.Loras!.Single().Key} {i.Prompt} {i.Seed}"));
        Assert.All(grid, g => Assert.NotEmpty(workflow.GetOutput(g).Images));
        Assert.Throws<ArgumentException>(() => StepInputs.ImageUpscaler("https://example.com/a.png").GridOf(result.Epochs, ["x"]));
    }

    [Theory]
    [InlineData("URN:AIR:SDXL:LORA:civitai:1@2")]
    [InlineData("sdxl:lora:civitai:1@2")]
    public void A_lora_in_another_spelling_takes_the_place_of_the_same_one(string spelling)
    {
        var map = new SdxlCreateImageGenInput { Model = Checkpoint, Prompt = "inkcat" };
        StepInput list = Parameters.InputCatalog.Find("imageGen/flux2/dev/createImage")!.CreateInput();

        Assert.Equal([(new Air(spelling).Value, 0.5)], map.WithLora("urn:air:sdxl:lora:civitai:1@2").WithLora(spelling, 0.5).Loras!.Select(l => (l.Key.Value, l.Value)));
        string json = list.WithLora("urn:air:flux2:lora:civitai:1@2").WithLora(spelling.Replace("sdxl", "flux2", StringComparison.OrdinalIgnoreCase), 0.5).ToJson();
        Assert.Equal(2, json.Split("\"air\"").Length);
        Assert.Contains("0.5", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void A_strength_is_a_number(double strength, string text)
    {
        var refused = Assert.Throws<ValidationFailedException>(() => new SdxlCreateImageGenInput { Model = Checkpoint, Prompt = "inkcat" }.WithLora("urn:air:sdxl:lora:civitai:1@2", strength));

        ValidationIssue issue = Assert.Single(refused.Result.Issues);
        Assert.Equal(("loras['urn:air:sdxl:lora:civitai:1@2']", ValidationCodes.OutOfRange, $"The strength is {text}; it must be a finite number."), (issue.Path, issue.Code, issue.Message));
    }

    [Fact]
    public void An_epoch_that_is_not_there_or_cannot_be_generated_with_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Input(new ZipTrainingData { SourceUrl = "" }).LoraOf(new TrainingEpoch { EpochNumber = 1 }));
        Assert.Throws<ArgumentException>(() => new SdxlCreateImageGenInput { Model = Checkpoint, Prompt = "x" }.WithLora(new TrainedEpoch { Number = 1 }));
        Assert.Throws<ValidationFailedException>(() => new SdxlCreateImageGenInput { Model = Checkpoint, Prompt = "x" }.WithLora("https://example.com/a.safetensors"));
        Assert.Equal("cut \ud83d", new SdxlCreateImageGenInput { Model = Checkpoint, Prompt = "cut \ud83d" }.WithLora("urn:air:sdxl:lora:civitai:1@2").Prompt);
        Assert.True(new SdxlCreateImageGenInput { Model = Checkpoint, Prompt = "x" }.WithDefaults().WithLora("urn:air:sdxl:lora:civitai:1@2").Mark.IsView);
    }

    [Theory]
    [InlineData("my lora (v2).safetensors")]
    [InlineData("lora~1@home")]
    [InlineData("絵.safetensors")]
    public async Task An_epoch_whose_file_has_no_name_in_generations_is_a_result_all_the_same(string id)
    {
        string reply = $$$"""
            {"id":"wf_1","status":"succeeded","steps":[{"$type":"training","name":"$0","status":"succeeded",
              "input":{"engine":"ai-toolkit","ecosystem":"sdxl","trainingData":{"type":"zip","sourceUrl":"https://example.com/a.zip","count":5}},
              "output":{"epochs":[{"epochNumber":1,"model":{"type":"model","id":"{{{id}}}","available":true,"url":"https://files.example.com/1"}},
                                  {"epochNumber":2,"model":{"type":"model","id":"blob_2","available":true,"url":"https://files.example.com/2"}}]}}]}
            """;
        using var service = new ScriptedService(_clock, _ => ScriptedService.Json(reply));
        using var client = new OrchestrationClient("token", new() { TimeProvider = _clock }, service);
        CivitaiTrainingRun run = client.GetTraining("wf_1");

        TrainingResult result = await run.GetResultAsync(cancellationToken: Stop);
        TrainingUpdate update = await run.GetUpdateAsync(Stop);

        Assert.Equal([null, "urn:air:sdxl:lora:orchestrator:blob@blob_2"], result.Epochs.Select(e => e.Model!.ResourceId)); // each has a model
        Assert.Equal(2, update.Epochs.Count);
        Assert.Throws<ArgumentException>(() => Input(new ZipTrainingData { SourceUrl = "" }).LoraOf(new TrainingEpoch { EpochNumber = 1, Model = (ModelBlob)result.Epochs[0].Model!.Source }));
    }

    private static byte[] Png(int number) => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, (byte)number];

    private sealed class Archive(int count) : ITrainingArchive
    {
        public int Opened { get; private set; }

        public int Count => count;

        public bool HasPairs => false;

        public long Length => Content.Length;

        private byte[] Content { get; } = [.. "PK"u8, 5, 6, .. new byte[18 + count]];

        public Stream OpenRead()
        {
            Opened++;
            return new MemoryStream(Content);
        }
    }

    private sealed class Acting(Action act) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => act();
    }

    private sealed class Failing : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => throw new InvalidOperationException("The window is closed.");
    }

    private sealed class Listener(List<TransferProgress> seen) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => seen.Add(value);
    }
}
