using Civitai.Orchestration.Testing;

namespace Scenario.Training.Tests;

/// <summary>A test against the simulator, in memory and in virtual time.</summary>
public abstract class SimulatorTest : IAsyncLifetime
{
    private readonly List<IDisposable> _owned = [];

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected VirtualTimeProvider Clock { get; } = new();

    protected ScenarioSimulatorOptions SimulatorOptions { get; } = new() { InMemory = true };

    protected ScenarioSimulator Simulator { get; private set; } = null!; // started before every test

    protected ScenarioClient Client { get; private set; } = null!; // made before every test

    public virtual async ValueTask InitializeAsync()
    {
        SimulatorOptions.TimeProvider = Clock;
        Simulator = await ScenarioSimulator.StartAsync(SimulatorOptions, Stop);
        Client = CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _owned.ForEach(o => o.Dispose());
        await Simulator.DisposeAsync();
    }

    protected ScenarioClient CreateClient(Action<ScenarioClientOptions>? configure = null)
    {
        var options = new ScenarioClientOptions { BaseAddress = Simulator.BaseAddress, TimeProvider = Clock, Randomness = () => 0.5 };
        configure?.Invoke(options);
        HttpMessageHandler handler = Simulator.CreateHandler();
        _owned.Add(handler);
        var client = new ScenarioClient(ScenarioSimulatorOptions.DefaultApiKey, ScenarioSimulatorOptions.DefaultApiSecret, "proj_1", options, handler);
        _owned.Add(client);
        return client;
    }

    /// <summary>A model with images, not started.</summary>
    protected async Task<string> PrepareAsync(int images = 5)
    {
        ScenarioModel model = await Client.CreateModelAsync("Inkcat", ScenarioTrainingType.Flux2DevLora, cancellationToken: Stop);
        foreach (TrainingPicture picture in Pictures.Many(images))
            await Client.AddTrainingImageAsync(model.Id, picture.Name, Convert.FromBase64String("iVBORw0KGgo="), cancellationToken: Stop);
        return model.Id;
    }
}
