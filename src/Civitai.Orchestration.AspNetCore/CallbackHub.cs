using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>
/// What becomes of the submissions of one client: each is followed to its end by a wait of the client, and its end goes to the handlers. A callback makes a wait look at once, or begins one for what another machine, or an earlier
/// process, has submitted; so a lost one costs time alone.
/// </summary>
internal sealed class CallbackHub : IDisposable
{
    private const int MostRecovered = 10_000;
    private const int RememberedCallbacks = 32_768;
    private const string OtherSubmission = "it names a workflow of another submission";
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromSeconds(16);
    private static readonly WaitOptions ToTheEnd = new() { Timeout = Timeout.InfiniteTimeSpan, ThrowOnFailure = false };

    private readonly IServiceProvider _services;
    private readonly CallbackHandlers _handlers;
    private readonly CallbackOptions _options;
    private readonly TimeProvider _clock;
    private readonly CallbackMeter _meter;
    private readonly string _clientName;
    private readonly ILogger _logger;
    private readonly Lazy<OrchestrationClient> _client;
    private readonly EventQueue _events;
    private readonly SemaphoreSlim _room;
    private readonly SemaphoreSlim _asking;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Followed> _followed = new(StringComparer.Ordinal); // what this process has submitted, by key and workflow
    private readonly ConcurrentDictionary<string, Followed> _reported = new(StringComparer.Ordinal); // what callbacks tell of other submissions, likewise: a forged end does not stand in the way of the real one
    private readonly ConcurrentDictionary<string, HashSet<int>> _done = new(StringComparer.Ordinal); // of ends that some handlers have taken and others not yet
    private readonly RecentTexts _handled = new(RememberedCallbacks); // keys with the workflows whose ends were taken
    private readonly RecentTexts _received = new(RememberedCallbacks);
    private int _pending;
    private int _failing;
    private int _lost;

    /// <summary>Makes the hub of a client.</summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="clientKey">The client's key; null for the one without.</param>
    /// <param name="options">How much at once, and for how long.</param>
    /// <param name="handlers">Who takes what.</param>
    /// <param name="clock">Times pauses and limits.</param>
    /// <param name="meter">Counts ends.</param>
    /// <param name="logger">Told what fails.</param>
    public CallbackHub(IServiceProvider services, string? clientKey, CallbackOptions options, CallbackHandlers handlers, TimeProvider clock, CallbackMeter meter, ILogger logger)
    {
        (_services, _handlers, _options, _clock, _meter, _logger) = (services, handlers, options, clock, meter, logger);
        _clientName = clientKey ?? "";
        _client = new(() => clientKey is null ? services.GetRequiredService<OrchestrationClient>() : services.GetRequiredKeyedService<OrchestrationClient>(clientKey));
        _events = new EventQueue(options.QueueCapacity, HandleEventAsync);
        _room = new SemaphoreSlim(options.Concurrency);
        _asking = new SemaphoreSlim(options.Concurrency);
    }

    /// <summary>Ends that callbacks have reported, and events, that are not handled yet.</summary>
    public int Pending => Volatile.Read(ref _pending) + _events.Count;

    /// <summary>Ends that could not be handled at the last attempt.</summary>
    public int Failing => Volatile.Read(ref _failing);

    /// <summary>Submissions whose ends are waited for, or being handled.</summary>
    public int Following => _followed.Count + _reported.Count;

    /// <summary>Follows a submission of this process.</summary>
    public void Follow(string key, Workflow accepted)
    {
        string place = PlaceOf(key, accepted.Id);
        if (_handlers.Ends.Count == 0 || _handled.Contains(place) || _stop.IsCancellationRequested)
            return;
        var followed = new Followed();
        if (_followed.TryAdd(place, followed))
            followed.Way = FollowAsync(key, accepted, place);
    }

