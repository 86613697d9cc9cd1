using System.Globalization;
using Civitai.Orchestration.Testing;

namespace Scenario.Training.Tests;

/// <summary>A test against answers that it words itself, in memory and in virtual time, at the service's own address.</summary>
public abstract class StubTest : IDisposable
{
    private readonly List<IDisposable> _owned = [];

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected VirtualTimeProvider Clock { get; } = new();

    internal StubService Service { get; } = new();

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _owned.ForEach(o => o.Dispose());
        Service.Dispose();
    }

    /// <summary>A client without a project, of which each request is sent once unless the test says otherwise.</summary>
    protected ScenarioClient Connect(Action<ScenarioClientOptions>? configure = null)
    {
        var options = new ScenarioClientOptions { TimeProvider = Clock, Randomness = () => 0.5, MaxAttempts = 1 };
        configure?.Invoke(options);
        var client = new ScenarioClient("key", "secret", null, options, Service);
        _owned.Add(client);
        return client;
    }

    /// <summary>An instant in the form of the service, counted from the start of the test's clock.</summary>
    protected static string At(double seconds) => VirtualTimeProvider.DefaultStart.AddSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
