// Trains the same twelve pictures at two vendors in one way, side by side, on simulators inside this program: dotnet run --project samples/TwoVendors
using System.Globalization;
using Civitai.Orchestration;
using Civitai.Orchestration.Testing;
using Scenario.Training;
using Spectre.Console;
using TwoVendors;

if (args is not [])
{
    bool isAsked = args is ["--help" or "-h" or "-?"];
    (isAsked ? Console.Out : Console.Error).WriteLine("Usage: dotnet run --project samples/TwoVendors");
    return isAsked ? 0 : 2;
}

await using OrchestratorSimulator civitai = await OrchestratorSimulator.StartAsync(new() { Speed = 10 });
await using ScenarioSimulator scenario = await ScenarioSimulator.StartAsync(new() { Speed = 10 });
using var first = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = civitai.BaseAddress });
using var second = new ScenarioClient(ScenarioSimulatorOptions.DefaultApiKey, ScenarioSimulatorOptions.DefaultApiSecret, "my-project", new() { BaseAddress = scenario.BaseAddress });

IReadOnlyList<TrainingPicture> pictures = DrawnPictures.Make(12);
(ITrainingService Service, TrainingRequest Request)[] trainings =
[
    (first, Request("training/ai-toolkit/zimageturbo")),
    (second, Request("zimage-turbo-lora")),
];

try
{
    bool isLive = !Console.IsOutputRedirected && !Console.IsInputRedirected;
    Outcome[] outcomes = isLive
        ? await AnsiConsole.Progress().AutoClear(false).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context => Task.WhenAll(trainings.Select(t => TrainAsync(t.Service, t.Request, new Bar(context.AddTask(t.Service.VendorName), t.Service.VendorName)))))
        : await Task.WhenAll(trainings.Select(t => TrainAsync(t.Service, t.Request, new Lines(t.Service.VendorName))));
    foreach (Outcome outcome in outcomes)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Vendor}: {outcome.File.Path}, {outcome.File.Length} bytes, for {outcome.Cost:0.##} {outcome.Unit}"));
    return 0;
}
catch (GenerationException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

TrainingRequest Request(string choice) => new() { Name = "Rings", Choice = choice, Pictures = pictures, Epochs = 3, SamplePrompts = ["rings on dark water", "a ring of light"] };

static async Task<Outcome> TrainAsync(ITrainingService service, TrainingRequest request, IProgress<TrainingUpdate> progress)
{
    ITrainingRun run = await service.StartTrainingAsync(request, new TrainingStartOptions { MaxCost = 10_000 });
    TrainingResult result = await run.GetResultAsync(new WaitOptions { ProgressInterval = TimeSpan.FromSeconds(1) }, progress);

    // One vendor hands the model out, the other one keeps it and shows what it learned.
    TrainedFile best = result.Files.First();
    DownloadedFile file = await run.DownloadFileAsync(best, Path.Combine("out", service.VendorName, best.Name));
    return new Outcome(service.VendorName, file, result.Cost ?? run.Cost, service.CostUnit);
}

internal sealed record Outcome(string Vendor, DownloadedFile File, decimal? Cost, string Unit);

internal sealed class Lines(string vendor) : IProgress<TrainingUpdate>
{
    public void Report(TrainingUpdate value) => Console.WriteLine($"{vendor}: {value}");
}

internal sealed class Bar(ProgressTask task, string vendor) : IProgress<TrainingUpdate>
{
    public void Report(TrainingUpdate value)
    {
        task.Description = $"{vendor}: {value.Phase}";
        task.Value = value.HasEnded ? task.MaxValue : task.MaxValue * (value.Rate ?? 0);
    }
}
