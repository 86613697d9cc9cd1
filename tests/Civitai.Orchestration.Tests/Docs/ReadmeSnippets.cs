using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;
using Civitai.Orchestration.VideoGen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scenario.Training;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>The regions are the C# blocks of README.md, in its order; <see cref="DocumentTests"/> compares them.</summary>
public sealed class ReadmeSnippets : SnippetTests
{
    [Fact]
    public async Task Generate_an_image()
    {
        string token = OrchestratorSimulatorOptions.DefaultApiToken;
        OrchestrationClientOptions options = Options;
        string folder = Folder.FullName;

        #region Generate an image
        using var client = new OrchestrationClient(token, options); // options may be left out

        ImageGenOutput output = await client.Workflows.RunAsync(
            ImageGenInputs.SdCpp.ZImage.Turbo("a lighthouse at dawn, fog over the sea") with { OutputFormat = ImageGenOutputFormat.Png });

        await client.Blobs.DownloadAsync(output.Images[0], Path.Combine(folder, "lighthouse.png"));
        #endregion

        Assert.True(new FileInfo(Path.Combine(folder, "lighthouse.png")).Length > 1000);
    }

    [Fact]
    public async Task Generate_a_video()
    {
        OrchestrationClient client = Client;
        string folder = Folder.FullName;
        MediaSource picture = "https://example.com/lighthouse.png";

        #region Generate a video
        VideoGenOutput output = await client.Workflows.RunAsync(
            VideoGenInputs.Wan.V26.Fal.ImageToVideo("the beam turns, waves roll in") with { Images = [picture], Duration = 5 });

        await client.Blobs.DownloadAllAsync(output, folder);
        #endregion

        Assert.Equal(".mp4", Assert.Single(Folder.GetFiles()).Extension);
    }

    [Fact]
    public async Task Train_a_LoRA()
    {
        OrchestrationClient client = Client;
        string folder = Folder.FullName;

        #region Train a LoRA
        var input = new SdxlAiToolkitTrainingInput
        {
            TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/inkcat.zip", Count = 15 },
            Epochs = 10,
            TriggerWord = "inkcat",
            Samples = new TrainingSamples { Prompts = ["inkcat asleep on a stack of old books"] },
        };
        var progress = new Progress<WorkflowProgress>(p => Console.WriteLine($"{p.WorkflowId} {p.Phase} {p.Rate:P0}"));

        TrainingOutput output = await client.Workflows.RunAsync(input, new RunOptions { MaxCost = 600, ExternalId = "inkcat-1" }, progress);

        foreach (TrainingEpoch epoch in output.Epochs)
        {
            if (epoch is { IsAvailable: true, Model: { } lora }) // announced at once, made one after another
                await client.Blobs.DownloadAsync(lora, Path.Combine(folder, $"inkcat-{epoch.EpochNumber:00}.safetensors"));
        }
        #endregion

        Assert.Equal(10, Folder.GetFiles("inkcat-*.safetensors").Length);
    }

    [Fact]
    public async Task Preview_the_price()
    {
        OrchestrationClient client = Client;
        SdxlAiToolkitTrainingInput input = TrainingInput with { Epochs = 5 };

        #region Preview the price
        ValidationResult check = input.Validate(); // all problems at once, with paths; no request
        CostEstimate estimate = input.EstimateCost(); // from documented rates; no request
        CostPreview preview = await client.Workflows.PreviewCostAsync(input); // asks the service; nothing runs, nothing is charged

        Console.WriteLine($"{check.Issues.Count} issues, {estimate} by the documented rates, {preview.Total} Buzz by the service");
        #endregion

        Assert.True(check.IsValid);
        Assert.Equal(250, estimate.Total);
        Assert.Equal(250, preview.Total);
        Assert.Empty(Simulator.Workflows);
    }

    [Fact]
    public async Task Use_one_steps_result_in_the_next()
    {
        OrchestrationClient client = Client;
        string folder = Folder.FullName;

        #region Use one step's result in the next
        var steps = new WorkflowBuilder();
        var hero = steps.Add(ImageGenInputs.SdCpp.ZImage.Turbo("a lighthouse at dawn"));
        var large = steps.Add(StepInputs.ImageUpscaler(hero.Output(o => o.Images[0].Url)));
        var cut = steps.Add(StepInputs.ImageBackgroundRemoval(large.Output(o => o.Blob.Url)));

        Workflow workflow = await client.Workflows.RunAsync(steps.ToTemplate());

        await client.Blobs.DownloadAsync(workflow.GetOutput(cut).Image, Path.Combine(folder, "lighthouse-cut-out.png"));
        #endregion

        Assert.True(new FileInfo(Path.Combine(folder, "lighthouse-cut-out.png")).Length > 1000);
    }

