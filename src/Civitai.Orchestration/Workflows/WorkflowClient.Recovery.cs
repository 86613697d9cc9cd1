using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Generation.Submitting;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    // The list may be behind the submission by a little, and the clock that a time was read from may have been wrong.
    private static readonly TimeSpan ListDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ListOverlap = TimeSpan.FromDays(1);

    // The keys that this process has claimed in the journal and could not note the outcome of; a journal may keep less of a time.
    private readonly ConcurrentDictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private static readonly TimeSpan ClaimPrecision = TimeSpan.FromMilliseconds(1);

    // After which work that the service does not know is gone, and not new.
    private static readonly TimeSpan GoneAfter = TimeSpan.FromHours(1);

    // How long the service certainly shows what has ended; it says about 30 days.
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(28);

    // The keys whose ends this process hands over, or waits for to do so, and whether it did.
    private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> _handingOver = new(StringComparer.Ordinal);

    // The keys that this process submits or hands over at this moment without a lease, and how often: recovery leaves them alone.
    private readonly ConcurrentDictionary<string, int> _inHand = new(StringComparer.Ordinal);

    /// <summary>
    /// Under which name the client's intents stand in a journal (<see cref="JournalEntry.Service"/>): the host of <see cref="ServiceClientOptions.BaseAddress"/>, and after a slash <see cref="ServiceClientOptions.Name"/> where one is
    /// set. The token is no part of it.
    /// </summary>
    public virtual string JournalName => _settings?.JournalName ?? ""; // a mock has no settings

    /// <summary>
    /// Finds out what became of a submission whose answer was lost: looks through the account's workflows for its key. Sends nothing that could be charged. Submitting again with the key does the same where the request is
    /// still at hand.
    /// </summary>
    /// <param name="externalId">The key, from the exception or the journal.</param>
    /// <param name="since">When the submission was begun; workflows that are more than a day older are not looked at.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The workflow; null where the service has none with this key, also after a look some seconds later. It does not show an ephemeral one that has ended, or one that ended about 30 days ago.</returns>
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
    /// anything is submitted. With an <see cref="ISharedJournal"/> it leases what it goes on with, and leaves alone what others have leased and what is younger than <see cref="RecoverOptions.MinimumAge"/>.
    /// </summary>
    /// <param name="handOver">
    /// Takes an end, however it ended; several at once. When it has returned, the journal notes that it has the result, and it is not called for it again. What it throws leaves the intent open for the next recovery.
    /// </param>
    /// <param name="options">How to wait for each end. When null: the defaults.</param>
    /// <param name="cancellationToken">Ends the recovery; what was not handed over stays open.</param>
    /// <returns>How many ends were handed over.</returns>
    /// <exception cref="InvalidOperationException">The client has no journal.</exception>
    /// <exception cref="AggregateException">
    /// Some could not be handed over; the others were. The exceptions are those of the service, or what <paramref name="handOver"/> threw. Of what the service no longer has the intent is closed: a <see cref="NotFoundException"/> where it
    /// was accepted, a <see cref="SubmitOutcomeUnknownException"/> where it cannot be told any more whether it was (an ephemeral workflow, or four weeks and more ago).
    /// </exception>
    public virtual async Task<int> RecoverAsync(Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handOver);
        options ??= new();
        options.ThrowIfInvalid();
        ISubmissionJournal journal = RequiredJournal;
        var failures = new List<Exception>();
        int handedOver = journal is ISharedJournal shared
            ? await RecoverSharedAsync(shared, handOver, options, isEndless: false, Fail, cancellationToken).ConfigureAwait(false)
            : await RecoverOnceAsync(journal, handOver, options, Fail, cancellationToken).ConfigureAwait(false);
        return failures.Count == 0 ? handedOver : throw new AggregateException(FormattableString.Invariant($"{failures.Count} of the open submissions could not be handed over; InnerExceptions say why. What the service still has stays open."), failures);

        void Fail(Exception e)
        {
            lock (failures)
                failures.Add(e);
        }
    }

    /// <summary>Notes in the journal that the result of a submission has arrived where it belongs. <c>RunAsync</c> and <see cref="RecoverAsync"/> do it by themselves; call it after <c>SubmitAsync</c>. Without a journal, or where it is noted already, nothing happens.</summary>
    /// <param name="externalId">
    /// The key of the submission: the one you chose, or that of the handle (<see cref="WorkflowHandle.ExternalId"/>). <see cref="Workflow.ExternalId"/> is not the key: the service puts the account's id before it. A key that the
    /// journal does not know is ignored.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The journal cannot be written.</exception>
    public virtual async Task AcknowledgeAsync(string externalId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(externalId);
        await AcknowledgeAsync(externalId, _ => true, null, cancellationToken).ConfigureAwait(false);
    }

    private async Task AcknowledgeAsync(string externalId, Func<JournalEntry, bool> isMeant, Workflow? ended, CancellationToken cancellationToken)
    {
        if (_settings.Journal is not { } journal || await journal.FindAsync(_settings.JournalName, externalId, cancellationToken).ConfigureAwait(false) is not { IsClosed: false } entry || !isMeant(entry))
            return;
        JournalEntry handedOver = Changed(entry, JournalState.HandedOver) with { WorkId = entry.WorkId ?? ended?.Id, Cost = ended?.Charge ?? entry.Cost };
        if (await journal.TryWriteAsync(handedOver, entry.State, cancellationToken).ConfigureAwait(false) && ended is null && entry.IsOf(entry.WorkId))
            await BringBackAsync(externalId, entry.WorkId!).ConfigureAwait(false);
    }

    /// <summary>
    /// Waits for the end of a workflow and hands it over once: what a receiver of callbacks does, and a worker that takes ids from a queue. With a journal once over all processes that share it, except that a process may die in the
    /// middle; without one, for one call at a time in this process. Work that the key no longer stands for, since it was submitted again, is handed over without a note.
    /// </summary>
    /// <param name="externalId">The key that it was submitted with.</param>
    /// <param name="workflow">The workflow as accepted, or as read since.</param>
    /// <param name="handOver">Takes the end, however it ended. When it has returned, the journal notes that it has the result; after an exception the intent stays open.</param>
    /// <param name="options">How to wait for the end. When null: the defaults.</param>
    /// <param name="cancellationToken">Ends the call; what was not handed over stays open.</param>
    /// <returns>Whether this call handed it over; false where somebody else has done it: another call, a recovery, a <c>RunAsync</c> of this process, or another process, which may still be at it.</returns>
    /// <exception cref="ArgumentException">The workflow was submitted with another key.</exception>
    /// <exception cref="WorkflowWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="CivitaiException">The service could not be asked.</exception>
    /// <exception cref="JournalException">The journal cannot be read or written.</exception>
    public virtual async Task<bool> HandOverAsync(
        string externalId, Workflow workflow, Func<RecoveredWorkflow, CancellationToken, Task> handOver, WaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(externalId);
        ArgumentNullException.ThrowIfNull(workflow);
        ArgumentNullException.ThrowIfNull(handOver);
        if (workflow.ExternalId is not null && !workflow.WasSubmittedAs(externalId))
            throw new ArgumentException("The workflow was submitted with another key.", nameof(workflow));
        while (true)
        {
            if (TryBegin(externalId) is { } begun)
            {
                bool isDone = false;
                using InHand mark = Mark(externalId);
                try
                {
                    Workflow ended = workflow.Status.IsTerminal ? workflow : await EndOfAsync(workflow.Id, options, cancellationToken).ConfigureAwait(false);
                    if (_runs.Find(externalId) is not null)
                        continue; // somebody has begun to wait for it meanwhile, and gets it
                    return isDone = await HandOverAsync(externalId, ended, handOver, cancellationToken).ConfigureAwait(false);
                }
                finally
                {
                    Finish(externalId, begun, isDone);
                }
            }

            NotifyChanged(workflow.Id);
            Task<bool>? taken = _runs.Find(externalId) is { } run ? run.Left : _handingOver.TryGetValue(externalId, out TaskCompletionSource<bool>? other) ? other.Task : null;
            if (taken is not null && await taken.WaitAsync(cancellationToken).ConfigureAwait(false))
                return false;
        }
    }

    private InHand Mark(string externalId)
    {
        if (_settings.Journal is null)
            return default;
        _inHand.AddOrUpdate(externalId, 1, (_, count) => count + 1);
        _signsOfLife?.Begin();
        return new InHand(_inHand, externalId);
    }

    // When it was written; one that was not answered stands beside the one that it is to replace.
    private readonly record struct Claim(DateTimeOffset At, bool IsHandedOver, bool IsBegun = false, DateTimeOffset? Before = null)
    {
        public bool IsOf(JournalEntry entry) => entry.State == JournalState.HandingOver && (IsAt(entry, At) || (Before is { } before && IsAt(entry, before)));

        private static bool IsAt(JournalEntry entry, DateTimeOffset time) => (entry.ChangedAt - time).Duration() < ClaimPrecision;
    }

    private readonly struct InHand(ConcurrentDictionary<string, int>? keys, string externalId) : IDisposable
    {
        public void Dispose()
        {
            if (keys?.AddOrUpdate(externalId, 0, (_, count) => count - 1) == 0)
                keys.TryRemove(KeyValuePair.Create(externalId, 0));
        }
    }

    // What others wait for from now on; null where somebody in this process waits for the end of the key already.
    private TaskCompletionSource<bool>? TryBegin(string externalId)
    {
        var begun = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        return _runs.Find(externalId) is null && _handingOver.TryAdd(externalId, begun) ? begun : null;
    }

    private void Finish(string externalId, TaskCompletionSource<bool> begun, bool isHandedOver)
    {
        _handingOver.TryRemove(externalId, out _);
        begun.SetResult(isHandedOver);
    }

    private Task<Workflow> EndOfAsync(string workflowId, WaitOptions? options, CancellationToken cancellationToken) =>
        WaitAsync(workflowId, (options ?? new()) with { ThrowOnFailure = false }, null, cancellationToken);

    private async Task<bool> HandOverAsync(string externalId, Workflow ended, Func<RecoveredWorkflow, CancellationToken, Task> handOver, CancellationToken cancellationToken)
    {
        if (_settings.Journal is not { } journal)
        {
            await SettleAsync(externalId, ended).ConfigureAwait(false);
            await handOver(new RecoveredWorkflow { ExternalId = externalId, Workflow = ended }, cancellationToken).ConfigureAwait(false);
            return true;
        }

        while (true)
        {
            JournalEntry? entry = await journal.FindAsync(_settings.JournalName, externalId, cancellationToken).ConfigureAwait(false);
            bool isOwn = _claims.TryGetValue(externalId, out Claim claim) && entry is not null && claim.IsOf(entry);
            if (isOwn && claim.IsHandedOver) // only the note of it is missing
                return await NoteHandedOverAsync(journal, entry!, ended).ConfigureAwait(false);
            bool wasHandedOver = entry is { State: JournalState.HandedOver } || (entry is { State: JournalState.Intended } && entry.HasId(ended.Id));
            if (wasHandedOver || (entry is { State: JournalState.HandingOver } && !isOwn))
                return false;
            DateTimeOffset now = _connection.Clock.GetUtcNow();
            bool isRepeated = isOwn && claim.IsBegun;
            _claims[externalId] = new Claim(now, false, isRepeated, isOwn ? entry!.ChangedAt : null); // before it is written, since the answer may be lost
            JournalEntry handing = (entry ?? new JournalEntry { Service = _settings.JournalName, Key = externalId, State = JournalState.Intended, CreatedAt = ended.CreatedAt ?? now, ChangedAt = now })
                with
            { State = JournalState.HandingOver, WorkId = ended.Id, Cost = ended.Charge ?? entry?.Cost, ChangedAt = now };
            if (entry?.IsOfOther(handing) == true) // the key stands for other work by now, which keeps its entry and its place in budgets
            {
                _claims.TryRemove(externalId, out _);
                await handOver(new RecoveredWorkflow { ExternalId = externalId, Workflow = ended }, cancellationToken).ConfigureAwait(false);
                return true;
            }

            if (entry is { State: JournalState.Intended, WorkId: { } earlier })
                await SetAsideAsync(externalId, earlier, ended).ConfigureAwait(false);
            if (await journal.TryWriteAsync(handing, entry?.State, cancellationToken).ConfigureAwait(false)) // otherwise it has changed meanwhile, as when a submission is noted as accepted
            {
                await BringBackAsync(externalId, ended.Id).ConfigureAwait(false);
                await SettleAsync(externalId, ended).ConfigureAwait(false);
                _claims[externalId] = new Claim(now, false, isRepeated);
                return await HandOverAsync(journal, handing, ended, isRepeated, handOver, cancellationToken).ConfigureAwait(false);
            }

            _claims.TryRemove(externalId, out _);
        }
    }

    private async Task<bool> GoOnAsync(ISubmissionJournal journal, JournalEntry entry, Func<RecoveredWorkflow, CancellationToken, Task> handOver, RecoverOptions options, CancellationToken cancellationToken)
    {
        bool isRepeated = entry.State == JournalState.HandingOver;
        bool isAgain = entry is { State: JournalState.Intended, WorkId: not null }; // after its work was handed over
        Workflow? workflow = null;
        if (isAgain && await TryGetAsync(entry.WorkId!, cancellationToken).ConfigureAwait(false) is not null)
        {
            await BringBackAsync(entry.Key, entry.WorkId!).ConfigureAwait(false);
            await journal.TryWriteAsync(Changed(entry, JournalState.HandedOver), entry.State, cancellationToken).ConfigureAwait(false); // the key stands for that work still
            return false;
        }

        if (isAgain || entry.WorkId is null) // its answer was lost, or a process died while it reported that there is none, and there may be one by now
        {
            workflow = await ReconcileAsync(entry.Key, entry.CreatedAt, cancellationToken).ConfigureAwait(false);
            if (workflow is null && (_inHand.ContainsKey(entry.Key) || (await journal.FindAsync(_settings.JournalName, entry.Key, cancellationToken).ConfigureAwait(false))?.ChangedAt != entry.ChangedAt))
                return false; // it is being submitted again, or was meanwhile
            if (workflow is null && IsForgotten(entry)) // its price stays reserved, beside what the work before holds
                return await CloseAsync(journal, entry with { WorkId = null, Cost = null }, cancellationToken).ConfigureAwait(false) ? throw SubmitOutcomeUnknownException.Forgotten(entry.Key) : false;
            if (isAgain && !entry.HasId(workflow?.Id) && !await SetAsideAsync(entry.Key, entry.WorkId!, workflow).ConfigureAwait(false) && workflow is null)
                return false; // what is given back now would be that of the work before; there is no result that waits
            JournalEntry known = workflow is null ? Changed(entry, JournalState.HandingOver) with { WorkId = null, Cost = null } : Changed(entry, JournalState.Accepted) with { WorkId = workflow.Id, Cost = workflow.Charge };
            if (!await journal.TryWriteAsync(known, entry.State, cancellationToken).ConfigureAwait(false))
                return false; // somebody else goes on with it
            entry = known;
            isRepeated &= workflow is null; // a result was not handed over before
        }

        if (entry.WorkId is { } id)
        {
            try
            {
                workflow = await EndOfAsync(id, options.WaitOptions, cancellationToken).ConfigureAwait(false);
            }
            catch (NotFoundException) when (IsGone(entry))
            {
                if (await FindAsync(entry.Key, entry.CreatedAt, cancellationToken).ConfigureAwait(false) is { } other) // the key was submitted again, which could not be noted
                {
                    if (!entry.HasId(other.Id))
                        await SetAsideAsync(entry.Key, id, other).ConfigureAwait(false);
                    JournalEntry open = Changed(entry, JournalState.Intended) with { WorkId = null, Cost = null };
                    return await journal.TryWriteAsync(open, entry.State, cancellationToken).ConfigureAwait(false) && await GoOnAsync(journal, open, handOver, options, cancellationToken).ConfigureAwait(false);
                }

                if (!await CloseAsync(journal, entry, cancellationToken).ConfigureAwait(false))
                    return false; // it stands for other work by now
                throw;
            }

            if (_runs.Find(entry.Key) is not null)
                return false; // somebody has begun to wait for it meanwhile, and gets it
            JournalEntry handing = Changed(entry, JournalState.HandingOver) with { Cost = workflow.Charge ?? entry.Cost };
            if (!await journal.TryWriteAsync(handing, entry.State, cancellationToken).ConfigureAwait(false))
                return false;
            entry = handing;
            await BringBackAsync(entry.Key, id).ConfigureAwait(false);
        }

        await SettleAsync(entry.Key, workflow).ConfigureAwait(false);
        return await HandOverAsync(journal, entry, workflow, isRepeated, handOver, cancellationToken).ConfigureAwait(false);
    }

    // There is nothing to hand over, which is said once.
    private async Task<bool> CloseAsync(ISubmissionJournal journal, JournalEntry entry, CancellationToken cancellationToken)
    {
        if (!await journal.TryWriteAsync(Changed(entry, JournalState.HandedOver), entry.State, cancellationToken).ConfigureAwait(false))
            return false;
        Diagnostics.Log.ClosedWithoutEnd(_connection.Options.Logger, entry.Key, entry.WorkId);
        return true;
    }

    // From the claim in the journal to the note of how it went.
    private async Task<bool> HandOverAsync(
        ISubmissionJournal journal, JournalEntry handing, Workflow? workflow, bool isRepeated, Func<RecoveredWorkflow, CancellationToken, Task> handOver, CancellationToken cancellationToken)
    {
        var recovered = new RecoveredWorkflow { ExternalId = handing.Key, Workflow = workflow, IsRepeated = isRepeated, IsBegun = isRepeated };
        try
        {
            await handOver(recovered, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (recovered.IsBegun)
        {
            _claims[handing.Key] = new Claim(handing.ChangedAt, IsHandedOver: false, IsBegun: true);
            throw; // it stays what it is to everybody else: being handed over, as after a death
        }
        catch (Exception e)
        {
            await journal.TryWriteAsync(Changed(handing, handing.WorkId is null ? JournalState.Intended : JournalState.Accepted), JournalState.HandingOver, CancellationToken.None).ConfigureAwait(false);
            _claims.TryRemove(handing.Key, out _);
            ExceptionDispatchInfo.Throw(e);
        }

        if (_claims.TryGetValue(handing.Key, out Claim claim))
            _claims[handing.Key] = claim with { IsHandedOver = true };
        return await NoteHandedOverAsync(journal, handing, workflow).ConfigureAwait(false);
    }

    private async Task<bool> NoteHandedOverAsync(ISubmissionJournal journal, JournalEntry handing, Workflow? workflow)
    {
        bool isNoted = await journal.TryWriteAsync(Changed(handing, workflow is null ? JournalState.Refused : JournalState.HandedOver), JournalState.HandingOver, CancellationToken.None).ConfigureAwait(false);
        _claims.TryRemove(handing.Key, out _);
        return isNoted;
    }

    // How it ended is what was charged in the end, refunds included; where there never was a workflow nothing was.
    private async Task SettleAsync(string externalId, Workflow? workflow)
    {
        foreach (SpendBudget budget in _settings.Budgets)
        {
            if (workflow is null)
                await BudgetNotes.ReleaseAsync(budget, externalId, _connection.Options.Logger).ConfigureAwait(false);
            else if (workflow.Charge is { } charge)
                await BudgetNotes.SettleAsync(budget, externalId, charge, _connection.Options.Logger).ConfigureAwait(false);
        }
    }

    // What a key's earlier work was charged stays counted beside other work of the key, also where nobody has reserved the price of that.
    // Whether every ledger has set it aside.
    private async Task<bool> SetAsideAsync(string externalId, string earlier, Workflow? other)
    {
        bool isDone = true;
        foreach (SpendBudget budget in _settings.Budgets)
        {
            bool? isMoved = await BudgetNotes.SetAsideAsync(budget, externalId, earlier, _connection.Options.Logger).ConfigureAwait(false);
            isDone &= isMoved is not null;
            if (isMoved == true && other is not null && (budget.Tag is null || other.Tags.Contains(budget.Tag)))
                await BudgetNotes.HoldAsync(budget, externalId, other.Charge ?? 0, _connection.Options.Logger).ConfigureAwait(false);
        }

        return isDone;
    }

    // The key stands for the work before still: it was submitted again, and the answer says so, or it was lost and that work has ended since.
    private async Task BringBackAsync(string externalId, string earlier)
    {
        foreach (SpendBudget budget in _settings.Budgets)
            await BudgetNotes.BringBackAsync(budget, externalId, earlier, _connection.Options.Logger).ConfigureAwait(false);
    }

    // A run knows its work, and only the journal what the key stands for by now: what is set aside of earlier work stays so beside other work.
    private async Task SettleRunAsync(string externalId, Workflow ended)
    {
        if (_settings.Journal is { } journal && _settings.Budgets.Count > 0)
        {
            try
            {
                if ((await journal.FindAsync(_settings.JournalName, externalId, CancellationToken.None).ConfigureAwait(false))?.IsOf(ended.Id) == true)
                    await BringBackAsync(externalId, ended.Id).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                Generation.Diagnostics.Log.JournalFailed(_connection.Options.Logger, e.GetType().Name);
            }
        }

        await SettleAsync(externalId, ended).ConfigureAwait(false);
    }

    // What was paid for is returned also where that cannot be noted: then it is handed over once more.
    private async Task NoteHandedOverAsync(string externalId, Workflow workflow)
    {
        try
        {
            // The key may stand for other work by now, and what a handler of this process has just now is its to note.
            await AcknowledgeAsync(externalId, e => (e.WorkId is null || e.IsOf(workflow.Id)) && (e.State != JournalState.HandingOver || !_handingOver.ContainsKey(externalId)), workflow, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Generation.Diagnostics.Log.JournalFailed(_connection.Options.Logger, e.GetType().Name);
        }
    }

    // Work that the service does not know and that is no longer new.
    private bool IsGone(JournalEntry entry) => _connection.Clock.GetUtcNow() - entry.CreatedAt > GoneAfter;

    private async Task<bool> IsGoneAsync(string externalId, CancellationToken cancellationToken)
    {
        try
        {
            return _settings.Journal is { } journal && await journal.FindAsync(_settings.JournalName, externalId, cancellationToken).ConfigureAwait(false) is { } entry && IsGone(entry);
        }
        catch (JournalException e)
        {
            Generation.Diagnostics.Log.JournalFailed(_connection.Options.Logger, e.GetType().Name);
            return false; // the next time it may be told
        }
    }

    // Work that may have been made and is not shown any more.
    private bool IsForgotten(JournalEntry entry) => entry.IsEphemeral || _connection.Clock.GetUtcNow() - entry.CreatedAt > KeptFor;

    private JournalEntry Changed(JournalEntry entry, JournalState state) => entry with { State = state, ChangedAt = _connection.Clock.GetUtcNow() };

    private async Task<Workflow?> FindAsync(string externalId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await foreach (Workflow workflow in QueryAsync(WorkflowQuery.Own with { From = since - ListOverlap }, cancellationToken).ConfigureAwait(false))
        {
            if (workflow.WasSubmittedAs(externalId))
                return workflow;
        }

        return null;
    }
}
