using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Diagnostics;
using static Civitai.Orchestration.Http.Durations;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    private static readonly TimeSpan LongPollWait = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan[] PollDelays = [.. ((ReadOnlySpan<int>)[2, 5, 10, 15, 30]).ToArray().Select(s => TimeSpan.FromSeconds(s))];

    /// <summary>Submits a workflow and waits for its end. This spends Buzz.</summary>
    /// <param name="template">The workflow. Every input is validated first.</param>
    /// <param name="options">A limit on the price, and how to wait. When null: the defaults.</param>
    /// <param name="progress">Told of every change, first right after the submission, with the workflow's id.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <returns>The workflow as it ended.</returns>
    /// <exception cref="WorkflowFailedException">The work did not succeed.</exception>
    /// <exception cref="WorkflowWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="WorkflowWaitCanceledException">The caller's token cancelled the wait; the work goes on.</exception>
    /// <inheritdoc cref="SubmitAsync(WorkflowTemplate, SubmitOptions?, CancellationToken)" path="/exception"/>
    public virtual async Task<Workflow> RunAsync(
        WorkflowTemplate template, RunOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        options ??= new();
        WaitOptions waiting = options.Waiting ?? new();
        waiting.ThrowIfInvalid(); // before anything is paid
        if (template.Ephemeral == true)
        {
            if (waiting.Mode == WaitMode.Poll)
                throw new ArgumentException("An ephemeral workflow is gone once it has ended, so its end cannot be polled for; use WaitMode.LongPoll or Auto.", nameof(options));
            waiting = waiting with { Mode = WaitMode.LongPoll };
        }

        long start = _connection.Clock.GetTimestamp();
        TimeSpan wait = options.Wait ?? InlineWait(template, waiting, isObserved: progress is not null);
        Workflow workflow = await SubmitAsync(template, options, wait, cancellationToken).ConfigureAwait(false);
        Report(progress, workflow.Id, workflow);
        return workflow.Status.IsTerminal
            ? Ended(workflow, waiting)
            : await WaitAsync(workflow.Id, waiting, progress, start, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Submits one input, waits for its end and returns its result. This spends Buzz.</summary>
    /// <typeparam name="TOutput">The input's kind of result.</typeparam>
    /// <param name="input">The input.</param>
    /// <param name="options">A limit on the price, and how to wait. When null: the defaults.</param>
    /// <param name="progress">Told of every change, first right after the submission, with the workflow's id.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <inheritdoc cref="RunAsync(WorkflowTemplate, RunOptions?, IProgress{WorkflowProgress}?, CancellationToken)" path="/exception"/>
    public virtual async Task<TOutput> RunAsync<TOutput>(
        StepInput<TOutput> input, RunOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default)
        where TOutput : WireRecord
    {
        options ??= new();
        options = options with { Waiting = (options.Waiting ?? new()) with { ThrowOnFailure = true } };
        Workflow workflow = await RunAsync(WorkflowTemplate.For(input), options, progress, cancellationToken).ConfigureAwait(false);
        return workflow.GetOutput<TOutput>();
    }

    /// <summary>Waits for the end of a workflow that any program has submitted.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="options">How long and how to wait. When null: the defaults.</param>
    /// <param name="progress">Told of every change while waiting.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <returns>The workflow as it ended.</returns>
    /// <exception cref="WorkflowFailedException">The work did not succeed.</exception>
    /// <exception cref="WorkflowWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="WorkflowWaitCanceledException">The caller's token cancelled the wait; the work goes on.</exception>
    /// <exception cref="NotFoundException">There is no such workflow, or it was ephemeral and has ended.</exception>
    public virtual Task<Workflow> WaitAsync(
        string workflowId, WaitOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(workflowId, options ?? new(), progress, _connection.Clock.GetTimestamp(), cancellationToken);

    /// <summary>The snapshots of a workflow as it changes, the present one first, the last one when it has ended, however it ended.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="options">How long and how to wait. When null: the defaults. An end without success is a snapshot, not an exception.</param>
    /// <param name="cancellationToken">Cancels the watching, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <exception cref="WorkflowWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="WorkflowWaitCanceledException">The caller's token cancelled the wait; the work goes on.</exception>
    public virtual async IAsyncEnumerable<Workflow> WatchAsync(string workflowId, WaitOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Workflow? last = null;
        await foreach (Workflow workflow in SnapshotsAsync(workflowId, options ?? new(), isObserved: true, _connection.Clock.GetTimestamp(), cancellationToken).ConfigureAwait(false))
        {
            if (last is not null && WorkflowChange.IsSame(last, workflow))
                continue;
            last = workflow;
            yield return workflow;
        }
    }

    private async Task<Workflow> WaitAsync(string workflowId, WaitOptions options, IProgress<WorkflowProgress>? progress, long start, CancellationToken cancellationToken)
    {
        using Activity? activity = Telemetry.Start("Workflow.Wait", workflowId);
        Workflow? last = null;
        await foreach (Workflow workflow in SnapshotsAsync(workflowId, options, isObserved: progress is not null, start, cancellationToken).ConfigureAwait(false))
        {
            if (last is null || !WorkflowChange.IsSame(last, workflow))
                Report(progress, workflowId, workflow);
            last = workflow;
        }

        Telemetry.Ended(activity, last!); // the sequence ends only after a terminal snapshot
        return Ended(last!, options);
    }

    // A listener that fails must not end the wait for work that is paid for.
    private void Report(IProgress<WorkflowProgress>? progress, string workflowId, Workflow workflow)
    {
        try
        {
            progress?.Report(WorkflowProgress.Of(workflowId, workflow));
        }
        catch (Exception e)
        {
            Log.ProgressFailed(_connection.Logger, workflowId, e.GetType().Name);
        }
    }

    private static TimeSpan InlineWait(WorkflowTemplate template, WaitOptions waiting, bool isObserved)
    {
        if (template.Ephemeral == true)
            return Shortest(TimeSpan.FromSeconds(MaximumWaitSeconds), WholeSeconds(waiting.Limit)); // its result can only be had while it is waited for
        if (waiting.CancelWorkWhenCanceled)
            return TimeSpan.Zero; // the id must be known before the work can be cancelled

        TimeSpan wait = Shortest(AdvisedWait(template), waiting.Limit);
        return isObserved ? Shortest(wait, waiting.ProgressInterval) : wait;
    }

    private Workflow Ended(Workflow workflow, WaitOptions options)
    {
        Log.Ended(_connection.Logger, workflow.Id, workflow.Status.Value);
        foreach (UnknownStep step in workflow.Steps.OfType<UnknownStep>())
            Log.UnknownStep(_connection.Logger, workflow.Id, step.Type);
        return workflow.Status == WorkflowStatus.Succeeded || !options.ThrowOnFailure ? workflow : throw new WorkflowFailedException(workflow);
    }

    // The service's documentation advises how long to hold a submission open, up to a number of results; training is never waited for inline.
    private static TimeSpan AdvisedWait(WorkflowTemplate template)
    {
        TimeSpan wait = TimeSpan.Zero;
        foreach (WorkflowStepTemplate step in template.Steps ?? [])
        {
            if (step.GetInput()?.GetDefinition()?.Runtime is not { } runtime || runtime.AdvisedWait == TimeSpan.Zero)
                return TimeSpan.Zero;
            wait += runtime.AdvisedWait;
        }

        return wait > LongPollWait ? LongPollWait : wait;
    }

    /// <summary>Every snapshot until the workflow has ended, the one mechanism of all waiting.</summary>
    private async IAsyncEnumerable<Workflow> SnapshotsAsync(
        string workflowId, WaitOptions options, bool isObserved, long start, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        options.ThrowIfInvalid();
        WorkflowHandle handle = GetHandle(workflowId);
        TimeProvider clock = _connection.Clock;
        TimeSpan timeout = options.Limit;
        TimeSpan openFor = isObserved && options.Mode != WaitMode.LongPoll ? options.ProgressInterval : LongPollWait;
        Workflow? last = null;
        long? outage = null;
        int polls = 0;
        while (true)
        {
            TimeSpan left = timeout - clock.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
                throw TimedOut(handle, last, timeout, null);

            bool isLongPoll = options.Mode == WaitMode.LongPoll || (options.Mode == WaitMode.Auto && _connection.TryEnterLongPoll());
            TimeSpan wait = isLongPoll && (last is not null || options.Mode == WaitMode.LongPoll) ? WholeSeconds(Shortest(openFor, left)) : TimeSpan.Zero;
            long asked = clock.GetTimestamp();
            TimeSpan pause;
            try
            {
                last = await GetAsync(workflowId, wait, left, cancellationToken).ConfigureAwait(false);
                outage = null;

                // A long poll has waited already; one that came back early must not become a hot loop.
                pause = !isLongPoll ? Jittered(PollDelays[Math.Min(polls++, PollDelays.Length - 1)])
                    : wait > TimeSpan.Zero && clock.GetElapsedTime(asked) < wait / 2 ? PollDelays[0]
                    : TimeSpan.Zero;
            }
            catch (CivitaiException e) when (IsOutage(e))
            {
                outage ??= asked;
                pause = Longest((e as CivitaiApiException)?.RetryAfter ?? TimeSpan.Zero, Jittered(PollDelays[^1]));
                if (pause >= timeout - clock.GetElapsedTime(start))
                    throw TimedOut(handle, last, timeout, e);
                if (clock.GetElapsedTime(outage.Value) + pause > options.OutageTolerance)
                    throw;
            }
            catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
            {
                throw await CanceledAsync(handle, options, e, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                if (isLongPoll && options.Mode == WaitMode.Auto)
                    _connection.LeaveLongPoll();
            }

            if (outage is null)
            {
                yield return last!; // no outage means that a snapshot was read
                if (last!.Status.IsTerminal)
                    yield break;
            }

            pause = Shortest(pause, timeout - clock.GetElapsedTime(start));
            if (pause <= TimeSpan.Zero)
                continue;
            try
            {
                await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
            {
                throw await CanceledAsync(handle, options, e, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<WorkflowWaitCanceledException> CanceledAsync(WorkflowHandle handle, WaitOptions options, OperationCanceledException inner, CancellationToken cancellationToken)
    {
        bool isWorkCanceled = options.CancelWorkWhenCanceled;
        if (isWorkCanceled)
        {
            try
            {
                await CancelAsync(handle.Id, CancellationToken.None).ConfigureAwait(false); // the caller's token is used up; the request has its own time limit
            }
            catch (CivitaiException)
            {
                isWorkCanceled = false; // which the exception says; the handle is there to try again
            }
        }

        return new WorkflowWaitCanceledException(handle, isWorkCanceled, inner, cancellationToken);
    }

    // From four fifths to six fifths, so that programs that started together drift apart.
    private TimeSpan Jittered(TimeSpan delay) => delay * (0.8 + (0.4 * _connection.NextRandom()));

    // Nothing is known of the work then; asking again later may well help.
    private static bool IsOutage(CivitaiException failure) => failure switch
    {
        CivitaiTransportException => true,
        CivitaiApiException { StatusCode: { } status } => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500,
        _ => false,
    };

    private WorkflowWaitTimeoutException TimedOut(WorkflowHandle handle, Workflow? last, TimeSpan timeout, Exception? inner)
    {
        Log.WaitTimedOut(_connection.Logger, handle.Id, timeout);
        return new WorkflowWaitTimeoutException(handle, last, timeout, inner);
    }

    private static TimeSpan WholeSeconds(TimeSpan span) => TimeSpan.FromSeconds(Math.Max(1, Math.Floor(span.TotalSeconds)));
}