    /// <summary>Takes a callback.</summary>
    public Receipt Take(CallbackToken token, WorkflowEvent happened, string identity)
    {
        if (_stop.IsCancellationRequested)
            return Receipt.Full; // it is posted again, to who runs then
        string place = PlaceOf(token.Key, happened.WorkflowId);
        identity = $"{place} {identity}";
        if (!_received.Add(identity))
            return Receipt.Repeated;
        bool isTaken = !happened.IsEnd || TakeEnd(token, happened.WorkflowId, identity);
        bool isLate = !happened.IsEnd && _received.Contains(place); // it has ended, and does not go back
        if (isTaken && !isLate && _handlers.Events.Count > 0)
            isTaken = _events.TryAdd(token.Key, happened);
        if (!isTaken)
        {
            _received.Remove(identity); // it is posted again
            Log.PutOff(_logger, token.Key);
            return Receipt.Full;
        }

        if (happened.IsEnd)
            _received.Add(place);
        else if (happened.Type == "step" && happened.Status.IsTerminal)
            Workflows.NotifyChanged(happened.WorkflowId); // there may be results of the step
        return Receipt.Taken;
    }

    /// <summary>Hands the ends of the journal's open submissions to the handlers: with a shared journal as long as the program runs, else until all that was open is handled.</summary>
    public Task RecoverAsync()
    {
        RecoverOptions options = _options.Recovery ?? new() { Concurrency = MostRecovered }; // those that wait cost little, and handlers have a limit of their own
        return Workflows.KeepRecoveringAsync(HandleToTheEndAsync, options with { WaitOptions = options.WaitOptions ?? ToTheEnd }, _stop.Token);
    }

