#pragma warning disable xUnit1051 // the page shows calls without a token
using System.Text.RegularExpressions;
using Civitai.Orchestration;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Docs;
using Civitai.Orchestration.Training;

namespace Generation.Datasets.Tests;

/// <summary>Keeps docs/training-from-a-folder.md true: its C# blocks are the regions here, which run, and its table has the codes.</summary>
public sealed partial class FolderSnippets
{
    [Fact]
    public async Task Snippets_run()
    {
        using var pictures = new TestFolder();
        for (int i = 1; i <= 3; i++)
            pictures.Captioned($"{i}.png", Pictures.Png(i, 1024, 1024), $"inkcat number {i}");
        (string folder, string page, string archive, string otherFolder) = (pictures.Path, pictures.Beside("report.html"), pictures.Beside("cats.zip"), pictures.Beside("repaired"));

        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true }, TestContext.Current.CancellationToken);
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress }, simulator.CreateHandler());

        #region Check
        ITrainingService service = client; // an OrchestrationClient or a ScenarioClient
        TrainingChoice choice = service.TrainingChoices.First(c => c.Id == "training/ai-toolkit/sdxl");

        TrainingDataset dataset = TrainingDataset.FromDirectory(folder);
        DatasetReport report = await dataset.CheckAsync(DatasetRequirements.For(choice, triggerWord: "inkcat"));
        Console.WriteLine(report);
        await report.WriteHtmlAsync(page); // one file, with small pictures

        if (report.IsValid)
            await dataset.CreateArchive(report).SaveAsync(archive);
        #endregion

        Assert.Empty(report.Issues);
        Assert.Equal(report.ArchiveLength, new FileInfo(archive).Length);

        #region Repair
        var repairs = new DatasetRepairs { Convert = true, Rotate = true, DownscaleTo = 2048, DropDuplicates = true, AddTriggerWord = "inkcat" };
        TrainingDataset repaired = await dataset.RepairAsync(repairs, otherFolder);
        #endregion

        #region Archive
        DatasetArchive made = repaired.CreateArchive(await repaired.CheckAsync());
        await using Stream content = made.OpenRead(); // content.Length is made.Length
        #endregion

        Assert.Equal(made.Length, content.Length);

        #region Train
        Blob data = await client.Blobs.UploadAsync(content); // made while it is uploaded
        string[] prompts = ["inkcat on a roof at night", "inkcat asleep on old books"];
        var input = new SdxlAiToolkitTrainingInput
        {
            TrainingData = new ZipTrainingData { SourceUrl = data.Url!.OriginalString, Count = made.Count },
            TriggerWord = "inkcat",
            Epochs = 3,
            Samples = new TrainingSamples { Prompts = prompts },
        };
        WorkflowHandle<TrainingOutput> training = await client.Workflows.SubmitAsync(input, new SubmitOptions { MaxCost = 200 });

        ITrainingRun run = ((ITrainingService)client).GetTrainingRun(training.Id); // in any program, with the id alone
        await foreach (TrainedEpoch epoch in run.WatchEpochsAsync())
            await run.DownloadFileAsync(epoch.Model!, Path.Combine(otherFolder, $"inkcat-{epoch.Number}"));
        #endregion

        Assert.Equal(["inkcat-1.safetensors", "inkcat-2.safetensors", "inkcat-3.safetensors"], Directory.GetFiles(otherFolder, "*.safetensors").Select(Path.GetFileName).Order());

        #region Sheet
        var rows = new List<ContactSheetRow>();
        foreach (TrainedEpoch epoch in (await run.GetResultAsync()).Epochs)
        {
            var cells = new List<string?>();
            foreach (TrainedFile sample in epoch.Samples)
                cells.Add((await run.DownloadFileAsync(sample, Path.Combine(otherFolder, sample.Name))).Path);
            rows.Add(new() { Title = $"Epoch {epoch.Number}", Files = [Path.Combine(otherFolder, $"inkcat-{epoch.Number}.safetensors")], Cells = cells });
        }

        await ContactSheet.WriteHtmlAsync(Path.Combine(otherFolder, "index.html"), new() { Title = "inkcat", Columns = prompts, Rows = rows });
        #endregion

        string sheet = await File.ReadAllTextAsync(Path.Combine(otherFolder, "index.html"), TestContext.Current.CancellationToken);
        Assert.Equal(3 * 2, Regex.Count(sheet, "<img "));
        Assert.Equal(3 * 3, Regex.Count(sheet, "<a href=\"(inkcat-|epoch-)")); // the models, and the samples' files

        #region Inspect
        ArchiveInspection inspection = await TrainingArchive.InspectAsync(archive, expectedCount: 20);
        foreach (DatasetIssue issue in inspection.Issues)
            Console.WriteLine(issue);
        #endregion

        Assert.Equal(DatasetCodes.CountMismatch, Assert.Single(inspection.Issues).Code);
    }

    [Fact]
    public void Code_blocks_are_the_regions_that_run()
    {
        Assert.Equal(Snippets.Regions("tests/Generation.Datasets.Tests/FolderSnippets.cs"), Snippets.Blocks("docs/training-from-a-folder.md"));
    }

    [Fact]
    public void Table_has_every_code()
    {
        string[] listed = [.. Row().Matches(Snippets.Read("docs/training-from-a-folder.md")).Select(m => m.Groups["code"].Value)];

        Assert.Equal(typeof(DatasetCodes).GetFields().Select(f => (string?)f.GetRawConstantValue()), listed);
    }

    [GeneratedRegex("^\\| `(?<code>[a-zA-Z0-9]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
