using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing.Internal;
using Microsoft.AspNetCore.Builder;

namespace Civitai.Orchestration.Testing;

/// <summary>
/// A stand-in for the orchestration service: it checks and prices submissions by the library's own rules, plays their
/// lifecycle, serves real media files, and fails on request.
/// </summary>
/// <remarks>
/// <para>
/// Progress depends only on the clock, the submission and the script (<see cref="OnSubmit"/>): the same test always sees the
/// same states. With a <see cref="VirtualTimeProvider"/> shared with the client no test ever sleeps.
/// </para>
/// <para>
/// The first step of a workflow goes through <c>unassigned</c>, <c>preparing</c>, <c>scheduled</c> and <c>processing</c>; later steps run
/// one after another and start at <c>scheduled</c>. Image steps end with PNG files of the requested size (whatever format was
/// asked for, at most 2048 pixels a side). A training step announces all its epochs when a worker begins, each with <c>available</c> false until it is
/// made, and ends with one <c>.safetensors</c> file per epoch and one image per sample prompt; its <c>cost.total</c> is 0 as long as it runs. Other kinds of
/// steps end with the output that <see cref="OnStep"/> or <see cref="Outcome.WithOutput"/> chose, else with one of the type's own shape, with files; types that the library does not know with an empty one. <c>timeout</c> of a step is
/// honoured, <c>retries</c> is not.
/// </para>
/// <para>
/// Media are reached through redirects, and links to them are good inputs of the next request, as are those of uploads. A request to cancel takes a while to
/// have an effect (<see cref="OrchestratorSimulatorOptions.CancelDelay"/>). Events are posted to a workflow's callbacks over HTTP, one after another, again and
/// again while the receiver fails.
/// </para>
/// <para>
/// Previews (<c>whatif</c>) are priced and never run. As the older documentation says, an external id used for a preview is taken: submitting
/// it afterwards answers with that preview. Previews without one cannot be fetched again.
/// </para>
/// </remarks>
public sealed class OrchestratorSimulator : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly CancellationTokenSource _stopping;
    private readonly ServiceState _state;
    private readonly FaultPlan _faults;
    private readonly RequestPipeline _pipeline;
    private readonly CallbackSender _callbacks;
    private readonly OrchestratorSimulatorOptions _options;
    private bool _isDisposed;

    private OrchestratorSimulator(
        WebApplication host, CancellationTokenSource stopping, ServiceState state, FaultPlan faults, RequestPipeline pipeline,
        CallbackSender callbacks, OrchestratorSimulatorOptions options, Uri baseAddress)
    {
        _host = host;
        _stopping = stopping;
        _state = state;
        _faults = faults;
        _pipeline = pipeline;
        _callbacks = callbacks;
        _options = options;
        BaseAddress = baseAddress;
    }

    /// <summary>Where to point the client; ends with a slash.</summary>
    /// <value><c>http://127.0.0.1:port/</c>, or <c>http://localhost/</c> when the simulator is in memory.</value>
    public Uri BaseAddress { get; }

    /// <summary>Where to point the client.</summary>
    public override string ToString() => $"{nameof(OrchestratorSimulator)} {BaseAddress}";

    /// <summary>The clock that the simulator follows.</summary>
    public TimeProvider Clock => _options.TimeProvider;

    /// <summary>Every request that arrived so far, in order, including those that a fault swallowed. A snapshot.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _pipeline.Requests;

    /// <summary>Every workflow accepted so far, in order, deleted ones included. A snapshot of this moment.</summary>
    public IReadOnlyList<SimulatedWorkflow> Workflows => _state.Summaries();

    /// <summary>Every attempt to deliver an event to a callback so far, in order. A snapshot.</summary>
    public IReadOnlyList<CallbackDelivery> Callbacks => _callbacks.Deliveries;

    /// <summary>What is left on the account of <see cref="OrchestratorSimulatorOptions.ApiToken"/>.</summary>
    /// <value>The starting balance less what workflows cost. Failed and expired work is refunded as it ends, work canceled
    /// before it began after <see cref="OrchestratorSimulatorOptions.RefundDelay"/>.</value>
    /// <remarks>When any token is accepted, this is the account of <see cref="OrchestratorSimulatorOptions.DefaultApiToken"/>.</remarks>
    public decimal Balance => _state.Balance(Api.OwnerOf(_options.ApiToken ?? OrchestratorSimulatorOptions.DefaultApiToken));

    /// <summary>Starts a simulator that is ready to answer when the task completes.</summary>
    /// <param name="options">Hosting, prices and speed; null takes the defaults: a free loopback port and the system clock.</param>
    /// <param name="cancellationToken">Gives up starting; it does not stop a simulator that runs.</param>
    /// <returns>The running simulator; disposing it stops it.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<OrchestratorSimulator> StartAsync(
        OrchestratorSimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options = options?.Snapshot() ?? new OrchestratorSimulatorOptions();
        if (options.Problems().FirstOrDefault() is { } problem)
            throw new ArgumentException(problem, nameof(options));

        ServiceAddresses? addresses = null;
        var links = new LinkSigner(options);
        var stopping = new CancellationTokenSource();
        var callbacks = new CallbackSender(options, stopping.Token);
        var state = new ServiceState(options, links, callbacks);
        var faults = new FaultPlan();
        var api = new Api(state, links, options, () => addresses!); // set before the first request is answered
        var pipeline = new RequestPipeline(api, faults, options.TimeProvider, options.MaxUploadBytes, stopping.Token);

        WebApplication host;
        try
        {
            host = await SimulatorHost.StartAsync(options.InMemory, [options.Port, 0], pipeline.HandleAsync, cancellationToken).ConfigureAwait(false); // the second one is the sibling host
        }
        catch
        {
            callbacks.Dispose();
            stopping.Dispose();
            throw;
        }

        Uri[] bound = SimulatorHost.AddressesOf(host, options.InMemory);
        addresses = new() { Main = bound[0], Sibling = bound[1] };
        return new(host, stopping, state, faults, pipeline, callbacks, options, addresses.Main);
    }

    /// <summary>Makes a handler through which a client reaches this simulator; give it to the client's <c>HttpClient</c>.</summary>
    /// <returns>A handler that follows no redirects. The only way in when the simulator is in memory; a convenience otherwise.</returns>
    public HttpMessageHandler CreateHandler() => SimulatorHost.CreateHandler(_host, _options.InMemory);

    /// <summary>Decides what becomes of the next submitted workflows. Outcomes queue up; each submission takes one, and succeeds when there is none.</summary>
    /// <param name="outcome">What happens.</param>
    /// <param name="times">For how many submissions. Previews and submissions answered by an existing workflow take none.</param>
    public void OnSubmit(Outcome outcome, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        _state.Enqueue(outcome, times);
    }

    /// <summary>Chooses what steps of a kind have as <c>output</c> when they succeed, in place of the usual one.</summary>
    /// <param name="stepType">The step's <c>$type</c>, for example <c>videoGen</c>. A kind that is not published needs
    /// <see cref="OrchestratorSimulatorOptions.AcceptUnknownNames"/> as well.</param>
    /// <param name="output">Makes the output from the step; called once for each, when it is accepted. Null leaves the usual output. What it throws is the answer, a 501 with the
    /// exception in its <c>detail</c>; nothing is accepted then, and no outcome taken.</param>
    public void OnStep(string stepType, Func<SimulatedStep, JsonNode?> output)
    {
        ArgumentException.ThrowIfNullOrEmpty(stepType);
        ArgumentNullException.ThrowIfNull(output);
        _state.SetOutput(stepType, output);
    }

    /// <summary>Completes when no callback is being sent: all that is due was received, given up, or waits for its next attempt.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <remarks>It does not let time pass: with a virtual clock, advance it first.</remarks>
    public Task WaitForCallbacksAsync(CancellationToken cancellationToken = default) => _callbacks.WhenIdle().WaitAsync(cancellationToken);

    /// <summary>Lets the next requests go wrong.</summary>
    /// <param name="fault">How.</param>
    /// <param name="times">How many requests.</param>
    /// <param name="when">Which requests; null means any. Of several faults that match, the one added first strikes. What it throws is the answer, a 501 with the exception in its <c>detail</c>.</param>
    public void FailNext(Fault fault, int times = 1, Func<RecordedRequest, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        _faults.Add(fault, times, when);
    }

    /// <summary>Lets the next requests of one verb go wrong.</summary>
    /// <param name="fault">How.</param>
    /// <param name="method">The verb, for example <see cref="HttpMethod.Post"/>.</param>
    /// <param name="times">How many requests.</param>
    /// <param name="pathPrefix">With what the path begins; null means any path.</param>
    public void FailNext(Fault fault, HttpMethod method, int times = 1, string? pathPrefix = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        FailNext(fault, times, request => request.Method == method.Method
            && (pathPrefix is null || request.Path.StartsWith(pathPrefix, StringComparison.Ordinal)));
    }

    /// <summary>Forgets all faults that have not struck yet.</summary>
    public void ClearFaults() => _faults.Clear();

    /// <summary>Empties <see cref="Requests"/>.</summary>
    public void ClearRequests() => _pipeline.ClearRequests();

    /// <summary>Ends open long polls and stops answering.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _host.StopAsync().ConfigureAwait(false);
        await _host.DisposeAsync().ConfigureAwait(false);
        await _callbacks.WhenIdle().ConfigureAwait(false);
        _callbacks.Dispose();
        _stopping.Dispose();
    }
}
