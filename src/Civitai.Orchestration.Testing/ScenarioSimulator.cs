using Civitai.Orchestration.Testing.Internal;
using Microsoft.AspNetCore.Builder;

namespace Civitai.Orchestration.Testing;

/// <summary>
/// A stand-in for Scenario's training API: models, images, pairs, trainings, prices, jobs, and the pictures of epochs as real files. It fails on request, and its time may be virtual.
/// </summary>
/// <remarks>Written from the vendor's documents; it knows nothing of the client for that service. Progress depends only on the clock, the requests and the script (<see cref="OnStart"/>).</remarks>
public sealed class ScenarioSimulator : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly CancellationTokenSource _stopping;
    private readonly ScenarioState _state;
    private readonly FaultPlan _faults;
    private readonly RequestPipeline _pipeline;
    private readonly ScenarioSimulatorOptions _options;
    private bool _isDisposed;

    private ScenarioSimulator(WebApplication host, CancellationTokenSource stopping, ScenarioState state, FaultPlan faults, RequestPipeline pipeline, ScenarioSimulatorOptions options, Uri baseAddress) =>
        (_host, _stopping, _state, _faults, _pipeline, _options, BaseAddress) = (host, stopping, state, faults, pipeline, options, baseAddress);

    /// <summary>Where to point the client, with the version of the API in its path.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The clock that the simulator follows.</summary>
    public TimeProvider Clock => _options.TimeProvider;

    /// <summary>Every request that arrived so far, in order, including those that a fault swallowed. A snapshot.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _pipeline.Requests;

    /// <summary>The ids of the models that exist, in the order in which they were made.</summary>
    public IReadOnlyList<string> ModelIds => _state.ModelIds;

    /// <summary>The ids of the models whose training was started, in order; a model that was trained twice stands there twice.</summary>
    public IReadOnlyList<string> StartedModelIds => _state.Started;

    /// <summary>Creative units that are left. What fails or is cancelled is given back.</summary>
    public decimal Balance => _state.Balance;

    /// <summary>How many images a model has.</summary>
    /// <param name="modelId">The model.</param>
    public int CountImages(string modelId) => _state.CountImages(modelId);

    /// <summary>Starts a simulator that is ready to answer when the task completes.</summary>
    /// <param name="options">Hosting, prices and speed; null takes the defaults.</param>
    /// <param name="cancellationToken">Gives up starting; it does not stop a simulator that runs.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<ScenarioSimulator> StartAsync(ScenarioSimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options = options?.Snapshot() ?? new ScenarioSimulatorOptions();
        if (options.Problems().FirstOrDefault() is { } problem)
            throw new ArgumentException(problem, nameof(options));
        var stopping = new CancellationTokenSource();
        var state = new ScenarioState(options);
        var faults = new FaultPlan();
        var pipeline = new RequestPipeline(new ScenarioApi(state, options), faults, options.TimeProvider, 64 * 1024 * 1024, stopping.Token);
        try
        {
            var host = await SimulatorHost.StartAsync(options.InMemory, [options.Port], pipeline.HandleAsync, cancellationToken).ConfigureAwait(false);
            return new(host, stopping, state, faults, pipeline, options, new Uri(SimulatorHost.AddressesOf(host, options.InMemory)[0], "v1"));
        }
        catch
        {
            stopping.Dispose();
            throw;
        }
    }

    /// <summary>Makes a handler through which a client reaches this simulator.</summary>
    public HttpMessageHandler CreateHandler() => SimulatorHost.CreateHandler(_host, _options.InMemory);

    /// <summary>Decides what becomes of the next trainings. Outcomes queue up; each start takes one, and ends well when there is none.</summary>
    /// <param name="outcome">What happens.</param>
    /// <param name="times">For how many starts.</param>
    public void OnStart(ScenarioOutcome outcome, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        for (int i = 0; i < times; i++)
            _state.Enqueue(outcome);
    }

    /// <summary>Lets the next requests go wrong.</summary>
    /// <param name="fault">How.</param>
    /// <param name="times">How many requests.</param>
    /// <param name="when">Which requests; null means any. Of several faults that match, the one added first strikes. What it throws is the answer, a 501.</param>
    public void FailNext(Fault fault, int times = 1, Func<RecordedRequest, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        _faults.Add(fault, times, when);
    }

    /// <summary>Forgets all faults that have not struck yet.</summary>
    public void ClearFaults() => _faults.Clear();

    /// <summary>Empties <see cref="Requests"/>.</summary>
    public void ClearRequests() => _pipeline.ClearRequests();

    /// <summary>Where to point the client.</summary>
    public override string ToString() => $"{nameof(ScenarioSimulator)} {BaseAddress}";

    /// <summary>Stops answering.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _host.StopAsync().ConfigureAwait(false);
        await _host.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }
}
