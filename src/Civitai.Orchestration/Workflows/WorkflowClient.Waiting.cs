using System.Runtime.CompilerServices;
using Civitai.Orchestration.Diagnostics;
using Generation.Diagnostics;
using Generation.Http;
using Generation.Waiting;
using static Generation.Http.Durations;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    private static readonly WaitOptions DefaultWait = new();
    private static readonly TimeSpan LongestInlineWait = TimeSpan.FromSeconds(25); // much on the way cuts what is silent for 30

    /// <summary>Submits a workflow and waits for its end. This spends Buzz.</summary>
    /// <param name="template">The workflow. Every input is validated first.</param>
    /// <param name="options">Settings that take the place of the template's, a limit on the price, how to wait. When null: the template's and the defaults.</param>
    /// <param name="progress">Reported to on every change, first right after the submission, with the workflow's id.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <returns>The workflow as it ended.</returns>
    /// <exception cref="WorkflowFailedException">The work did not succeed.</exception>
    /// <exception cref="WorkflowWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="WorkflowWaitCanceledException">The caller's token, or the disposal of the client, ended the wait; the work goes on.</exception>
    /// <exception cref="CivitaiApiException">The service refused the submission, or a read while the work goes on: <see cref="GenerationException.MayHaveBeenExecuted"/> and <see cref="CivitaiException.WorkflowId"/> say which.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer, before or after the workflow was accepted: <see cref="GenerationException.MayHaveBeenExecuted"/> and <see cref="CivitaiException.WorkflowId"/> say which.</exception>
    /// <exception cref="ValidationFailedException">The workflow is not valid; nothing was sent, or the service refused it.</exception>
    /// <exception cref="ExternalIdConflictException">The external id was used before, for other work.</exception>
    /// <exception cref="CostLimitExceededException">The price is above <see cref="SubmissionOptions.MaxCost"/>; this call submitted nothing.</exception>
    /// <exception cref="CostDeclinedException">The price was declined by <see cref="SubmissionOptions.ConfirmCost"/>; this call submitted nothing.</exception>
    /// <exception cref="BudgetExceededException">A budget cannot pay it; this call submitted nothing.</exception>
    /// <exception cref="JournalException">The journal or the ledger of a budget failed; nothing was submitted.</exception>
    /// <exception cref="SubmitOutcomeUnknownException">The answer was lost, also after all retries; the workflow may have been accepted.</exception>
    /// <exception cref="SubmissionInterruptedException">An interceptor ended the submission when it was on its way; the workflow may have been accepted.</exception>
    /// <exception cref="WorkflowSubmitCanceledException">The caller's token cancelled the submission; the exception keeps its key.</exception>
    public virtual async Task<Workflow> RunAsync(
        WorkflowTemplate template, RunOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        options ??= new();
        options.ThrowIfInvalid();
        template = options.ApplyTo(template);
        WaitOptions waiting = options.Waiting;
        waiting.ThrowIfInvalid(); // before anything is paid
        if (template.Ephemeral == true)
        {
            if (options.Retries > 0)
                throw new ArgumentException("An ephemeral workflow is gone once it has ended, so it cannot be submitted again when it fails; leave out Retries.", nameof(options));
            if (waiting.Mode == WaitMode.Poll)
                throw new ArgumentException("An ephemeral workflow is gone once it has ended, so its end cannot be polled for; use WaitMode.LongPoll or Auto.", nameof(options));
            waiting = waiting with { Mode = WaitMode.LongPoll };
        }

        var deadline = Deadline.After(_connection.Clock, waiting.Limit);
        if (options.Timeout is { } whole && whole > TimeSpan.Zero)
            deadline = deadline.Within(whole);
        TimeSpan wait = options.InlineWait ?? InlineWait(template, waiting, isObserved: progress is not null);
        var run = new WorkflowRun
        {
            Template = template,
            Options = options,
            Waiting = waiting,
            Key = template.ExternalId ?? MintKey(),
            IsKeyMinted = template.ExternalId is null,
            Deadline = deadline,
            Progress = progress,
        };
        Await(run);
        try
        {
            return await FinishAsync(run, await SubmitAsync(run, wait, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Forget(run);
        }
    }

    /// <summary>Submits one input, waits for its end and returns its result. This spends Buzz.</summary>
    /// <typeparam name="TOutput">The input's kind of result.</typeparam>
    /// <param name="input">The input.</param>
    /// <param name="options">The workflow's settings (external id, tags, metadata, callbacks), a limit on the price, how to wait. When null: the defaults.</param>
    /// <param name="progress">Reported to on every change, first right after the submission, with the workflow's id.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <inheritdoc cref="RunAsync(WorkflowTemplate, RunOptions?, IProgress{WorkflowProgress}?, CancellationToken)" path="/exception"/>
    public virtual async Task<TOutput> RunAsync<TOutput>(
        StepInput<TOutput> input, RunOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default)
        where TOutput : WireRecord
    {
        Workflow workflow = await RunAsync(WorkflowTemplate.For(input), ThrowingOnFailure(options), progress, cancellationToken).ConfigureAwait(false);
        return workflow.GetOutput<TOutput>();
    }

    /// <summary>Submits one input whose kind of result is not known where it is written, for example one that <see cref="InputDefinition.CreateInput"/> made, and waits for its end. This spends Buzz.</summary>
    /// <param name="input">The input.</param>
    /// <param name="options">The workflow's settings (external id, tags, metadata, callbacks), a limit on the price, how to wait. When null: the defaults.</param>
    /// <param name="progress">Reported to on every change, first right after the submission, with the workflow's id.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <inheritdoc cref="RunAsync(WorkflowTemplate, RunOptions?, IProgress{WorkflowProgress}?, CancellationToken)" path="/returns|/exception"/>
    public virtual Task<Workflow> RunAsync(
        StepInput input, RunOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default) =>
        RunAsync(WorkflowTemplate.For(input), options, progress, cancellationToken);

    /// <summary>Submits a workflow, waits for its end and returns the output of the step that is its result. This spends Buzz.</summary>
    /// <typeparam name="TOutput">The kind of result.</typeparam>
    /// <param name="template">The workflow with the step whose output is its result.</param>
    /// <param name="options">Settings that take the place of the template's, a limit on the price, how to wait. When null: the template's and the defaults.</param>
    /// <param name="progress">Reported to on every change, first right after the submission, with the workflow's id.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <inheritdoc cref="RunAsync(WorkflowTemplate, RunOptions?, IProgress{WorkflowProgress}?, CancellationToken)" path="/exception"/>
    public virtual async Task<TOutput> RunAsync<TOutput>(
        WorkflowTemplate<TOutput> template, RunOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(template);
        Workflow workflow = await RunAsync(template.Template, ThrowingOnFailure(options), progress, cancellationToken).ConfigureAwait(false);
        return workflow.GetResult<TOutput>(template.StepName);
    }

    /// <summary>Waits for the end of a workflow that any program has submitted.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="options">How long and how to wait. When null: the defaults.</param>
    /// <param name="progress">Reported to on every change while waiting.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <returns>The workflow as it ended.</returns>
    /// <exception cref="WorkflowFailedException">The work did not succeed.</exception>
    /// <exception cref="WorkflowWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="WorkflowWaitCanceledException">The caller's token, or the disposal of the client, ended the wait; the work goes on.</exception>
    /// <exception cref="NotFoundException">There is no such workflow, or it was ephemeral and has ended.</exception>
    /// <exception cref="CivitaiApiException">The service refused a read; the work goes on.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer for longer than <see cref="WaitOptions.OutageTolerance"/>; the work goes on.</exception>
    public virtual Task<Workflow> WaitAsync(
        string workflowId, WaitOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= DefaultWait;
        return WaitAsync(workflowId, options, progress, Deadline.After(_connection.Clock, options.Limit), null, cancellationToken);
    }

    /// <summary>Says that a workflow has changed, as a callback does: waits for it that share requests with others look at once. Where nobody waits for it nothing happens. Whatever is said, the service is asked.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    public virtual void NotifyChanged(string workflowId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(workflowId);
        _room.Wake(workflowId);
    }

    /// <summary>The snapshots of a workflow as it changes, the present one first, the last one when it has ended, however it ended.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="options">How long and how to wait. When null: the defaults. An end without success is a snapshot, not an exception.</param>
    /// <param name="cancellationToken">Cancels the watching, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <exception cref="WorkflowWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="WorkflowWaitCanceledException">The caller's token, or the disposal of the client, ended the wait; the work goes on.</exception>
    public virtual async IAsyncEnumerable<Workflow> WatchAsync(string workflowId, WaitOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Workflow? last = null;
        options ??= new();
        options.ThrowIfInvalid();
        await foreach (Workflow workflow in _loop.RunAsync(_source, new Wait<Workflow>(workflowId, options, Deadline.After(_connection.Clock, options.Limit), isObserved: true, cancellationToken), hasPlace: false).ConfigureAwait(false))
        {
            if (last is not null && WorkflowChange.IsSame(last, workflow))
                continue;
            last = workflow;
            yield return workflow;
        }
    }

    private Task<Workflow> WaitAsync(string workflowId, WaitOptions options, IProgress<WorkflowProgress>? progress, Deadline deadline, DateTimeOffset? createdAt, CancellationToken cancellationToken, bool hidesMature = false)
    {
        options.ThrowIfInvalid();
        _ = PathOf(workflowId); // a wrong id is the caller's mistake, before anything is sent
        return _room.WaitAsync(new Wait<Workflow>(workflowId, options, deadline, progress is not null, cancellationToken)
        {
            CreatedAt = createdAt,
            IsAlone = hidesMature,
            Kept = progress is null ? null : new WaitAudience(progress, null),
        });
    }

    private void Report(IProgress<WorkflowProgress>? progress, string workflowId, Workflow workflow) =>
        Listeners.Report(progress, () => WorkflowProgress.Of(workflowId, workflow), _connection.Options.Logger, "wait");

    private static TimeSpan InlineWait(WorkflowTemplate template, WaitOptions waiting, bool isObserved)
    {
        // Half of the time is left to learn the id, so that a wait whose time is over can say which workflow it was.
        TimeSpan limit = waiting.Limit == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : WholeSeconds(waiting.Limit / 2);
        if (template.Ephemeral == true)
            return Longest(TimeSpan.FromSeconds(1), Shortest(TimeSpan.FromSeconds(MaximumWaitSeconds), limit)); // its result can only be had while it is waited for
        if (waiting.CancelWorkWhenCanceled)
            return TimeSpan.Zero; // the id must be known before the work can be cancelled

        TimeSpan wait = Shortest(AdvisedWait(template), limit);
        return isObserved ? Shortest(wait, waiting.ProgressInterval) : wait;
    }

    private Workflow Ended(TraceSpan? span, Workflow workflow, WaitOptions options)
    {
        bool isFailure = workflow.Status != WorkflowStatus.Succeeded;
        WorkTags tags = WorkflowTags.Of(workflow, _connection.Options.Name);
        Telemetry.Instruments.Ended(span, tags, workflow.Status.IsKnown ? workflow.Status.Value : "unknown", workflow.StartedAt - workflow.CreatedAt, workflow.CompletedAt - workflow.StartedAt, isFailure);
        foreach (UnknownStep step in workflow.Steps.OfType<UnknownStep>())
            Diagnostics.Log.UnknownStep(_connection.Options.Logger, workflow.Id, SafeText.Of(step.Type));
        if (!isFailure)
        {
            Diagnostics.Log.Ended(_connection.Options.Logger, workflow.Id, workflow.Status.Value);
            return workflow;
        }

        var failure = new WorkflowFailedException(workflow);
        Diagnostics.Log.EndedBadly(_connection.Options.Logger, workflow.Id, SafeText.Of(workflow.Status.Value), failure.Reason is null ? "no reason given" : SafeReason.Of(failure.Reason) ?? "its reason is not shown");
        return options.ThrowOnFailure ? throw failure : workflow;
    }

    // The service's documentation advises how long to hold a submission open, up to a number of results; training is never waited for inline.
    private static TimeSpan AdvisedWait(WorkflowTemplate template)
    {
        TimeSpan wait = TimeSpan.Zero;
        foreach (WorkflowStepTemplate step in template.Steps ?? [])
        {
            TimeSpan advised = step.GetInput() is { } input && input.Definition is { } definition ? definition.AdvisedWaitFor(input) : TimeSpan.Zero;
            if (advised == TimeSpan.Zero)
                return TimeSpan.Zero;
            wait += advised;
        }

        return Shortest(wait, LongestInlineWait);
    }

    private static TimeSpan WholeSeconds(TimeSpan span) => TimeSpan.FromSeconds(Math.Floor(span.TotalSeconds));

    private static RunOptions ThrowingOnFailure(RunOptions? options) =>
        (options ?? new()) with { WaitOptions = (options?.WaitOptions ?? new()) with { ThrowOnFailure = true } };
}
