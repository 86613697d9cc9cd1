using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Generation.Http;
using Generation.Submitting;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    private const int LongestBatchName = 64;

    /// <summary>
    /// Makes a batch of many inputs under one name. Nothing is submitted by this call, and the batch cannot be awaited: enumerating it submits the inputs, several at once: <c>await foreach (var outcome in WhenEachAsync(SubmitManyAsync("cards", inputs)))</c>. This spends Buzz.
    /// </summary>
    /// <typeparam name="TOutput">The inputs' kind of result.</typeparam>
    /// <param name="name">
    /// The batch's name, 1 to 64 letters, digits, <c>_</c> or <c>-</c>. Each item is submitted with a key of the name and its own key, so running the same batch again, after a crash for example, pays nothing twice; with a journal
    /// it leaves out what was handed over and goes on with what was accepted.
    /// </param>
    /// <param name="inputs">The inputs, read as there is room for them. The own key of each is its place; where their order may change, use templates with an <see cref="WorkflowTemplate.ExternalId"/>: an item that takes the place of other work ends in an <see cref="ExternalIdConflictException"/>, or is left out where that was handed over.</param>
    /// <param name="options">How many at once, and how each is submitted and waited for. When null: the defaults.</param>
    /// <returns>The batch. Nothing was sent yet.</returns>
    /// <exception cref="ArgumentException">The name is not one, or an option is not valid. What is wrong with an item is in its outcome.</exception>
    public virtual Batch<TOutput> SubmitManyAsync<TOutput>(string name, IEnumerable<StepInput<TOutput>> inputs, BatchOptions? options = null)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return SubmitManyAsync(name, ManyAtOnce.StreamAsync(inputs), options);
    }

    /// <inheritdoc cref="SubmitManyAsync{TOutput}(string, IEnumerable{StepInput{TOutput}}, BatchOptions?)"/>
    public virtual Batch<TOutput> SubmitManyAsync<TOutput>(string name, IAsyncEnumerable<StepInput<TOutput>> inputs, BatchOptions? options = null)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return NewBatch<TOutput, StepInput<TOutput>>(name, inputs, options, input => input is null ? (null, null) : (WorkflowTemplate.For(input), null));
    }

    /// <summary>
    /// Makes a batch of many workflows under one name. Nothing is submitted by this call, and the batch cannot be awaited: enumerating it submits the workflows, several at once: <c>await foreach (var outcome in WhenEachAsync(SubmitManyAsync("cards", templates)))</c>. This spends Buzz.
    /// </summary>
    /// <typeparam name="TOutput">The workflows' kind of result.</typeparam>
    /// <param name="name">The batch's name, 1 to 64 letters, digits, <c>_</c> or <c>-</c>; the keys of its items begin with it.</param>
    /// <param name="templates">The workflows, read as there is room for them. The own key of each is its <see cref="WorkflowTemplate.ExternalId"/>, which no other one may have, else its place.</param>
    /// <param name="options">How many at once, and how each is submitted and waited for. When null: the defaults.</param>
    /// <returns>The batch. Nothing was sent yet.</returns>
    /// <exception cref="ArgumentException">The name is not one, or an option is not valid. What is wrong with an item is in its outcome.</exception>
    public virtual Batch<TOutput> SubmitManyAsync<TOutput>(string name, IEnumerable<WorkflowTemplate<TOutput>> templates, BatchOptions? options = null)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(templates);
        return SubmitManyAsync(name, ManyAtOnce.StreamAsync(templates), options);
    }

    /// <inheritdoc cref="SubmitManyAsync{TOutput}(string, IEnumerable{WorkflowTemplate{TOutput}}, BatchOptions?)"/>
    public virtual Batch<TOutput> SubmitManyAsync<TOutput>(string name, IAsyncEnumerable<WorkflowTemplate<TOutput>> templates, BatchOptions? options = null)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(templates);
        return NewBatch<TOutput, WorkflowTemplate<TOutput>>(name, templates, options, template => (template?.Template, template?.StepName));
    }

    /// <summary>Waits for the ends of a batch and gives each as soon as it is there, whatever became of it; submits the batch on the way. An item that an earlier run of the batch has handed over is left out.</summary>
    /// <typeparam name="TOutput">The kind of result.</typeparam>
    /// <param name="batch">The batch.</param>
    /// <param name="cancellationToken">Ends submitting and waiting; what was accepted goes on, and the same batch finds it again.</param>
    /// <remarks>
    /// With a journal an outcome counts as handed over when the next one is asked for. Where the loop ends before, by an exception for example, the same batch hands it over once more. What ends the submitting early
    /// is in <see cref="BatchProgress.StoppedBy"/>; what was accepted is waited for all the same.
    /// </remarks>
    public virtual async IAsyncEnumerable<BatchOutcome<TOutput>> WhenEachAsync<TOutput>(Batch<TOutput> batch, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(batch);
        ConcurrentDictionary<WorkflowRun, bool> waited = batch.Waited = new();
        IAsyncEnumerable<BatchOutcome<TOutput>?> outcomes = ManyAtOnce.RunAsync(WithoutSkippedAsync(batch, cancellationToken), batch.Options.MaxRunning, (item, token) => FinishAsync(batch, item, waited, cancellationToken, token), cancellationToken: cancellationToken);
        try
        {
            await foreach (BatchOutcome<TOutput>? outcome in outcomes.ConfigureAwait(false))
            {
                if (outcome is null)
                    continue; // a recovery was handing it over already
                yield return outcome;
                if (outcome.Run is not { } run)
                    continue;
                run.IsReported = outcome.Workflow is not null || outcome.IsGone; // one whose end is not known stays open
                foreach ((string key, Workflow workflow) in run.IsReported ? run.Works : [])
                    await NoteHandedOverAsync(key, workflow).ConfigureAwait(false);
                Drop(waited, run);
            }
        }
        finally
        {
            foreach (WorkflowRun run in waited.Keys)
                Forget(run);
        }
    }

    private static async IAsyncEnumerable<BatchItem<TOutput>> WithoutSkippedAsync<TOutput>(Batch<TOutput> batch, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TOutput : WireRecord
    {
        await foreach (BatchItem<TOutput> item in batch.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!item.IsSkipped)
                yield return item;
        }
    }

    private Batch<TOutput> NewBatch<TOutput, TItem>(string name, IAsyncEnumerable<TItem> items, BatchOptions? options, Func<TItem, (WorkflowTemplate? Template, string? StepName)> read)
        where TOutput : WireRecord
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > LongestBatchName || !DerivedKey.IsKey(name))
            throw new ArgumentException(FormattableString.Invariant($"The name of a batch must be 1 to {LongestBatchName} letters, digits, _ or -; keys begin with it."), nameof(name));
        options ??= new();
        options.ThrowIfInvalid();
        return new Batch<TOutput>(name, options, _connection.Options.Logger, Submit);

        IAsyncEnumerable<BatchItem<TOutput>> Submit(Batch<TOutput> batch, CancellationToken cancellationToken) => ManyAtOnce.RunAsync(
            Numbered(items, cancellationToken),
            options.SubmitConcurrency,
            (item, token) =>
            {
                (WorkflowTemplate? template, string? stepName) = read(item.Item);
                return SubmitAsync(batch, item.Index, template, stepName, token);
            },
            () => batch.Progress.StoppedBy is not null,
            cancellationToken);
    }

    private static async IAsyncEnumerable<(int Index, T Item)> Numbered<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int index = 0;
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return (index++, item);
    }

    private async Task<BatchItem<TOutput>> SubmitAsync<TOutput>(Batch<TOutput> batch, int index, WorkflowTemplate? template, string? stepName, CancellationToken cancellationToken)
        where TOutput : WireRecord
    {
        string key = template?.ExternalId ?? index.ToString(CultureInfo.InvariantCulture);
        var item = new BatchItem<TOutput> { Index = index, Key = key, ExternalId = DerivedKey.OfItem(batch.Name, key), StepName = stepName };
        WorkflowRun? run = null;
        try
        {
            if (template is null)
                throw new ArgumentException("The item is null.");
            if (template.ExternalId is not null && !batch.TryTake(key))
                throw new ArgumentException("An earlier item of the batch has the same key.");
            if (template.Ephemeral == true)
                throw new ArgumentException("An ephemeral workflow is gone once it has ended, so it cannot be part of a batch.");
            RunOptions options = batch.Options.Run ?? new();
            WaitOptions waiting = options.Waiting with { ThrowOnFailure = true, CancelWorkWhenCanceled = false }; // who leaves the loop leaves the work running
            var deadline = Deadline.After(_connection.Clock, waiting.Limit);
            if (options.Timeout is { } whole && whole > TimeSpan.Zero)
                deadline = deadline.Within(whole);
            run = new WorkflowRun
            {
                Template = options.ApplyTo(template) with { ExternalId = item.ExternalId },
                Options = options,
                Waiting = waiting,
                Key = item.ExternalId,
                Deadline = deadline,
                KeepsKeysOpen = true,
            };
            if (batch.Waited is { } waited)
                Await(waited, run);
            JournalEntry? entry = _settings.Journal is { } journal ? await journal.FindAsync(_settings.JournalName, item.ExternalId, cancellationToken).ConfigureAwait(false) : null;
            if (entry?.State == JournalState.HandedOver && !batch.Options.FetchesHandedOver)
                return Skipped();

            // What was accepted before is not asked for again.
            run.IsKnownByKey = entry is { WorkId: not null, State: not JournalState.Intended };
            Workflow? accepted = !run.IsKnownByKey ? await SubmitAsync(run, options.InlineWait ?? TimeSpan.Zero, cancellationToken).ConfigureAwait(false) : null;
            if (accepted is not null && entry is { State: JournalState.Intended } && entry.HasId(accepted.Id) && !batch.Options.FetchesHandedOver)
                return Skipped(); // it was handed over before the key was submitted again
            decimal spent = (accepted is null ? entry?.Cost : accepted.Charge ?? run.Trace.Price) ?? 0;
            batch.Change(p => p with { Submitted = p.Submitted + 1, Running = p.Running + 1, Spent = p.Spent + spent });
            return item with { Handle = new WorkflowHandle<TOutput>(this, accepted?.Id ?? entry!.WorkId!, stepName) { ExternalId = item.ExternalId }, Run = run, Accepted = accepted, Spent = spent }; // the entry has an id where nothing was submitted
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            batch.Change(p => p with { Failed = p.Failed + 1, StoppedBy = p.StoppedBy ?? (EndsSubmitting(e) ? e : null) });
            Drop(batch.Waited, run);
            return item with { Exception = e };
        }

        BatchItem<TOutput> Skipped()
        {
            batch.Change(p => p with { Skipped = p.Skipped + 1 });
            Drop(batch.Waited, run);
            return item with { IsSkipped = true };
        }
    }

    private void Await(ConcurrentDictionary<WorkflowRun, bool> waited, WorkflowRun run)
    {
        waited[run] = true;
        Await(run);
    }

    private void Drop(ConcurrentDictionary<WorkflowRun, bool>? waited, WorkflowRun? run)
    {
        if (run is null || waited?.TryRemove(run, out _) != true)
            return;
        Forget(run);
    }

    // The next item would meet the same.
    private static bool EndsSubmitting(Exception e) => e is BudgetExceededException or InsufficientBuzzException or UnauthorizedException or JournalException or ObjectDisposedException;

    private async Task<BatchOutcome<TOutput>?> FinishAsync<TOutput>(Batch<TOutput> batch, BatchItem<TOutput> item, ConcurrentDictionary<WorkflowRun, bool> waited, CancellationToken caller, CancellationToken cancellationToken)
        where TOutput : WireRecord
    {
        var outcome = new BatchOutcome<TOutput> { Index = item.Index, Key = item.Key, ExternalId = item.ExternalId, Exception = item.Exception, Charge = item.Spent };
        if (item.Handle is not { } handle)
            return outcome;
        WorkflowRun run = item.Run ?? new WorkflowRun { Options = new(), Waiting = new(), Key = item.ExternalId, Deadline = Deadline.After(_connection.Clock, new WaitOptions().Limit), KeepsKeysOpen = true };
        Await(waited, run);
        try
        {
            Workflow ended = await FinishAsync(run, item.Accepted ?? new Workflow { Id = handle.Id }, cancellationToken).ConfigureAwait(false);
            outcome = outcome with { Workflow = ended };
            outcome = outcome with { Output = ended.GetResult<TOutput>(item.StepName) };
        }
        catch (WorkflowFailedException e)
        {
            outcome = outcome with { Workflow = e.Workflow, Exception = e };
        }
        catch (NotFoundException e)
        {
            outcome = outcome with { Exception = e, IsGone = await IsGoneAsync(run.PresentKey, cancellationToken).ConfigureAwait(false) };
        }
        catch (WorkflowWaitCanceledException e) when (caller.IsCancellationRequested && run.Options.Waiting.CancelWorkWhenCanceled)
        {
            throw new WorkflowWaitCanceledException(e.Handle, await TryCancelWorkAsync(e.Handle.Id).ConfigureAwait(false), e, caller);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            outcome = outcome with { Exception = e };
        }

        bool isKnown = outcome.Workflow is not null;
        if (isKnown && !batch.Options.FetchesHandedOver && _handingOver.TryGetValue(run.PresentKey, out TaskCompletionSource<bool>? other) && await other.Task.WaitAsync(cancellationToken).ConfigureAwait(false))
        {
            batch.Change(p => p with { Running = p.Running - (item.Run is null ? 0 : 1), Skipped = p.Skipped + 1, Spent = p.Spent + run.Charge - item.Spent });
            Drop(waited, run);
            return null;
        }

        outcome = outcome with { Run = run, ExternalId = run.PresentKey, PaidRuns = run.PaidRuns, Charge = isKnown ? run.Charge : Math.Max(item.Spent, run.Charge) };
        batch.Change(p => p with
        {
            Running = p.Running - (item.Run is null ? 0 : 1),
            Succeeded = p.Succeeded + (outcome.IsSuccess ? 1 : 0),
            Failed = p.Failed + (outcome.IsSuccess ? 0 : 1),
            Spent = p.Spent + outcome.Charge - item.Spent,
        });
        return outcome;
    }
}
