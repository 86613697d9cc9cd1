namespace Generation.Submitting;

/// <summary>Reserves the price of a submission in every budget that it counts for, right before it is sent, and settles or gives it back afterwards. Where it cannot be told whether work was accepted, the price stays reserved.</summary>
internal sealed class BudgetInterceptor<TSubmission, TSnapshot>(IReadOnlyList<SpendBudget> budgets, Func<TSubmission, IReadOnlyCollection<string>> tagsOf, Func<TSnapshot, decimal?> chargeOf)
    : ISubmissionInterceptor<TSubmission, TSnapshot>
    where TSubmission : Submission
    where TSnapshot : class
{
    public async Task<TSnapshot> SubmitAsync(TSubmission submission, Func<TSubmission, CancellationToken, Task<TSnapshot>> next, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<string> tags = tagsOf(submission);
        SpendBudget[] counted = [.. budgets.Where(b => b.Tag is null || tags.Contains(b.Tag))];
        if (counted.Length == 0)
            return await next(submission, cancellationToken).ConfigureAwait(false);

        var reserved = new List<SpendBudget>(); // by this call; an earlier one with the key may hold its own
        Func<decimal, CancellationToken, ValueTask<bool>>? confirm = submission.ConfirmCost;
        TSnapshot snapshot;
        try
        {
            snapshot = await next(submission with { ConfirmCost = AgreeAsync }, cancellationToken).ConfigureAwait(false);
        }
        catch (GenerationException e) when (!e.MayHaveBeenExecuted)
        {
            reserved.ForEach(b => b.Release(submission.Key));
            throw;
        }

        if (chargeOf(snapshot) is { } charge)
            Array.ForEach(counted, b => b.Settle(submission.Key, charge));
        return snapshot;

        async ValueTask<bool> AgreeAsync(decimal cost, CancellationToken token)
        {
            if (confirm is not null && !await confirm(cost, token).ConfigureAwait(false))
                return false;
            foreach (SpendBudget budget in counted)
            {
                if (!budget.TryReserve(submission.Key, cost, out bool isNew))
                    throw new BudgetExceededException(cost, budget.Remaining);
                if (isNew)
                    reserved.Add(budget);
            }

            return true;
        }
    }
}
