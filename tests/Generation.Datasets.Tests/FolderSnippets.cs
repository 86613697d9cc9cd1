#pragma warning disable xUnit1051 // the page shows calls without a token
using System.Text.RegularExpressions;
using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Docs;

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

        var clock = new VirtualTimeProvider();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = clock }, TestContext.Current.CancellationToken);
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress, TimeProvider = clock }, simulator.CreateHandler());

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

        #region Inspect
        ArchiveInspection inspection = await TrainingArchive.InspectAsync(archive, expectedCount: 20);
        foreach (DatasetIssue issue in inspection.Issues)
            Console.WriteLine(issue);
        #endregion

        Assert.Equal(DatasetCodes.CountMismatch, Assert.Single(inspection.Issues).Code);

        #region Train
        string[] prompts = ["inkcat on a roof at night", "inkcat asleep on old books"];
        ITrainingRun run = await service.StartTrainingAsync(
            repaired,
            new TrainingRequest { Name = "Inkcat", Choice = choice.Id, TriggerWord = "inkcat", Epochs = 3, SamplePrompts = prompts },
            new TrainingStartOptions { MaxCost = 200, Key = "inkcat-1" });

        string id = run.Id; // keep it: with it any program can go on
        #endregion

        #region Sheet
        var rows = new List<ContactSheetRow>();
        await foreach (TrainedEpoch epoch in service.GetTrainingRun(id).WatchEpochsAsync()) // each as soon as it is there
        {
            string place = Path.Combine(otherFolder, $"epoch-{epoch.Number}");
            IReadOnlyList<DownloadedFile> models = await run.DownloadFilesAsync(epoch.Model is { } model ? [model] : [], place); // Scenario keeps the models
            IReadOnlyList<DownloadedFile> samples = await run.DownloadFilesAsync(epoch.Samples, place);
            rows.Add(new() { Title = $"Epoch {epoch.Number}", Files = [.. models.Select(f => f.Path!)], Cells = [.. samples.Select(f => f.Path)] });
        }

        await ContactSheet.WriteHtmlAsync(Path.Combine(otherFolder, "index.html"), new() { Title = "inkcat", Columns = prompts, Rows = rows });
        await run.GetResultAsync(); // throws where the training failed; the epochs that were made are there
        #endregion

        Assert.Equal(["epoch-1.safetensors", "epoch-2.safetensors", "epoch-3.safetensors"], Directory.GetFiles(otherFolder, "*.safetensors", SearchOption.AllDirectories).Select(Path.GetFileName).Order());

        string shown = await File.ReadAllTextAsync(Path.Combine(otherFolder, "index.html"), TestContext.Current.CancellationToken);
        Assert.Equal(3 * 2, Regex.Count(shown, "<img "));
        Assert.Equal(3 * 3, Regex.Count(shown, "<a href=\"epoch-")); // the models, and the samples' files

        #region Typed
        CivitaiTrainingRun typed = await client.StartTrainingAsync(
            made,
            data => TrainingInputs.AiToolkit.Sdxl(data) with { TriggerWord = "inkcat", Epochs = 3, MinSnrGamma = 5 },
            new TrainingStartOptions { ConfirmCost = (price, _) => ValueTask.FromResult(price <= 200) });
        #endregion

        Assert.Equal(150, typed.Cost);

        #region Generate
        TrainingResult result = await run.GetResultAsync();
        ImageGenOutput output = await client.Workflows.RunAsync(
            new SdxlCreateImageGenInput { Model = "urn:air:sdxl:checkpoint:civitai:101055@128078", Prompt = "inkcat in the snow" }.WithLora(result.Epochs[^1], 0.8));
        #endregion

        Assert.NotEmpty(output.Images);
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
