using System.Runtime.ExceptionServices;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    // The list may be behind the submission by a little, and clocks differ.
    private static readonly TimeSpan ListDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Finds out what became of a submission whose answer was lost: looks through the account's workflows for its key. Sends nothing that could be charged. Submitting again with the key does the same where the request is
    /// still at hand.
    /// </summary>
    /// <param name="externalId">The key, from the exception or the journal.</param>
    /// <param name="since">When the submission was begun; older workflows are not looked at.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The workflow; null where the service has none with this key, also after a look some seconds later.</returns>
    /// <exception cref="CivitaiException">The service could not be asked.</exception>
    public virtual async Task<Workflow?> ReconcileAsync(string externalId, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(externalId);
        if (await FindAsync(externalId, since, cancellationToken).ConfigureAwait(false) is { } workflow)
            return workflow;
        await Task.Delay(ListDelay, _connection.Clock, cancellationToken).ConfigureAwait(false);
        return await FindAsync(externalId, since, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Goes on with everything that the journal has open, in this process or after another one has died: finds out what became of lost answers, waits for each end, and hands it over once. Call it when the program starts, before
    /// anything is submitted.
    /// </summary>
    /// <param name="handOver">
    /// Takes an end, however it ended; several at once. When it has returned, the journal notes that it has the result, and it is not called for it again. What it throws leaves the intent open for the next recovery.
    /// </param>
    /// <param name="options">How to wait for each end. When null: the defaults.</param>
    /// <param name="cancellationToken">Ends the recovery; what was not handed over stays open.</param>
    /// <returns>How many ends were handed over.</returns>
    /// <exception cref="InvalidOperationException">The client has no journal.</exception>
    /// <exception cref="AggregateException">Some could not be handed over; the others were. The exceptions are those of the service, or what <paramref name="handOver"/> threw.</exception>
    public virtual async Task<int> RecoverAsync(Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handOver);
        options ??= new();
        options.ThrowIfInvalid();
        ISubmissionJournal journal = _settings.Journal ?? throw new InvalidOperationException("The client has no journal; set OrchestrationClientOptions.Journal.");
        int handedOver = 0;
        var failures = new List<Exception>();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(journal.ReadOpenAsync(_settings.JournalName, cancellationToken), limits, async (entry, token) =>
        {
            try
            {
                if (await GoOnAsync(journal, entry, handOver, options, token).ConfigureAwait(false))
                    Interlocked.Increment(ref handedOver);
            }
            catch (Exception e) when (!token.IsCancellationRequested)
            {
                lock (failures)
                    failures.Add(e);
            }
        }).ConfigureAwait(false);
        return failures.Count == 0 ? handedOver : throw new AggregateException(FormattableString.Invariant($"{failures.Count} of the open submissions could not be handed over; they stay open."), failures);
    }

    /// <summary>Notes in the journal that the result of a submission has arrived where it belongs. <c>RunAsync</c> and <see cref="RecoverAsync"/> do it by themselves; call it after <c>SubmitAsync</c>. Without a journal, or where it is noted already, nothing happens.</summary>
    /// <param name="externalId">The key of the submission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The journal cannot be written.</exception>
    public virtual async Task AcknowledgeAsync(string externalId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(externalId);
        if (_settings.Journal is not { } journal || await journal.FindAsync(_settings.JournalName, externalId, cancellationToken).ConfigureAwait(false) is not { IsClosed: false } entry)
            return;
        await journal.TryWriteAsync(Changed(entry, JournalState.HandedOver), entry.State, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> GoOnAsync(ISubmissionJournal journal, JournalEntry entry, Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions options, CancellationToken cancellationToken)
    {
        bool isRepeated = entry.State == JournalState.HandingOver;
        Workflow? workflow = null;
        if (entry.WorkId is null && entry.State == JournalState.Intended)
        {
            workflow = await ReconcileAsync(entry.Key, entry.CreatedAt, cancellationToken).ConfigureAwait(false);
            JournalEntry known = workflow is null ? Changed(entry, JournalState.HandingOver) : Changed(entry, JournalState.Accepted) with { WorkId = workflow.Id, Cost = workflow.Charge };
            if (!await journal.TryWriteAsync(known, entry.State, cancellationToken).ConfigureAwait(false))
                return false; // somebody else goes on with it
            entry = known;
        }

        if (entry.WorkId is { } id)
        {
            workflow = await WaitAsync(id, (options.WaitOptions ?? new()) with { ThrowOnFailure = false }, null, cancellationToken).ConfigureAwait(false);
            JournalEntry handing = Changed(entry, JournalState.HandingOver);
            if (!await journal.TryWriteAsync(handing, entry.State, cancellationToken).ConfigureAwait(false))
                return false;
            entry = handing;
        }

        if (workflow is not null)
            Settle(entry.Key, workflow);
        else
            _settings.Budgets.ToList().ForEach(b => b.Release(entry.Key));
        try
        {
            await handOver(new RecoveredWorkflow { ExternalId = entry.Key, Workflow = workflow, IsRepeated = isRepeated }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            await journal.TryWriteAsync(Changed(entry, entry.WorkId is null ? JournalState.Intended : JournalState.Accepted), JournalState.HandingOver, CancellationToken.None).ConfigureAwait(false);
            ExceptionDispatchInfo.Throw(e);
        }

        return await journal.TryWriteAsync(Changed(entry, workflow is null ? JournalState.Refused : JournalState.HandedOver), JournalState.HandingOver, CancellationToken.None).ConfigureAwait(false);
    }

    // How it ended is what was charged in the end, refunds included.
    private void Settle(string externalId, Workflow workflow)
    {
        if (workflow.Charge is not { } charge)
            return;
        foreach (SpendBudget budget in _settings.Budgets)
            budget.Settle(externalId, charge);
    }

    // What was paid for is returned also where that cannot be noted: then it is handed over once more.
    private async Task NoteHandedOverAsync(string externalId)
    {
        try
        {
            await AcknowledgeAsync(externalId, CancellationToken.None).ConfigureAwait(false);
        }
        catch (JournalException e)
        {
            Generation.Diagnostics.Log.JournalFailed(_connection.Options.Logger, e.GetType().Name);
        }
    }

    private JournalEntry Changed(JournalEntry entry, JournalState state) => entry with { State = state, ChangedAt = _connection.Clock.GetUtcNow() };

    private async Task<Workflow?> FindAsync(string externalId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await foreach (Workflow workflow in QueryAsync(new WorkflowQuery { From = since - ClockDifference }, cancellationToken).ConfigureAwait(false))
        {
            if (IsOf(workflow, externalId))
                return workflow;
        }

        return null;
    }

    // The service puts the account's number in front: 4711-order-1.
    private static bool IsOf(Workflow workflow, string externalId)
    {
        if (workflow.ExternalId is not { } stored)
            return false;
        int account = stored.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return account > 0 && stored[account] == '-' && stored.AsSpan(account + 1).SequenceEqual(externalId);
    }
}
