using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>What the documentation's snippets find around them: a simulator on a virtual clock, a client, a data set and a folder.</summary>
public abstract class SnippetTests : IAsyncLifetime
{
    private OrchestratorSimulator? _simulator;
    private OrchestrationClient? _client;

    protected VirtualTimeProvider Clock { get; } = new();

    protected DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("snippets-");

    protected OrchestratorSimulator Simulator => _simulator!; // started before every test

    protected OrchestrationClient Client => _client!; // made before every test

    protected OrchestrationClientOptions Options => new() { BaseAddress = Simulator.BaseAddress, TimeProvider = Clock };

    protected static SdxlAiToolkitTrainingInput TrainingInput { get; } = new()
    {
        TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/inkcat.zip", Count = 15 },
        Epochs = 2,
    };

    public async ValueTask InitializeAsync()
    {
        _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock }, TestContext.Current.CancellationToken);
        _client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, Options);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Simulator.DisposeAsync();
        Folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
