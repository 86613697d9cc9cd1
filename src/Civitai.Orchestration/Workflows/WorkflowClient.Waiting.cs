using System.Diagnostics;
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Diagnostics;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromHours(24);
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
        TimeSpan wait = options.Wait ?? AdvisedWait(template);
        if (options.Wait is null && progress is not null && wait > TimeSpan.Zero && wait > waiting.ProgressInterval)
            wait = waiting.ProgressInterval;

        Workflow workflow = await SubmitAsync(template, options, wait, cancellationToken).ConfigureAwait(false);
        string id = IdOf(workflow);
        progress?.Report(WorkflowProgress.Of(id, workflow));
        return workflow.Status.IsTerminal
            ? Ended(workflow, waiting)
            : await WaitAsync(id, waiting, progress, cancellationToken).ConfigureAwait(false);
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
    public virtual async Task<Workflow> WaitAsync(
        string workflowId, WaitOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        using Activity? activity = Telemetry.Start("Workflow.Wait", workflowId);
        Workflow? last = null;
        await foreach (Workflow workflow in SnapshotsAsync(workflowId, options, isObserved: progress is not null, cancellationToken).ConfigureAwait(false))
        {
            if (progress is not null && (last is null || !WorkflowChange.IsSame(last, workflow)))
                progress.Report(WorkflowProgress.Of(workflowId, workflow));
            last = workflow;
        }

        Telemetry.Ended(activity, last!); // the sequence ends only after a terminal snapshot
        return Ended(last!, options);
    }

    /// <summary>The snapshots of a workflow as it changes, the present one first, the last one when it has ended, however it ended.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="options">How long and how to wait. When null: the defaults. An end without success is a snapshot, not an exception.</param>
    /// <param name="cancellationToken">Cancels the watching, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <exception cref="WorkflowWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="WorkflowWaitCanceledException">The caller's token cancelled the wait; the work goes on.</exception>
    public virtual async IAsyncEnumerable<Workflow> WatchAsync(string workflowId, WaitOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Workflow? last = null;
        await foreach (Workflow workflow in SnapshotsAsync(workflowId, options ?? new(), isObserved: true, cancellationToken).ConfigureAwait(false))
        {
            if (last is not null && WorkflowChange.IsSame(last, workflow))
                continue;
            last = workflow;
            yield return workflow;
        }
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
    private async IAsyncEnumerable<Workflow> SnapshotsAsync(string workflowId, WaitOptions options, bool isObserved, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (options.Timeout <= TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(options), options.Timeout, "The timeout must be longer than zero.");
        if (options.ProgressInterval < TimeSpan.FromSeconds(1) || options.ProgressInterval > LongPollWait)
            throw new ArgumentOutOfRangeException(nameof(options), options.ProgressInterval, "The progress interval must be 1 to 60 seconds.");

        WorkflowHandle handle = GetHandle(workflowId);
        TimeProvider clock = _connection.Clock;
        long start = clock.GetTimestamp();
        TimeSpan timeout = options.Timeout ?? DefaultTimeout;
        Workflow? last = null;
        int polls = 0;
        while (true)
        {
            TimeSpan left = timeout - clock.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                Log.WaitTimedOut(_connection.Logger, workflowId, timeout);
                throw new WorkflowWaitTimeoutException(handle, last, timeout);
            }

            bool isLongPoll = options.Mode == WaitMode.LongPoll || (options.Mode == WaitMode.Auto && _connection.TryEnterLongPoll());
            TimeSpan wait = isLongPoll && last is not null ? Shortest(isObserved ? options.ProgressInterval : LongPollWait, WholeSeconds(left)) : TimeSpan.Zero;
            long asked = clock.GetTimestamp();
            try
            {
                last = await GetAsync(workflowId, wait, left, cancellationToken).ConfigureAwait(false);
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

            yield return last;
            if (last.Status.IsTerminal)
                yield break;

            // A long poll has waited already; one that came back early must not become a hot loop.
            TimeSpan pause = !isLongPoll ? Jittered(PollDelays[Math.Min(polls++, PollDelays.Length - 1)])
                : wait > TimeSpan.Zero && clock.GetElapsedTime(asked) < wait / 2 ? PollDelays[0]
                : TimeSpan.Zero;
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
        if (options.CancelWorkWhenCanceled)
            await CancelAsync(handle.Id, CancellationToken.None).ConfigureAwait(false); // the caller's token is used up; the request has its own time limit
        return new WorkflowWaitCanceledException(handle, options.CancelWorkWhenCanceled, inner, cancellationToken);
    }

    // From four fifths to six fifths, so that programs that started together drift apart.
    private TimeSpan Jittered(TimeSpan delay) => delay * (0.8 + (0.4 * _connection.NextRandom()));

    private static TimeSpan Shortest(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan WholeSeconds(TimeSpan span) => TimeSpan.FromSeconds(Math.Max(1, Math.Floor(span.TotalSeconds)));
}
