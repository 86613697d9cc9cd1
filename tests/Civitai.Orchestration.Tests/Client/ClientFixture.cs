using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>A simulator on loopback and clients of it, all on one virtual clock.</summary>
public abstract class ClientFixture : IAsyncLifetime
{
    private OrchestratorSimulator? _simulator;
    private readonly List<OrchestrationClient> _clients = [];

    protected VirtualTimeProvider Clock { get; } = new();

    protected OrchestratorSimulator Simulator => _simulator ?? throw new InvalidOperationException("Not started.");

    protected OrchestrationClient Client { get; private set; } = null!; // set before each test

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected static ZImageTurboCreateImageGenInput Image => new() { Prompt = "a lighthouse at dawn, long exposure" };

    protected static SdxlAiToolkitTrainingInput Training => new()
    {
        Epochs = 3,
        TrainingData = new ZipTrainingData { SourceUrl = "urn:air:other:other:civitai-r2:bucket@training-images/1/data.zip", Count = 15 },
        Samples = new() { Prompts = ["a portrait of TOK", "TOK in the rain"] },
    };

    public virtual async ValueTask InitializeAsync()
    {
        _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock, ApiToken = OrchestratorSimulatorOptions.DefaultApiToken }, Stop);
        Client = NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (OrchestrationClient client in _clients)
            client.Dispose();
        if (_simulator is not null)
            await _simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected OrchestrationClient NewClient(Action<OrchestrationClientOptions>? configure = null, string token = OrchestratorSimulatorOptions.DefaultApiToken)
    {
        var options = new OrchestrationClientOptions { BaseAddress = Simulator.BaseAddress, TimeProvider = Clock, Randomness = () => 0.5 };
        configure?.Invoke(options);
        var client = new OrchestrationClient(token, options);
        _clients.Add(client);
        return client;
    }

    protected IEnumerable<RecordedRequest> Submissions => Simulator.Requests.Where(r => r.Method == "POST" && r.Path == "/v2/consumer/workflows");
}