    /// <summary>Takes nothing more, and waits for what is being handled.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        Task[] ways = [.. _followed.Values.Concat(_reported.Values).Select(f => f.Way), _events.WhenHandledAsync()];
        await Task.WhenAll(ways).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        int lost = Volatile.Read(ref _lost) + _events.Count;
        if (lost > 0)
            Log.EventsLost(_logger, lost);
    }

    // Handlers that outlast the program still give back their places.
    public void Dispose() => _stop.Dispose();

    private WorkflowClient Workflows => _client.Value.Workflows;

    // Whether it is taken care of.
    private bool TakeEnd(CallbackToken token, string workflowId, string identity)
    {
        Workflows.NotifyChanged(workflowId); // whoever waits for it here
        string place = PlaceOf(token.Key, workflowId);
        if (token.IsAwaited || _handlers.Ends.Count == 0 || _handled.Contains(place) || _followed.ContainsKey(place))
            return true;
        if (Interlocked.Increment(ref _pending) > _options.QueueCapacity)
        {
            Interlocked.Decrement(ref _pending);
            return false;
        }

        var followed = new Followed();
        if (_reported.TryAdd(place, followed))
        {
            using (ExecutionContext.SuppressFlow()) // the scopes of the request's log hold its address
                followed.Way = Task.Run(() => FollowReportedAsync(token.Key, workflowId, place, identity));
        }
        else
        {
            Interlocked.Decrement(ref _pending);
        }

        return true;
    }

    // What a callback says of a submission that this process knows nothing of: first it is asked whether it is so.
    private async Task FollowReportedAsync(string key, string workflowId, string place, string identity)
    {
        try
        {
            Workflow? workflow = null;
            bool isAsked = await AttemptAsync(key, workflowId, isHandling: false, _options.RetryTime, async token => workflow = await AskAsync(workflowId, token).ConfigureAwait(false)).ConfigureAwait(false);
            if (workflow?.WasSubmittedAs(key) == true)
                await DeliverAsync(key, workflow).ConfigureAwait(false);
            else if (isAsked)
                Log.RefusedOf(_logger, key, workflow is null ? "the service has no such workflow" : OtherSubmission);
        }
        finally
        {
            Interlocked.Decrement(ref _pending);
            _reported.TryRemove(place, out _);
            if (!_handled.Contains(place))
                _received.Remove(identity); // if it is posted again, it is looked at again
        }
    }

    // No more at once than handlers. A workflow may be called from before it can be read.
    private async Task<Workflow?> AskAsync(string workflowId, CancellationToken cancellationToken)
    {
        for (TimeSpan pause = FirstPause; ; pause *= 2)
        {
            await _asking.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                Workflow? workflow = await Workflows.TryGetAsync(workflowId, cancellationToken).ConfigureAwait(false);
                if (workflow is not null || pause > LongestAbsence)
                    return workflow;
            }
            finally
            {
                _asking.Release();
            }

            await Task.Delay(pause, _clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task FollowAsync(string key, Workflow accepted, string place)
    {
        await Task.Yield();
        try
        {
            await DeliverAsync(key, accepted).ConfigureAwait(false);
        }
        finally
        {
            _followed.TryRemove(place, out _);
        }
    }

    // To the end, however long the service is away, and then to the handlers, for as long as that is attempted.
    private async Task DeliverAsync(string key, Workflow workflow)
    {
        if (_handled.Contains(PlaceOf(key, workflow.Id)))
            return;
        bool hasEnded = workflow.Status.IsTerminal
            || await AttemptAsync(key, workflow.Id, isHandling: false, TimeSpan.MaxValue, async token => workflow = await Workflows.WaitAsync(workflow.Id, ToTheEnd, null, token).ConfigureAwait(false)).ConfigureAwait(false);
        if (hasEnded)
            await AttemptAsync(key, workflow.Id, isHandling: true, _options.RetryTime, token => Workflows.HandOverAsync(key, workflow, HandleToTheEndAsync, null, token)).ConfigureAwait(false);
    }

    // Again and again, with pauses that grow, until it is done or its time is over.
    private async Task<bool> AttemptAsync(string key, string workflowId, bool isHandling, TimeSpan limit, Func<CancellationToken, Task> attempt)
    {
        TimeSpan pause = FirstPause;
        long? firstFailure = null;
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                try
                {
                    await attempt(_stop.Token).ConfigureAwait(false);
                    return true;
                }
                catch (NotHandledException)
                {
                    return false; // it was attempted for its time, and is logged
                }
                catch (NotFoundException) when (!isHandling)
                {
                    Log.IsGone(_logger, key, workflowId);
                    return false;
                }
                catch (Exception e) when (!_stop.IsCancellationRequested)
                {
                    if (firstFailure is null)
                    {
                        firstFailure = _clock.GetTimestamp();
                        Interlocked.Add(ref _failing, isHandling ? 1 : 0);
                    }

                    if (limit - _clock.GetElapsedTime(firstFailure.Value) < pause)
                    {
                        Log.GivenUp(_logger, key, e.GetType().Name, workflowId);
                        return false;
                    }

                    Log.ComesAgain(_logger, key, e.GetType().Name, pause);
                }

                await Task.Delay(pause, _clock, _stop.Token).ConfigureAwait(false);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
        finally
        {
            if (firstFailure is not null)
                Interlocked.Add(ref _failing, isHandling ? -1 : 0);
        }

        return false;
    }

    // With a journal it is being handed over for as long as it is attempted, so that nobody else begins with it meanwhile.
    private async Task HandleToTheEndAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken)
    {
        if (!await AttemptAsync(recovered.ExternalId, recovered.Workflow?.Id ?? "", isHandling: true, _options.RetryTime, token => HandleOnceAsync(recovered, token)).ConfigureAwait(false))
            throw new NotHandledException();
    }

    // What the callback has reported may be reported by the submission's own wait too.
    private async Task HandleOnceAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken)
    {
        if (recovered.Workflow is { } workflow && _handled.Contains(PlaceOf(recovered.ExternalId, workflow.Id)))
            return;
        try
        {
            await HandleAsync(recovered, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!_stop.IsCancellationRequested)
        {
            _meter.Handled(e.GetType().Name, _clientName);
            throw;
        }

        _meter.Handled("handled", _clientName);
        NoteHandled(recovered);
    }

    // A key that was told as never submitted may be submitted since, and one whose work is gone may stand for other work.
    private void NoteHandled(RecoveredWorkflow recovered)
    {
        if (recovered.Workflow is { } workflow)
            _handled.Add(PlaceOf(recovered.ExternalId, workflow.Id));
    }

    private static string PlaceOf(string key, string? workflowId) => $"{key} {workflowId?.ToUpperInvariant()}"; // ids are told in either case

    // Those that have returned are not called again.
    private async Task HandleAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken)
    {
        string key = recovered.ExternalId;
        string place = PlaceOf(key, recovered.Workflow?.Id); // handlers of what was never submitted are others
        HashSet<int> done = _done.GetOrAdd(place, _ => []);
        await HandleAsync(
            async services =>
            {
                if (recovered.Workflow is not { } workflow)
                {
                    if (_handlers.NeverSubmitted.Count == 0)
                        Log.NeverSubmitted(_logger, key);
                    var context = new CallbackContext(key, _client.Value, services);
                    await CallAsync(
                        _handlers.NeverSubmitted,
                        async (h, token) =>
                        {
                            await h(context, token).ConfigureAwait(false);
                            recovered.IsBegun = true;
                        },
                        done,
                        cancellationToken).ConfigureAwait(false);
                    return;
                }

                var end = new WorkflowEnd(key, workflow, _client.Value, services) { IsRepeated = recovered.IsRepeated };
                bool isTaken = false;
                await CallAsync(
                    _handlers.Ends,
                    async (h, token) =>
                    {
                        isTaken |= await h(end, token).ConfigureAwait(false);
                        recovered.IsBegun |= isTaken;
                    },
                    done,
                    cancellationToken).ConfigureAwait(false);
                if (isTaken)
                    Log.Handled(_logger, key, workflow.Id, workflow.Status.Value);
                else
                    Log.FitsNobody(_logger, key, workflow.Id);
            },
            cancellationToken).ConfigureAwait(false);
        _done.TryRemove(place, out _);
    }

    private async Task CallAsync<THandler>(List<THandler> handlers, Func<THandler, CancellationToken, Task> call, HashSet<int> done, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        for (int i = 0; i < handlers.Count; i++)
        {
            try
            {
                if (!done.Contains(i))
                    await CallAsync(token => call(handlers[i], token), cancellationToken).ConfigureAwait(false);
                done.Add(i);
            }
            catch (Exception e)
            {
                failure ??= e; // the others are called all the same
            }
        }

        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
    }

    // Each for as long as it may take. One that does not heed its token is waited for, since it may still do its work; but it shows.
    private async Task CallAsync(Func<CancellationToken, Task> handler, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.HandlerTimeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        bool isOverdue = false;
        using CancellationTokenRegistration late = limit.Token.UnsafeRegister(
            _ =>
            {
                isOverdue = true;
                Interlocked.Increment(ref _failing);
            },
            null);
        try
        {
            await handler(either.Token).ConfigureAwait(false);
        }
        finally
        {
            late.Unregister();
            if (isOverdue)
                Interlocked.Decrement(ref _failing);
        }
    }

    private async Task HandleEventAsync(WorkflowEvent happened, string key)
    {
        try
        {
            await HandleAsync(
                async services =>
                {
                    var context = new CallbackContext(key, _client.Value, services);
                    await CallAsync(_handlers.Events, (h, token) => h(happened, context, token), [], _stop.Token).ConfigureAwait(false);
                },
                _stop.Token).ConfigureAwait(false);
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            Interlocked.Increment(ref _lost);
        }
        catch (Exception e)
        {
            Log.EventNotHandled(_logger, key, e.GetType().Name);
        }
    }

    // In a scope of its own, when there is room.
    private async Task HandleAsync(Func<IServiceProvider, Task> handle, CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            AsyncServiceScope scope = _services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
                await handle(scope.ServiceProvider).ConfigureAwait(false);
        }
        finally
        {
            _room.Release();
        }
    }

    /// <summary>What became of a callback.</summary>
    public enum Receipt
    {
        /// <summary>It is taken care of.</summary>
        Taken,

        /// <summary>It came before.</summary>
        Repeated,

        /// <summary>There is no room; it may come again.</summary>
        Full,
    }

    private sealed class Followed
    {
        public Task Way { get; set; } = Task.CompletedTask;
    }

    private sealed class NotHandledException() : OperationCanceledException("The end was not handled; it stays open.");
}
