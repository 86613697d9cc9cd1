namespace Scenario.Training.Tests.Docs;

/// <summary>The C# of docs/scenario.md, compiled and run: the steps of the vendor's guide, as its own SDKs show them.</summary>
public sealed class ScenarioSnippets : SimulatorTest
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgo=");

    [Fact]
    public async Task One_line()
    {
        ScenarioClient client = Client;
        string[] files = Files();

        #region One line
        ScenarioTrainingResult result = await client.TrainAsync(
            "My Character",
            ScenarioTrainingType.Flux2DevLora,
            [.. files.Select(f => TrainingPicture.FromFile(f))],
            new ScenarioTrainingParameters { Epochs = 10, SamplePrompts = ["my character in the rain"] },
            new ScenarioTrainOptions { MaxCost = 200, Key = "order-4711" });
        Console.WriteLine($"{result.Model.Id} for {result.Cost} creative units");
        #endregion

        Assert.Equal(150m, result.Cost);
    }

    [Fact]
    public async Task Steps_of_the_guide()
    {
        ScenarioClient client = Client;
        string file = Files()[0];

        #region Create a model
        ScenarioModel model = await client.CreateModelAsync("My Character", ScenarioTrainingType.Flux2DevLora);
        string modelId = model.Id;
        #endregion

        #region Upload images
        await client.AddTrainingImageAsync(modelId, file);                                          // one from a file, a stream or bytes
        await client.AddTrainingAssetsAsync(modelId, ["asset_aaa", "asset_bbb", "asset_ccc"]);      // stored ones, ten in a call
        #endregion

        #region Start
        ScenarioTrainingRun run = await client.StartTrainingAsync(modelId, new ScenarioTrainingParameters { Seed = 123456789 });
        Console.WriteLine($"{run.Start?.Model?.TrainingProgress?.Stage}, {run.Cost} creative units");
        #endregion

        #region Wait
        ScenarioModel trained = await run.WaitAsync(new WaitOptions { Timeout = TimeSpan.FromMinutes(30) }, new Progress<TrainingUpdate>(u => Console.WriteLine(u)));

        // Or on the job, as the vendor's helper does:
        ScenarioJob completed = await client.WaitForJobAsync(run.Start!.Job!.Id, new WaitOptions { Timeout = TimeSpan.FromMinutes(15) });
        Console.WriteLine(completed.Status); // success, failure or canceled
        #endregion

        Assert.Equal((ScenarioModelStatus.Trained, ScenarioJobStatus.Success), (trained.Status, completed.Status));
    }

    [Fact]
    public async Task Pairs_and_cancel()
    {
        ScenarioClient client = Client;
        ScenarioModel model = await client.CreateModelAsync("Snow", ScenarioTrainingType.Flux2DevEditLora, cancellationToken: Stop);
        string modelId = model.Id;

        #region Replace pairs
        await client.ReplaceTrainingPairsAsync(modelId,
        [
            new() { SourceId = "asset_before_01", TargetId = "asset_after_01", Instruction = "make the background a snowy forest" },
            new() { SourceId = "asset_before_02", TargetId = "asset_after_02", Instruction = "add rain and dark clouds" },
        ]);
        #endregion

        await client.StartTrainingAsync(modelId, cancellationToken: Stop);

        #region Cancel
        await client.CancelTrainingAsync(modelId);
        #endregion

        Assert.Equal(ScenarioModelStatus.TrainingCanceled, (await client.GetModelAsync(modelId, Stop)).Status);
    }

    [Fact]
    public async Task Go_on_elsewhere()
    {
        string modelId = (await Client.StartTrainingAsync(await PrepareAsync(), cancellationToken: Stop)).Id;
        ScenarioClient client = CreateClient();

        #region Go on elsewhere
        ScenarioModel model = await client.GetTraining(modelId).WaitAsync();
        #endregion

        Assert.Equal(ScenarioModelStatus.Trained, model.Status);
    }

    private static string[] Files()
    {
        string folder = Directory.CreateTempSubdirectory("snippets-").FullName;
        string[] files = [.. Enumerable.Range(1, 6).Select(i => Path.Combine(folder, $"image-{i:00}.png"))];
        Array.ForEach(files, f => File.WriteAllBytes(f, Png));
        return files;
    }
}
