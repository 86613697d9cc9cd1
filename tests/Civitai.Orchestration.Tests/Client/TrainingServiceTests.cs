using Civitai.Orchestration.Parameters;
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
    public async Task Settings_of_the_vendor_s_own_go_along()
    {
        var settings = new SdxlAiToolkitTrainingInput { TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/a.zip" }, NetworkAlpha = 8, Epochs = 3 };

        ITrainingRun run = await Service.StartTrainingAsync(Request with { Settings = settings, Epochs = null }, cancellationToken: Stop);

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

        ITrainingRun run = await ((ITrainingService)client).StartTrainingAsync(Request with { Settings = settings, TriggerWord = null }, new TrainingStartOptions { Key = "order-4714" }, Stop);

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
    public async Task A_key_that_was_used_for_other_contents_does_not_pass_for_the_first_training()
    {
        var options = new TrainingStartOptions { Key = "order-4715" };
        ITrainingRun first = await Service.StartTrainingAsync(Request, options, Stop);

        TrainingPicture[] redrawn = [.. Request.Pictures.SkipLast(1), TrainingPicture.FromBytes("6.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 7 }, "inkcat number 6")];
        ExternalIdConflictException other = await Assert.ThrowsAsync<ExternalIdConflictException>(() => Service.StartTrainingAsync(Request with { Pictures = redrawn }, options, Stop));

        Assert.Equal((first.Id, "steps[0].input.trainingData", true), (other.Workflow.Id, other.Path, other.MayHaveBeenExecuted));
        Assert.Equal(first.Id, (await Service.StartTrainingAsync(Request, options, Stop)).Id);
        Assert.Single(_simulator.Workflows);
    }

    [Fact]
    public async Task A_key_that_was_used_for_an_archive_of_other_contents_does_not_pass_either()
    {
        var options = new TrainingStartOptions { Key = "order-4716" };
        CivitaiTrainingRun first = await _client.StartTrainingAsync(new Archive(6), Input, options, Stop);

        ExternalIdConflictException other = await Assert.ThrowsAsync<ExternalIdConflictException>(() => _client.StartTrainingAsync(new Archive(6, 1), Input, options, Stop));

        Assert.Equal((first.Id, "steps[0].input.trainingData"), (other.Workflow.Id, other.Path));
        Assert.Equal(first.Id, (await _client.StartTrainingAsync(new Archive(6), Input, options, Stop)).Id);

        static TrainingInput Input(TrainingData data) => TrainingInputs.AiToolkit.Sdxl(data);
    }

    [Theory]
    [InlineData(65, "")]
    [InlineData(0, "order 4711")]
    [InlineData(0, "")]
    public async Task A_key_that_not_every_vendor_takes_is_the_caller_s_mistake(int length, string key)
    {
        var options = new TrainingStartOptions { Key = key + new string('k', length) };

        await Assert.ThrowsAsync<ArgumentException>("options", () => Service.StartTrainingAsync(Request, options, Stop));
        await Assert.ThrowsAsync<ArgumentException>("options", () => _client.StartTrainingAsync(new Archive(6), data => TrainingInputs.AiToolkit.Sdxl(data), options, Stop));

        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task A_view_as_settings_is_not_sent()
    {
        TrainingRequest request = Request with { Settings = new SdxlAiToolkitTrainingInput { TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/a.zip" } }.WithDefaults() };

        ValidationIssue issue = Assert.Single(Service.ValidateTraining(request).Errors);
        await Assert.ThrowsAsync<ValidationFailedException>(() => Service.StartTrainingAsync(request, cancellationToken: Stop));

        Assert.Equal(("settings", "Settings", ValidationCodes.View), (issue.Path, issue.MemberPath, issue.Code));
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task Sample_prompts_go_along_where_the_settings_leave_them_out()
    {
        var settings = new SdxlAiToolkitTrainingInput { TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/a.zip" }, Samples = new TrainingSamples { NegativePrompt = "blurry" } };
        var own = settings with { Samples = new TrainingSamples { Prompts = ["inkcat asleep"] } };

        Assert.Equal(("blurry", "inkcat on a roof"), await SentAsync(Request with { Settings = settings }));
        Assert.Equal((null, "inkcat asleep"), await SentAsync(Request with { Settings = own, SamplePrompts = null }));

        async Task<(string?, string)> SentAsync(TrainingRequest request)
        {
            ITrainingRun run = await Service.StartTrainingAsync(request, cancellationToken: Stop);
            TrainingSamples samples = ((TrainingStep)((Workflow)(await run.GetUpdateAsync(Stop)).Snapshot).Steps[0]).Input!.Samples!;
            return (samples.NegativePrompt, Assert.Single(samples.Prompts!));
        }
    }

    /// <summary>A request that is not valid, and where and how the first problem is reported.</summary>
    public static TheoryData<TrainingRequest, string, string, string> Wrong => new()
    {
        { Request with { LearningRate = double.NaN }, "learningRate", ValidationCodes.OutOfRange, "learningRate is NaN" },
        { Request with { LearningRate = double.PositiveInfinity }, "learningRate", ValidationCodes.OutOfRange, "learningRate is Infinity" },
        { Request with { Pictures = [.. Request.Pictures, null!] }, "pictures[6]", ValidationCodes.Required, "pictures[6] is null" },
        { Request with { Rank = 300 }, "rank", ValidationCodes.OutOfRange, "rank is 300" },
        { Request with { LearningRate = -1 }, "learningRate", ValidationCodes.OutOfRange, "learningRate is -1" },
        { Request with { Pictures = [.. Request.Pictures.Take(3), TrainingPicture.FromBytes("4.png", new byte[1], new string('c', 1025))] }, "pictures[3].caption", ValidationCodes.Length, "pictures[3].caption has 1025" },
        { Request with { Settings = Own with { NetworkDim = 300 } }, "settings.networkDim", ValidationCodes.OutOfRange, "settings.networkDim is 300" },
        { Request with { Settings = Own with { LearningRate = double.NaN } }, "settings.lr", ValidationCodes.OutOfRange, "settings.lr" },
        { Request with { Settings = Own with { Epochs = 20 } }, "epochs", ValidationCodes.Conflict, "epochs is 2 and settings.epochs is 20; give one of them" },
        { Request with { Settings = Own with { LearningRate = 0.0005 } }, "learningRate", ValidationCodes.Conflict, "learningRate is 0.0003 and settings.lr is 0.0005;" },
        { Request with { Settings = Own with { NetworkDim = 32 } }, "rank", ValidationCodes.Conflict, "rank is 16 and settings.networkDim is 32;" },
        { Request with { Settings = Own with { TriggerWord = "penfox" } }, "triggerWord", ValidationCodes.Conflict, "triggerWord and settings.triggerWord differ;" },
        { Request with { Settings = Own with { Samples = new TrainingSamples { Prompts = ["inkcat asleep"] } } }, "samplePrompts", ValidationCodes.Conflict, "samplePrompts and settings.samples.prompts differ;" },
    };

    private static SdxlAiToolkitTrainingInput Own => new() { TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/a.zip" } };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Issues_name_the_members_of_the_request(TrainingRequest request, string path, string code, string message)
    {
        ValidationIssue issue = Assert.Single(Service.ValidateTraining(request).Errors);

        Assert.Equal((path, code), (issue.Path, issue.Code));
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
        Assert.StartsWith(path.Split('.', '[')[0], issue.MemberPath, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Settings_that_contradict_the_request_are_not_sent()
    {
        await Assert.ThrowsAsync<ValidationFailedException>(() => Service.StartTrainingAsync(Request with { Settings = Own with { Epochs = 20 } }, cancellationToken: Stop));

        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public void Settings_may_say_what_the_request_says()
    {
        var settings = Own with { Epochs = 2, LearningRate = 0.0003, NetworkDim = 16, TriggerWord = "inkcat", Samples = new TrainingSamples { Prompts = ["inkcat on a roof"] } };

        Assert.Empty(Service.ValidateTraining(Request with { Settings = settings }).Errors);
    }

    [Fact]
    public async Task Pictures_that_cannot_be_learned_from_are_all_named_before_anything_is_sent()
    {
        string folder = Directory.CreateTempSubdirectory("service-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "a text", Stop);
        TrainingPicture[] pictures =
        [
            .. Request.Pictures, TrainingPicture.FromFile(Path.Combine(folder, "gone.png")), TrainingPicture.FromFile(Path.Combine(folder, "notes.txt")),
            TrainingPicture.FromBytes("nothing.png", default), TrainingPicture.FromBytes("clip.mp4", new byte[] { 0, 0, 0, 8, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6F, 0x6D }),
        ];

        var refused = await Assert.ThrowsAsync<ValidationFailedException>(() => Service.StartTrainingAsync(Request with { Pictures = pictures }, cancellationToken: Stop));

        Assert.Equal(
            [("pictures[6]", ValidationCodes.Required), ("pictures[7]", ValidationCodes.WrongType), ("pictures[8]", ValidationCodes.Required), ("pictures[9]", ValidationCodes.WrongType)],
            refused.Result.Issues.Select(i => (i.Path, i.Code)));
        Assert.Empty(_simulator.Requests);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_same_content_twice_is_refused_before_anything_is_sent()
    {
        TrainingPicture[] pictures = [.. Request.Pictures, TrainingPicture.FromBytes("7.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 2 }, "another caption")];

        var refused = await Assert.ThrowsAsync<ValidationFailedException>(() => Service.StartTrainingAsync(Request with { Pictures = pictures }, cancellationToken: Stop));

        ValidationIssue issue = Assert.Single(refused.Result.Issues);
        Assert.Equal(("pictures[6]", ValidationCodes.Conflict, "pictures[6] (7.png) has the same content as pictures[1]; the service refuses a data set that repeats a file."), (issue.Path, issue.Code, issue.Message));
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task A_file_that_is_gone_when_it_is_sent_is_named_with_the_key()
    {
        string folder = Directory.CreateTempSubdirectory("service-").FullName;
        string path = Path.Combine(folder, "7.png");
        await File.WriteAllBytesAsync(path, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 7], Stop);
        TrainingPicture[] pictures = [.. Request.Pictures, TrainingPicture.FromFile(path)];
        _simulator.FailNext(Fault.Status(422), 1, r => Gone(r.Path));

        var failed = await Assert.ThrowsAsync<BlobContentException>(() => Service.StartTrainingAsync(Request with { Pictures = pictures }, new TrainingStartOptions { Key = "order-4717" }, Stop));

        Assert.Equal((FileProblem.NotRead, "order-4717", false), (failed.Problem, failed.SubmissionKey, failed.MayHaveBeenExecuted));
        Assert.Equal("7.png", Path.GetFileName(Assert.IsType<FileNotFoundException>(failed.InnerException).FileName));
        Directory.Delete(folder, recursive: true);

        bool Gone(string request)
        {
            File.Delete(path); // at the first upload; no request fails
            return request.Length == 0;
        }
    }

    [Fact]
    public async Task A_picture_that_changes_before_it_is_sent_is_not_trained_on()
    {
        int asked = 0;
        string folder = Directory.CreateTempSubdirectory("service-").FullName;
        string path = Path.Combine(folder, "7.png");
        await File.WriteAllBytesAsync(path, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 7], Stop);
        TrainingPicture[] pictures = [.. Request.Pictures, TrainingPicture.FromFile(path)];
        _simulator.FailNext(Fault.Status(422), 1, r => Redrawn(r.Path));

        var failed = await Assert.ThrowsAsync<BlobContentException>(() => Service.StartTrainingAsync(Request with { Pictures = pictures }, new TrainingStartOptions { Key = "order-4718" }, Stop));

        Assert.Equal((FileProblem.Changed, "order-4718", false), (failed.Problem, failed.SubmissionKey, failed.MayHaveBeenExecuted));
        Assert.Empty(_simulator.Workflows);
        Directory.Delete(folder, recursive: true);

        bool Redrawn(string request)
        {
            if (Interlocked.Exchange(ref asked, 1) != 0)
                return false;
            string redrawn = Path.Combine(folder, "redrawn");
            File.WriteAllBytes(redrawn, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 8]);
            File.Move(redrawn, path, overwrite: true); // at the first upload; no request fails
            return request.Length == 0;
        }
    }

    [Fact]
    public async Task An_archive_that_changes_before_it_is_sent_is_not_trained_on()
    {
        int opened = 0;
        string notes = Path.Combine(Directory.CreateTempSubdirectory("service-").FullName, "notes");

        var failed = await Assert.ThrowsAsync<BlobContentException>(() => _client.StartTrainingAsync(
            new Archive(6, () => (byte)opened++), data => TrainingInputs.AiToolkit.Sdxl(data), new TrainingStartOptions { Key = "order-4719", UploadNotesPath = notes }, Stop));

        Assert.Equal((FileProblem.Changed, "order-4719", false), (failed.Problem, failed.SubmissionKey, failed.MayHaveBeenExecuted));
        Assert.Empty(_simulator.Workflows);
        Assert.False(File.Exists(notes)); // what was stored is not what was looked at
        Directory.Delete(Path.GetDirectoryName(notes)!, recursive: true);
    }

    [Fact]
    public async Task An_archive_that_cannot_be_read_when_it_is_sent_is_named_with_the_key()
    {
        int opened = 0;

        var failed = await Assert.ThrowsAsync<BlobContentException>(() => _client.StartTrainingAsync(
            new Archive(6, () => opened++ == 0 ? (byte)0 : throw new IOException("gone")), data => TrainingInputs.AiToolkit.Sdxl(data), new TrainingStartOptions { Key = "order-4720" }, Stop));

        Assert.Equal((FileProblem.NotRead, "order-4720", "gone"), (failed.Problem, failed.SubmissionKey, failed.InnerException!.Message));
        Assert.Empty(_simulator.Workflows);
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

    // Source: schema, for AI Toolkit; public programs send one to YuE 2.
    [Theory]
    [InlineData("training/ai-toolkit/zimageturbo", true)]
    [InlineData("training/ai-toolkit/flux2klein/4b", true)]
    [InlineData("training/ai-toolkit/yue2", true)]
    [InlineData("training/ai-toolkit/qwen", false)]
    [InlineData("training/ai-toolkit/ltx2", false)]
    public void Choices_say_whether_a_trigger_word_has_an_effect(string choice, bool hasEffect) =>
        Assert.Equal(hasEffect, Service.TrainingChoices.Single(c => c.Id == choice).Capabilities.SupportsTriggerWord);

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
        var seen = new List<string>();

        await foreach (TrainedEpoch epoch in RunOf(ReportsAsync).WatchEpochsAsync(cancellationToken: Stop))
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
                yield return Workflow.Parse($$"""{"id":"w","status":"{{status}}","steps":[{"$type":"training","name":"$0","status":"{{status}}","input":{"engine":"ai-toolkit","ecosystem":"sdxl"},"output":{"epochs":[{{epochs}}] } }]}""");
            }
        }
    }

    // A training that is reported in this way.
    private CivitaiTrainingRun RunOf(Func<IAsyncEnumerable<Workflow>> reports)
    {
        var handle = Substitute.For<WorkflowHandle>();
        handle.Id.Returns("w");
        handle.WatchAsync(Arg.Any<WaitOptions>(), Arg.Any<CancellationToken>()).Returns(_ => reports());
        return new CivitaiTrainingRun(handle, _client.Blobs, null, _clock);
    }

    [Theory]
    [InlineData("""{"engine":"ai-toolkit","ecosystem":"sdxl","samples":{"prompts":["inkcat","","fox"]}}""", "4: 1 with 2, 5: 2 with 0")]
    [InlineData("""{"engine":"ai-toolkit","ecosystem":"sdxl"}""", "1: 1 with 0, 4: 2 with 0")]
    [InlineData("null", "2: 1 with 1, 5: 2 with 0")]
    public async Task An_epoch_waits_for_as_many_samples_as_there_are_prompts(string input, string expected)
    {
        const string Sample = """{"type":"image","id":"s","available":true,"url":"https://media.example.com/s"}""";
        int report = 0;
        var seen = new List<string>();

        await foreach (TrainedEpoch epoch in RunOf(ReportsAsync).WatchEpochsAsync(cancellationToken: Stop))
            seen.Add($"{report}: {epoch.Number} with {epoch.Samples.Count}");

        Assert.Equal(expected, string.Join(", ", seen));

        async IAsyncEnumerable<Workflow> ReportsAsync()
        {
            foreach (string epochs in new[] { Epoch(1), Epoch(1, Sample), Epoch(1, Sample), $"{Epoch(1, Sample, Sample)},{Epoch(2)}", $"{Epoch(1, Sample, Sample)},{Epoch(2)}" })
            {
                string status = ++report == 5 ? "succeeded" : "processing";
                await Task.CompletedTask;
                yield return Workflow.Parse($$"""{"id":"w","status":"{{status}}","steps":[{"$type":"training","name":"$0","status":"{{status}}","input":{{input}},"output":{"epochs":[{{epochs}}] } }]}""");
            }
        }

        static string Epoch(int number, params string[] samples) =>
            $$"""{"epochNumber":{{number}},"model":{"type":"model","id":"{{number}}","available":true,"url":"https://media.example.com/{{number}}"},"samples":[{{string.Join(',', samples)}}] }""";
    }

    [Fact]
    public async Task The_order_of_the_pictures_is_no_part_of_the_key()
    {
        var options = new TrainingStartOptions { Key = "order-4719" };
        ITrainingRun first = await Service.StartTrainingAsync(Request, options, Stop);

        Assert.Equal(first.Id, (await Service.StartTrainingAsync(Request with { Pictures = [.. Request.Pictures.Reverse()] }, options, Stop)).Id);
        Assert.Single(_simulator.Workflows);
    }

    [Fact]
    public async Task Captions_that_changed_places_are_other_work()
    {
        var options = new TrainingStartOptions { Key = "order-4720" };
        await Service.StartTrainingAsync(Request, options, Stop);
        TrainingPicture[] mixed = [.. Request.Pictures.Select((p, i) => TrainingPicture.FromBytes(p.Name, new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, (byte)(6 - i) }, p.Caption))];

        await Assert.ThrowsAsync<ExternalIdConflictException>(() => Service.StartTrainingAsync(Request with { Pictures = mixed }, options, Stop));
    }

    /// <summary>A choice and settings that are those of another one.</summary>
    public static TheoryData<string, TrainingInput> OthersSettings => new()
    {
        { "training/ai-toolkit/flux2klein/4b", (TrainingInput)InputCatalog.Find("training/ai-toolkit/flux2klein/9b")!.CreateInput() },
        { "training/ai-toolkit/sdxl", (TrainingInput)InputCatalog.Find("training/ai-toolkit/sd1")!.CreateInput() },
        { "training/ai-toolkit/flux1/dev", (TrainingInput)InputCatalog.Find("training/ai-toolkit/flux1/schnell")!.CreateInput() },
        { "training/ai-toolkit/sdxl", (TrainingInput)StepInput.Parse("training", """{"engine":"ai-toolkit","ecosystem":"dreams"}""") },
    };

    [Theory]
    [MemberData(nameof(OthersSettings))]
    public async Task Settings_of_another_choice_are_not_sent_and_not_priced(string choice, TrainingInput settings)
    {
        TrainingRequest request = Request with { Choice = choice, TriggerWord = null, Settings = settings };

        var refused = await Assert.ThrowsAsync<ValidationFailedException>(() => Service.StartTrainingAsync(request, cancellationToken: Stop));

        ValidationIssue issue = Assert.Single(refused.Result.Issues);
        Assert.Equal(("choice", ValidationCodes.Conflict), (issue.Path, issue.Code));
        Assert.Throws<ArgumentException>("request", () => Service.EstimateTraining(request));
        Assert.Empty(_simulator.Requests);
    }

    [Theory]
    [InlineData("null", "2: 1")] // still to be stored: the next report has it, or the last one says that it never will be there
    [InlineData("\"moderation\"", "1: 1")]
    public async Task An_epoch_waits_for_its_samples_but_not_for_one_that_is_withheld(string blockedReason, string expected)
    {
        int report = 0;
        var seen = new List<string>();

        await foreach (TrainedEpoch epoch in RunOf(ReportsAsync).WatchEpochsAsync(cancellationToken: Stop))
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

    private sealed class Archive(int count, Func<byte> last) : ITrainingArchive
    {
        public Archive(int count, byte last = 0)
            : this(count, () => last)
        {
        }

        public int Count => count;

        public bool HasPairs => false;

        public long Length => 22;

        public Stream OpenRead() => new MemoryStream([0x50, 0x4B, 5, 6, .. new byte[17], last()]);
    }

    private sealed class Listener(List<TrainingUpdate> seen) : IProgress<TrainingUpdate>
    {
        public void Report(TrainingUpdate value) => seen.Add(value);
    }
}