    [Fact]
    public async Task Wait_elsewhere_by_id()
    {
        OrchestrationClient client = Client;
        SdxlAiToolkitTrainingInput input = TrainingInput;

        #region Wait elsewhere by id
        WorkflowHandle<TrainingOutput> submitted = await client.Workflows.SubmitAsync(input);
        string id = submitted.Id; // keep it: with it any program can go on

        // In another program, or a day later:
        WorkflowHandle<TrainingOutput> handle = client.Workflows.GetHandle<TrainingOutput>(id);
        TrainingOutput output = await handle.GetResultAsync();
        #endregion

        Assert.Equal(2, output.Epochs.Count);
    }

    [Fact]
    public async Task Test_your_own_code_with_the_simulator()
    {
        #region Test your own code with the simulator
        var clock = new VirtualTimeProvider(); // waiting takes no time
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = clock });
        var options = new OrchestrationClientOptions { BaseAddress = simulator.BaseAddress, TimeProvider = clock };
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options);

        simulator.OnSubmit(Outcome.Failed("no_provider_available"));
        var failure = await Assert.ThrowsAsync<WorkflowFailedException>(
            () => client.Workflows.RunAsync(ImageGenInputs.SdCpp.ZImage.Turbo("a lighthouse")));

        Assert.Equal("no_provider_available", failure.Reason);
        Assert.Equal(1_000_000, simulator.Balance); // failed work is given back
        #endregion
    }

    [Fact]
    public async Task Dependency_injection()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Civitai:ApiToken"] = OrchestratorSimulatorOptions.DefaultApiToken,
            ["Civitai:BaseAddress"] = Simulator.BaseAddress.ToString(),
        }).Build();
        IServiceCollection services = new ServiceCollection();

        #region Dependency injection
        services.AddCivitaiOrchestration(configuration.GetSection("Civitai")); // ApiToken, BaseAddress, MaxAttempts, ...
        #endregion

        await using ServiceProvider provider = services.BuildServiceProvider();
        CostPreview preview = await provider.GetRequiredService<WorkflowClient>().PreviewCostAsync(TrainingInput, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(100, preview.Total);
        Assert.NotNull(provider.GetRequiredService<OrchestrationClient>());
        Assert.NotNull(provider.GetRequiredService<BlobClient>());
        Assert.NotNull(provider.GetRequiredService<ResourceClient>());
    }

    [Fact]
    public async Task Never_pay_twice()
    {
        OrchestrationClient client = Client;
        SdxlAiToolkitTrainingInput input = TrainingInput;

        #region Never pay twice
        WorkflowTemplate order = WorkflowTemplate.For(input) with { ExternalId = "order-4711" };

        Workflow first = await client.Workflows.SubmitAsync(order, new SubmitOptions { MaxCost = 600 });
        Workflow again = await client.Workflows.SubmitAsync(order); // after a crash, say: the same workflow, not a second one
        #endregion

        Assert.Equal(first.Id, again.Id);
        Assert.Single(Simulator.Workflows);
    }

    [Fact]
    public async Task Two_vendors_one_way()
    {
        OrchestrationClient civitai = Client;
        await using ScenarioSimulator other = await ScenarioSimulator.StartAsync(new() { TimeProvider = Clock }, TestContext.Current.CancellationToken);
        using var scenario = new ScenarioClient(ScenarioSimulatorOptions.DefaultApiKey, ScenarioSimulatorOptions.DefaultApiSecret, "my-project", new() { BaseAddress = other.BaseAddress, TimeProvider = Clock });
        TrainingPicture[] pictures = [.. Enumerable.Range(1, 5).Select(i => TrainingPicture.FromBytes($"{i}.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, (byte)i }))];
        string folder = Path.Combine(Folder.FullName, "out");

        #region Two vendors, one way
        ITrainingService[] services = [civitai, scenario]; // an OrchestrationClient and a ScenarioClient
        foreach (ITrainingService service in services)
        {
            TrainingChoice choice = service.TrainingChoices.First(c => c.Title.Contains("Z-Image Turbo") && !c.Capabilities.SupportsEditPairs);
            var request = new TrainingRequest { Name = "Rings", Choice = choice.Id, Pictures = pictures, Epochs = 3, SamplePrompts = ["a ring of light"] };
            ITrainingRun run = await service.StartTrainingAsync(request, new TrainingStartOptions { MaxCost = 500 }); // in the service's own unit
            TrainingResult result = await run.GetResultAsync(); // or, in any program, service.GetTrainingRun(id)
            DownloadedFile file = await run.DownloadFileAsync(result.Files.First(), Path.Combine(folder, service.VendorName));
            Console.WriteLine($"{file.Path}: {result.Cost ?? run.Cost} {service.CostUnit}");
        }
        #endregion

        Assert.Single(Simulator.Workflows);
        Assert.Single(other.StartedModelIds);
        Assert.Equal(["Civitai.safetensors", "Scenario.png"], Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order());
    }
}
