using Generation.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Generation.Submitting;

/// <summary>
/// Reserves the price of a submission in every budget that it counts for, right before it is sent, and settles or gives it back afterwards. Where it cannot be told whether work was accepted, the price stays reserved. What earlier work
/// of the key holds is set aside before that, and brought back where the key stands for that work still. Where that cannot be told, it is brought back when that work ends.
/// </summary>
internal sealed class BudgetInterceptor<TSubmission, TSnapshot>(
    IReadOnlyList<SpendBudget> budgets, ILogger logger, Func<TSubmission, IReadOnlyCollection<string>> tagsOf, Func<TSnapshot, decimal?> chargeOf)
    : ISubmissionInterceptor<TSubmission, TSnapshot>
    where TSubmission : Submission
    where TSnapshot : class
{
    private readonly CallsByKey<HashSet<SpendBudget>> _calls = new(); // the budgets in which they reserved the price

    public async Task<TSnapshot> SubmitAsync(TSubmission submission, Func<TSubmission, CancellationToken, Task<TSnapshot>> next, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<string> tags = tagsOf(submission);
        SpendBudget[] counted = [.. budgets.Where(b => b.Tag is null || tags.Contains(b.Tag))];
        if (counted.Length == 0)
            return await next(submission, cancellationToken).ConfigureAwait(false);

        CallsByKey<HashSet<SpendBudget>>.Calls calls = await _calls.JoinAsync(submission.Key, cancellationToken).ConfigureAwait(false);
        try
        {
            return await SubmitAsync(calls, counted, submission, next, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _calls.Leave(submission.Key, calls);
        }
    }

    private async Task<TSnapshot> SubmitAsync(
        CallsByKey<HashSet<SpendBudget>>.Calls calls, SpendBudget[] counted, TSubmission submission, Func<TSubmission, CancellationToken, Task<TSnapshot>> next, CancellationToken cancellationToken)
    {
        Func<decimal, CancellationToken, ValueTask<bool>>? confirm = submission.ConfirmCost;
        int sent = submission.Trace?.SendCount ?? 0;
        TSnapshot snapshot;
        try
        {
            snapshot = await next(submission with { ConfirmCost = AgreeAsync }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            bool isEarlier = submission.Trace?.IsEarlier == true;
            bool isMade = !isEarlier && e is not GenerationException { MayHaveBeenExecuted: false } && submission.Trace?.SendCount != sent;
            bool isUndone = _calls.End(calls, isMade);
            foreach (SpendBudget budget in isEarlier ? counted : isUndone ? calls.State : (IEnumerable<SpendBudget>)[]) // no other call adds to them now
                await GiveBackAsync(budget).ConfigureAwait(false);
            throw;
        }

        _calls.End(calls, isMade: true);
        foreach (SpendBudget budget in submission.Trace?.IsEarlier == true ? counted : [])
            await GiveBackAsync(budget).ConfigureAwait(false);
        if (chargeOf(snapshot) is { } charge)
        {
            foreach (SpendBudget budget in counted)
                await BudgetNotes.SettleAsync(budget, submission.Key, charge, logger).ConfigureAwait(false);
        }

        return snapshot;

        Task GiveBackAsync(SpendBudget budget) => submission.Trace?.Earlier is { } before
            ? BudgetNotes.BringBackAsync(budget, submission.Key, before, logger)
            : BudgetNotes.ReleaseAsync(budget, submission.Key, logger);

        async ValueTask<bool> AgreeAsync(decimal cost, CancellationToken token)
        {
            if (confirm is not null && !await confirm(cost, token).ConfigureAwait(false))
                return false;
            foreach (SpendBudget budget in counted)
            {
                BudgetReservation reservation = await ReserveAsync(budget, cost, token).ConfigureAwait(false);
                if (reservation == BudgetReservation.Reserved || (reservation == BudgetReservation.Refused && submission.Trace?.Earlier is not null)) // what was set aside comes back too
                    NoteReserved(budget);
                if (reservation == BudgetReservation.Refused)
                    throw new BudgetExceededException(cost, await BudgetNotes.AskAsync(() => budget.GetRemainingAsync(token), token).ConfigureAwait(false));
            }

            return true;
        }

        async ValueTask<BudgetReservation> ReserveAsync(SpendBudget budget, decimal cost, CancellationToken token)
        {
            try
            {
                if (submission.Trace?.Earlier is { } before && await BudgetNotes.AskAsync(() => budget.SetAsideAsync(submission.Key, before, token), token).ConfigureAwait(false)) // it is not paid by what the key holds from now on
                    NoteReserved(budget); // whatever comes of the reservation, what this call has set aside comes back
                return await BudgetNotes.AskAsync(() => budget.TryReserveAsync(submission.Key, cost, token), token).ConfigureAwait(false);
            }
            catch when (submission.IsKeyMinted) // it may be reserved all the same; what a key of the caller's holds may be from before, and is found again with it
            {
                NoteReserved(budget);
                throw;
            }
        }

        void NoteReserved(SpendBudget budget)
        {
            lock (calls.State)
                calls.State.Add(budget);
        }
    }
}

/// <summary>What is asked of the ledgers of budgets, whoever wrote them: a question that fails refuses the submission, a note that fails is logged and loses no result.</summary>
internal static class BudgetNotes
{
    /// <summary>Asks a ledger before anything is sent. What it throws, whatever that is, becomes a <see cref="JournalException"/>.</summary>
    public static async ValueTask<T> AskAsync<T>(Func<ValueTask<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not GenerationException && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new JournalException("The ledger of a budget failed, so the budget cannot be kept; nothing was submitted.", e);
        }
    }

    /// <summary>Notes what was charged.</summary>
    public static Task SettleAsync(SpendBudget budget, string key, decimal charge, ILogger logger) => NoteAsync(() => budget.SettleAsync(key, charge, CancellationToken.None), logger);

    /// <summary>Notes what was charged for work whose price nobody has reserved.</summary>
    public static Task HoldAsync(SpendBudget budget, string key, decimal charged, ILogger logger) => NoteAsync(() => budget.HoldAsync(key, charged, CancellationToken.None), logger);

    /// <summary>Sets aside what a key's earlier work holds, after what the key stands for now was found out.</summary>
    /// <returns>Whether this call has moved it; null where the ledger failed.</returns>
    public static async Task<bool?> SetAsideAsync(SpendBudget budget, string key, string earlier, ILogger logger)
    {
        bool? isMoved = null;
        await NoteAsync(async () => isMoved = await budget.SetAsideAsync(key, earlier, CancellationToken.None).ConfigureAwait(false), logger).ConfigureAwait(false);
        return isMoved;
    }

    /// <summary>Brings back what was set aside for earlier work of a key.</summary>
    public static Task BringBackAsync(SpendBudget budget, string key, string earlier, ILogger logger) => NoteAsync(() => budget.BringBackAsync(key, earlier, CancellationToken.None), logger);

    /// <summary>Gives back what is held.</summary>
    public static Task ReleaseAsync(SpendBudget budget, string key, ILogger logger) => NoteAsync(() => budget.ReleaseAsync(key, CancellationToken.None), logger);

    private static async Task NoteAsync(Func<ValueTask> note, ILogger logger)
    {
        try
        {
            await note().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Log.LedgerFailed(logger, e.GetType().Name);
        }
    }
}
