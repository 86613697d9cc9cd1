using System.Net.Http.Headers;
using System.Text;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>
/// Posts the events of workflows to their callbacks: one after another for each workflow, each until it is received or given up.
/// </summary>
/// <remarks>
/// What is waited for here are timers, not delays, so that a virtual clock does not jump over them: events are sent as time passes over
/// them, and a pause between attempts ends when time has passed.
/// </remarks>
internal sealed class CallbackSender : IDisposable
{
    // With these pauses a receiver that always fails is called 184 times in an hour, as has been seen.
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(10);

    private readonly object _gate = new();
    private readonly OrchestratorSimulatorOptions _options;
    private readonly HttpMessageInvoker _http;
    private readonly CancellationToken _stopping;
    private readonly List<CallbackDelivery> _deliveries = [];
    private readonly Dictionary<WorkflowRun, Action> _resting = [];
    private readonly HashSet<WorkflowRun> _changed = [];
    private int _busy;
    private TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CallbackSender(OrchestratorSimulatorOptions options, CancellationToken stopping)
    {
        _options = options;
        _stopping = stopping;
        _http = new HttpMessageInvoker(
            options.CallbackHandler ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }, disposeHandler: options.CallbackHandler is null);
        _idle.SetResult();
    }

    public IReadOnlyList<CallbackDelivery> Deliveries
    {
        get
        {
            lock (_gate)
                return [.. _deliveries];
        }
    }

    /// <summary>Completes when nothing is being sent: all that is due was received, given up, or waits for its next attempt.</summary>
    public Task WhenIdle()
    {
        lock (_gate)
            return _idle.Task;
    }

    /// <summary>Follows a workflow from its acceptance on.</summary>
    /// <param name="feed">Its events.</param>
    /// <param name="read">Reads the feed without interference, and says when to look again.</param>
    public void Follow(CallbackFeed feed, Func<CallbackFeed, CallbackFeed.Reading> read)
    {
        if (feed.Run.Template.Array("callbacks") is { Count: > 0 } && !feed.Run.IsPreview)
            _ = FollowAsync(feed, read);
    }

    /// <summary>Looks again at a workflow that a caller changed.</summary>
    public void Notify(WorkflowRun run)
    {
        Action? wake;
        lock (_gate)
        {
            if (!_resting.TryGetValue(run, out wake))
                _changed.Add(run);
        }

        wake?.Invoke();
    }

    public void Dispose() => _http.Dispose();

    private async Task FollowAsync(CallbackFeed feed, Func<CallbackFeed, CallbackFeed.Reading> read)
    {
        SetBusy();
        try
        {
            while (true)
            {
                var reading = read(feed);
                foreach (var happened in reading.Events)
                    await DeliverAsync(feed.Run, happened).ConfigureAwait(false);
                if (reading.IsOver)
                    return;
                if (reading.Events.Count == 0)
                    await RestAsync(reading.Next - _options.TimeProvider.GetUtcNow(), feed.Run).ConfigureAwait(false);
            }
        }
        catch (Exception) when (_stopping.IsCancellationRequested)
        {
            // The simulator stops.
        }
        finally
        {
            SetFree();
        }
    }

    private async Task DeliverAsync(WorkflowRun run, CallbackEvent happened)
    {
        foreach (var callback in run.Template.Array("callbacks") ?? [])
        {
            if (!happened.IsWanted(callback) || !Uri.TryCreate(callback.Text("url"), UriKind.Absolute, out var url))
                continue;
            string body = (callback.Bool("detailed") is true ? happened.DetailedBody : happened.Body).ToJsonString();
            if (_options.CallbackHandler is null && !url.IsLoopback)
                Record(run, url, happened, body, attempt: 0, status: null);
            else
                await PostAsync(run, url, happened, body).ConfigureAwait(false);
        }
    }

    private async Task PostAsync(WorkflowRun run, Uri url, CallbackEvent happened, string body)
    {
        var waited = TimeSpan.Zero;
        var pause = FirstPause;
        for (int attempt = 1; ; attempt++)
        {
            int? status = await SendAsync(url, body).ConfigureAwait(false);
            Record(run, url, happened, body, attempt, status);
            if (status is >= 200 and < 300 || waited + pause > _options.CallbackRetryTime)
                return;
            await RestAsync(pause / _options.Speed, null).ConfigureAwait(false);
            waited += pause;
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    // Null when there was no answer. The time for it is real time: a virtual clock may jump while the receiver is at work.
    private async Task<int?> SendAsync(Uri url, string body)
    {
        using var tooLong = new CancellationTokenSource(AnswerTime, TimeProvider.System);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, _stopping);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, url)
            {
                Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
            };
            using var response = await _http.SendAsync(request, stop.Token).ConfigureAwait(false);
            return (int)response.StatusCode;
        }
        catch (Exception) when (!_stopping.IsCancellationRequested) // a handler of the test's may throw anything
        {
            return null;
        }
    }

    private void Record(WorkflowRun run, Uri url, CallbackEvent happened, string body, int attempt, int? status)
    {
        lock (_gate)
        {
            _deliveries.Add(new()
            {
                Url = url,
                Event = happened.Type,
                WorkflowId = run.Id,
                Body = body,
                Attempt = attempt,
                StatusCode = status,
                Time = _options.TimeProvider.GetUtcNow(),
            });
        }
    }

    // Idle until some time has passed or the run is changed; busy again before anybody can see it idle afterwards.
    private async Task RestAsync(TimeSpan? pause, WorkflowRun? run)
    {
        var woken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int isAwake = 0;
        lock (_gate)
        {
            if (run is not null && _changed.Remove(run))
                return;
            if (run is not null)
                _resting[run] = Wake;
        }

        using (_stopping.Register(Wake))
        using (_options.TimeProvider.CreateTimer(
            static wake => ((Action)wake!)(), (Action)Wake, // the state is the action itself
            pause is null ? Timeout.InfiniteTimeSpan : pause > TimeSpan.Zero ? RoundUp(pause.Value) : TimeSpan.Zero, Timeout.InfiniteTimeSpan))
        {
            SetFree(); // not before the timer runs: whoever sees this idle may move a virtual clock at once
            await woken.Task.ConfigureAwait(false);
        }

        _stopping.ThrowIfCancellationRequested();

        void Wake()
        {
            if (Interlocked.Exchange(ref isAwake, 1) != 0)
                return;
            lock (_gate)
            {
                if (run is not null)
                    _resting.Remove(run);
                SetBusy();
            }

            woken.TrySetResult();
        }
    }

    // System timers count whole milliseconds.
    private static TimeSpan RoundUp(TimeSpan span) => TimeSpan.FromMilliseconds(Math.Ceiling(span.TotalMilliseconds));

    private void SetBusy()
    {
        lock (_gate)
        {
            if (_busy++ == 0)
                _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private void SetFree()
    {
        lock (_gate)
        {
            if (--_busy == 0)
                _idle.SetResult();
        }
    }
}
