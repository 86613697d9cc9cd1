using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;
using Scenario.Training;

namespace Generation.Datasets.Tests;

/// <summary>From a folder to a training, at both vendors.</summary>
public sealed class TrainingTests : IAsyncLifetime
{
    private OrchestratorSimulator _civitai = null!; // started before every test
    private ScenarioSimulator _scenario = null!; // started before every test
    private OrchestrationClient _first = null!; // made before every test
    private ScenarioClient _second = null!; // made before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static TrainingRequest Request(string choice) => new() { Name = "Cat", Choice = choice, Epochs = 2 };

    private static TrainingRequest Edits => Request("training/ai-toolkit/flux2klein/4b") with { Epochs = null, Settings = TrainingInputs.AiToolkit.Flux2Klein.Flux2Klein4b(new ZipTrainingData { SourceUrl = "https://example.com/none.zip", Count = 1 }) with { IsEditTraining = true, Steps = 200 } };

    private static TestFolder Pairs()
    {
        var folder = new TestFolder();
        for (int i = 1; i <= 2; i++)
            folder.Captioned($"main/{i}.png", Pictures.Png(i), "make it snow").Add($"control_1/{i}.png", Pictures.Png(10 + i));
        return folder;
    }

    public async ValueTask InitializeAsync()
    {
        var clock = new VirtualTimeProvider();
        _civitai = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = clock }, Stop);
        _scenario = await ScenarioSimulator.StartAsync(new() { InMemory = true, TimeProvider = clock }, Stop);
        _first = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = _civitai.BaseAddress, TimeProvider = clock }, _civitai.CreateHandler());
        _second = new ScenarioClient(ScenarioSimulatorOptions.DefaultApiKey, ScenarioSimulatorOptions.DefaultApiSecret, "my-project", new() { BaseAddress = _scenario.BaseAddress, TimeProvider = clock }, _scenario.CreateHandler());
    }

    public async ValueTask DisposeAsync()
    {
        _first.Dispose();
        _second.Dispose();
        await _civitai.DisposeAsync();
        await _scenario.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_folder_is_trained_as_an_archive_or_one_by_one(bool oneByOne)
    {
        using TestFolder folder = new TestFolder().Good();

        ITrainingRun run = await _first.StartTrainingAsync(folder.Dataset, Request("training/ai-toolkit/sdxl"), oneByOne: oneByOne, cancellationToken: Stop);

        TrainingData data = ((TrainingStep)((Workflow)(await run.GetUpdateAsync(Stop)).Snapshot).Steps[0]).Input!.TrainingData;
        Assert.Equal(folder.Dataset.Items.Count, data is BlobsTrainingData blobs ? blobs.Items.Count : ((ZipTrainingData)data).Count);
        Assert.Equal(oneByOne, data is BlobsTrainingData);
        Assert.Equal(oneByOne ? folder.Dataset.Items.Count : 1, _civitai.Requests.Count(r => r is { Method: "POST", Path: "/v2/consumer/blobs" }));
    }

    [Fact]
    public async Task The_same_folder_is_trained_at_the_other_vendor()
    {
        using TestFolder folder = new TestFolder().Good();

        ITrainingRun run = await _second.StartTrainingAsync(folder.Dataset, Request("zimage-turbo-lora"), cancellationToken: Stop);

        Assert.Equal(2, (await run.GetResultAsync(cancellationToken: Stop)).Epochs.Count);
        Assert.Equal(folder.Dataset.Items.Count, _scenario.CountImages(run.Id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_picture_that_changed_after_the_check_is_named_and_nothing_is_started(bool isDeleted)
    {
        using TestFolder folder = new TestFolder().Good();
        foreach (ITrainingService service in new ITrainingService[] { _first, _second })
        {
            TrainingChoice choice = service.TrainingChoices.First(c => c.Id is "training/ai-toolkit/sdxl" or "zimage-turbo-lora");
            TrainingRequest request = Request(choice.Id).WithDataset(await folder.Dataset.CheckAsync(cancellationToken: Stop), choice, oneByOne: true);
            string path = Path.Combine(folder.Path, "good-2.png");
            byte[] before = await File.ReadAllBytesAsync(path, Stop);
            if (isDeleted)
                File.Delete(path);
            else
                folder.Add("good-2.png", Pictures.Png(7));

            var e = await Assert.ThrowsAsync<DatasetException>(() => service.StartTrainingAsync(request, cancellationToken: Stop));

            Assert.Equal("good-2.png", e.File);
            Assert.Equal($"good-2.png changed after it was checked: it {(isDeleted ? "cannot be read any more" : "has another content")}. Check the dataset again.", e.Message);
            await File.WriteAllBytesAsync(path, before, Stop);
        }

        Assert.Empty(_civitai.Workflows);
        Assert.Empty(_scenario.StartedModelIds);
    }

    [Fact]
    public async Task The_picture_before_a_change_is_held_to_what_was_checked_too()
    {
        using var folder = new TestFolder();
        for (int i = 1; i <= 3; i++)
            folder.Add($"{i}_before.png", Pictures.Png(i)).Captioned($"{i}_after.png", Pictures.Png(10 + i), "make it snow");
        TrainingChoice choice = ((ITrainingService)_second).TrainingChoices.First(c => c.Capabilities.SupportsEditPairs);
        TrainingRequest request = Request(choice.Id).WithDataset(await folder.Dataset.CheckAsync(DatasetRequirements.For(choice), cancellationToken: Stop), choice);
        folder.Add("2_before.png", Pictures.Png(7));

        Assert.Equal("2_before.png", (await Assert.ThrowsAsync<DatasetException>(() => ((ITrainingService)_second).StartTrainingAsync(request, cancellationToken: Stop))).File);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_archive_from_elsewhere_that_changed_after_the_check_is_named_and_nothing_is_started(bool isDeleted)
    {
        using TestFolder folder = new TestFolder().Good();
        string zip = folder.Beside("made.zip");
        TrainingDataset dataset = folder.Dataset;
        await dataset.CreateArchive(await dataset.CheckAsync(cancellationToken: Stop)).SaveAsync(zip, cancellationToken: Stop);
        ITrainingArchive archive = await TrainingArchive.OpenAsync(zip, cancellationToken: Stop);
        byte[] content = await File.ReadAllBytesAsync(zip, Stop);
        content[^30] ^= 1;
        if (isDeleted)
            File.Delete(zip);
        else
            await File.WriteAllBytesAsync(zip, content, Stop);

        var e = await Assert.ThrowsAsync<DatasetException>(() => _first.StartTrainingAsync(archive, data => TrainingInputs.AiToolkit.Sdxl(data), cancellationToken: Stop));

        Assert.Equal("made.zip", e.File);
        Assert.Empty(_civitai.Workflows);
    }

    [Fact]
    public async Task An_edit_training_learns_from_a_folder_of_pairs()
    {
        using TestFolder folder = Pairs();

        ITrainingRun run = await _first.StartTrainingAsync(folder.Dataset, Edits, cancellationToken: Stop);

        var input = (Flux2KleinAiToolkitTrainingInput)((TrainingStep)((Workflow)(await run.GetUpdateAsync(Stop)).Snapshot).Steps[0]).Input!;
        Assert.Equal((true, 2), (input.IsEditTraining, ((ZipTrainingData)input.TrainingData).Count));
    }

    [Fact]
    public async Task An_edit_training_refuses_a_folder_of_pictures_before_anything_is_sent()
    {
        using TestFolder folder = new TestFolder().Good();

        var e = await Assert.ThrowsAsync<DatasetException>(() => _first.StartTrainingAsync(folder.Dataset, Edits, cancellationToken: Stop));

        Assert.Contains(e.Issues, i => i.Code == DatasetCodes.NotAPair);
        Assert.Empty(_civitai.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_archive_of_the_other_kind_is_refused_before_anything_is_sent(bool hasPairs)
    {
        using TestFolder folder = hasPairs ? Pairs() : new TestFolder().Good();
        TrainingDataset dataset = folder.Dataset;
        string zip = folder.Beside("made.zip");
        DatasetArchive made = dataset.CreateArchive(await dataset.CheckAsync(new() { TakesEditPairs = hasPairs }, cancellationToken: Stop));
        await made.SaveAsync(zip, cancellationToken: Stop);
        ITrainingArchive fromElsewhere = await TrainingArchive.OpenAsync(zip, new() { TakesEditPairs = hasPairs }, Stop);

        foreach (ITrainingArchive archive in new[] { made, fromElsewhere })
        {
            TrainingRequest request = (hasPairs ? Edits with { Settings = null } : Edits) with { Archive = archive };
            var ofRequest = await Assert.ThrowsAsync<ValidationFailedException>(() => ((ITrainingService)_first).StartTrainingAsync(request, cancellationToken: Stop));
            var typed = await Assert.ThrowsAsync<ValidationFailedException>(() => _first.StartTrainingAsync(archive, data => TrainingInputs.AiToolkit.Flux2Klein.Flux2Klein4b(data) with { IsEditTraining = !hasPairs }, cancellationToken: Stop));
            Assert.All(new[] { ofRequest, typed }, e => Assert.Equal(("archive", ValidationCodes.Conflict), (Assert.Single(e.Result.Errors).Path, Assert.Single(e.Result.Errors).Code)));
        }

        Assert.Empty(_civitai.Requests);
    }

    // A choice that the library has no row for is sent unchecked; of its kind only what its JSON says is known.
    [Theory]
    [InlineData("""{"engine":"ai-toolkit","ecosystem":"flux2klein","modelVariant":"9b-base","isEditTraining":true}""", true, true)]
    [InlineData("""{"engine":"ai-toolkit","ecosystem":"flux2klein","modelVariant":"9b-base","isEditTraining":true}""", false, false)]
    [InlineData("""{"engine":"ai-toolkit","ecosystem":"flux2klein","modelVariant":"9b-base","isEditTraining":false}""", true, false)]
    [InlineData("""{"engine":"ai-toolkit","ecosystem":"flux2klein","modelVariant":"9b-base"}""", true, true)]
    [InlineData("""{"engine":"ai-toolkit","ecosystem":"flux2klein","modelVariant":"9b-base"}""", false, true)]
    public async Task An_input_that_is_not_modelled_is_held_to_what_it_says(string raw, bool hasPairs, bool isSent)
    {
        using TestFolder folder = hasPairs ? Pairs() : new TestFolder().Good();
        TrainingDataset dataset = folder.Dataset;
        DatasetArchive archive = dataset.CreateArchive(await dataset.CheckAsync(new() { TakesEditPairs = hasPairs }, cancellationToken: Stop));

        Exception? e = await Record.ExceptionAsync(() => _first.StartTrainingAsync(archive, data => new UnknownTrainingInput(JsonSerializer.SerializeToElement(JsonNode.Parse(raw))) { TrainingData = data }, cancellationToken: Stop));

        Assert.Equal(isSent, _civitai.Requests.Count > 0);
        if (!isSent)
            Assert.Equal("archive", Assert.Single(Assert.IsType<ValidationFailedException>(e).Result.Errors).Path);
    }

    [Fact]
    public async Task Settings_in_JSON_say_that_pairs_are_learned_from()
    {
        using TestFolder folder = Pairs();
        TrainingRequest request = Edits with { Settings = new UnknownTrainingInput(JsonSerializer.SerializeToElement(JsonNode.Parse("""{"engine":"ai-toolkit","isEditTraining":true,"steps":200}"""))) };

        ITrainingRun run = await _first.StartTrainingAsync(folder.Dataset, request, cancellationToken: Stop);

        Assert.True(((Flux2KleinAiToolkitTrainingInput)((TrainingStep)((Workflow)(await run.GetUpdateAsync(Stop)).Snapshot).Steps[0]).Input!).IsEditTraining);
    }

    [Fact]
    public async Task An_archive_of_the_other_kind_hides_no_other_problem()
    {
        using TestFolder folder = Pairs();
        TrainingDataset dataset = folder.Dataset;
        DatasetArchive archive = dataset.CreateArchive(await dataset.CheckAsync(new() { TakesEditPairs = true }, cancellationToken: Stop));

        ValidationResult result = ((ITrainingService)_first).ValidateTraining(Request("training/ai-toolkit/flux2klein/4b") with { Archive = archive, TriggerWord = new string('x', 10_000), Epochs = 0 });

        Assert.Contains("archive", result.Errors.Select(i => i.Path));
        Assert.Contains("epochs", result.Errors.Select(i => i.Path));
    }

    [Fact]
    public async Task Pairs_one_by_one_are_refused_where_only_an_archive_holds_them()
    {
        using TestFolder folder = Pairs();

        var pairs = await Assert.ThrowsAsync<ValidationFailedException>(() => _first.StartTrainingAsync(folder.Dataset, Edits, oneByOne: true, cancellationToken: Stop));
        var pictures = await Assert.ThrowsAsync<ValidationFailedException>(() => ((ITrainingService)_first).StartTrainingAsync(Edits with { Pictures = [TrainingPicture.FromBytes("a.png", Pictures.Png(1))] }, cancellationToken: Stop));

        Assert.Equal("pictures[0] is a pair; this service takes pairs as an archive, for an edit training.", pairs.Result.Errors.First().Message);
        Assert.Equal("pictures", Assert.Single(pictures.Result.Errors).Path);
        Assert.Empty(_civitai.Requests);
    }

    [Fact]
    public async Task Nothing_is_sent_of_a_folder_with_errors()
    {
        using TestFolder folder = new TestFolder().Good().Add("broken.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

        foreach (ITrainingService service in new ITrainingService[] { _first, _second })
        {
            var e = await Assert.ThrowsAsync<DatasetException>(() => service.StartTrainingAsync(folder.Dataset, Request(service.TrainingChoices[0].Id), cancellationToken: Stop));
            Assert.Equal("broken.png", e.File);
            Assert.Contains(e.Issues, i => i is { Code: DatasetCodes.Broken, File: "broken.png" });
            Assert.StartsWith("The dataset has errors and was not sent: broken.png ", e.Message, StringComparison.Ordinal);
        }

        var none = await Assert.ThrowsAsync<ArgumentException>("request", () => _first.StartTrainingAsync(folder.Dataset, Request("training/none"), requirements: new(), cancellationToken: Stop));
        Assert.StartsWith("The choice 'training/none' is none of the service's TrainingChoices.", none.Message, StringComparison.Ordinal);
        using TestFolder good = new TestFolder().Good();
        var few = await Assert.ThrowsAsync<DatasetException>(() => _first.StartTrainingAsync(good.Dataset, Request("training/ai-toolkit/sdxl"), requirements: new() { MinimumItems = 50 }, cancellationToken: Stop));
        Assert.Equal(DatasetCodes.TooFew, Assert.Single(few.Issues, i => i.Severity == ValidationSeverity.Error).Code);
        await Assert.ThrowsAsync<ArgumentNullException>("service", () => ((ITrainingService)null!).StartTrainingAsync(good.Dataset, Request("training/ai-toolkit/sdxl"), cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentNullException>("dataset", () => _first.StartTrainingAsync((TrainingDataset)null!, Request("training/ai-toolkit/sdxl"), cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => _first.StartTrainingAsync(good.Dataset, null!, cancellationToken: Stop));
        Assert.Throws<ArgumentNullException>("service", () => DatasetRequirements.For((ITrainingService)null!, Request("training/ai-toolkit/sdxl")));
        Assert.Empty(_civitai.Requests);
        Assert.Empty(_scenario.Requests);
    }

    [Fact]
    public async Task An_archive_from_elsewhere_is_trained_with_the_count_that_it_has()
    {
        using TestFolder folder = new TestFolder().Good();
        string zip = folder.Beside("made.zip");
        TrainingDataset dataset = folder.Dataset;
        await dataset.CreateArchive(await dataset.CheckAsync(cancellationToken: Stop)).SaveAsync(zip, cancellationToken: Stop);

        ITrainingArchive archive = await TrainingArchive.OpenAsync(zip, cancellationToken: Stop);
        CivitaiTrainingRun run = await _first.StartTrainingAsync(archive, data => TrainingInputs.AiToolkit.Sdxl(data) with { Epochs = 1 }, cancellationToken: Stop);

        Assert.Equal(new FileInfo(zip).Length, archive.Length);
        Assert.Equal(dataset.Items.Count, ((ZipTrainingData)((TrainingStep)(await run.Handle.GetAsync(Stop)).Steps[0]).Input!.TrainingData).Count);
    }

    [Fact]
    public async Task A_damaged_archive_is_refused_with_everything_that_is_wrong()
    {
        using TestFolder folder = new TestFolder().Add("bad.zip", "this is no archive");

        var e = await Assert.ThrowsAsync<DatasetException>(() => TrainingArchive.OpenAsync(Path.Combine(folder.Path, "bad.zip"), cancellationToken: Stop));

        Assert.Equal(DatasetCodes.NotAnArchive, Assert.Single(e.Issues).Code);
    }
}
