namespace Generation.Submitting;

/// <summary>
/// The one way of a submission to the service: validate, interceptors, price limit, write, send, compare, settle. A vendor fills in the stages; their order is here.
/// </summary>
internal abstract class SubmissionPipeline<TSubmission, TSnapshot>(IReadOnlyList<ISubmissionInterceptor<TSubmission, TSnapshot>> interceptors)
    where TSubmission : Submission
    where TSnapshot : class
{
    /// <summary>Sends a submission on its way.</summary>
    /// <param name="submission">The intent.</param>
    /// <param name="trace">Notes how far it came, whatever an interceptor makes of it.</param>
    /// <param name="cancellationToken">Ends the submission.</param>
    public async Task<TSnapshot> SubmitAsync(TSubmission submission, SubmissionTrace<TSnapshot> trace, CancellationToken cancellationToken)
    {
        Validate(submission);
        try
        {
            TSnapshot? snapshot = await PassAsync(submission, submission, trace, 0, cancellationToken).ConfigureAwait(false);
            return snapshot ?? throw new InvalidOperationException("An interceptor returned nothing in place of the accepted work.");
        }
        finally
        {
            trace.IsOver = true;
        }
    }

    /// <summary>Refuses what is not valid, before anything is sent; logs warnings.</summary>
    protected abstract void Validate(TSubmission submission);

    /// <summary>Asks the service for the price; one that is not named is an exception.</summary>
    protected abstract Task<decimal> PriceAsync(TSubmission submission, CancellationToken cancellationToken);

    /// <summary>What says that the price is above the limit.</summary>
    protected abstract Exception OverLimit(TSubmission submission, decimal cost, decimal limit);

    /// <summary>What says that the price was declined.</summary>
    protected abstract Exception Declined(TSubmission submission, decimal cost);

    /// <summary>Writes the body that is sent, its key included.</summary>
    protected abstract byte[] Write(TSubmission submission);

    /// <summary>Refuses where the client was disposed.</summary>
    protected abstract void ThrowIfDisposed();

    /// <summary>Sends the body, with its retries, and reads the answer.</summary>
    protected abstract Task<TSnapshot> SendAsync(TSubmission submission, byte[] body, CancellationToken cancellationToken);

    /// <summary>Compares what came back with what was sent.</summary>
    protected abstract void Compare(TSubmission submission, byte[] body, TSnapshot snapshot);

    /// <summary>Measures and logs an end, good or bad.</summary>
    protected abstract void Settle(TSubmission submission, TSnapshot? snapshot, Exception? failure, TimeSpan took);

    /// <summary>The clock of <see cref="Settle"/>.</summary>
    protected abstract TimeProvider Clock { get; }

    private Task<TSnapshot> PassAsync(TSubmission submission, TSubmission validated, SubmissionTrace<TSnapshot> trace, int index, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        if (trace.IsOver)
            throw new InvalidOperationException("The submission has ended; what comes next may be called only before.");
        if (index < interceptors.Count)
        {
            return interceptors[index].SubmitAsync(submission, (next, token) => PassAsync(next, validated, trace, index + 1, token), cancellationToken)
                ?? throw new InvalidOperationException("An interceptor returned no task.");
        }

        if (!ReferenceEquals(submission, validated))
            Validate(submission);
        return SubmitCheckedAsync(submission, trace, cancellationToken);
    }

    private async Task<TSnapshot> SubmitCheckedAsync(TSubmission submission, SubmissionTrace<TSnapshot> trace, CancellationToken cancellationToken)
    {
        long start = Clock.GetTimestamp();
        TSnapshot? snapshot = null;
        try
        {
            if (submission.MaxCost is not null || submission.ConfirmCost is not null)
                await AgreeAsync(submission, trace, cancellationToken).ConfigureAwait(false);
            byte[] body = Write(submission);
            cancellationToken.ThrowIfCancellationRequested();
            ThrowIfDisposed(); // what did not leave was not sent
            trace.SendCount++;
            snapshot = await SendAsync(submission, body, cancellationToken).ConfigureAwait(false);
            trace.Accepted = snapshot;
            Compare(submission, body, snapshot);
        }
        catch (Exception e)
        {
            Settle(submission, snapshot, e, Clock.GetElapsedTime(start));
            throw;
        }

        Settle(submission, snapshot, null, Clock.GetElapsedTime(start));
        return snapshot;
    }

    private async Task AgreeAsync(TSubmission submission, SubmissionTrace<TSnapshot> trace, CancellationToken cancellationToken)
    {
        decimal cost = await PriceAsync(submission, cancellationToken).ConfigureAwait(false);
        trace.Price = cost;
        if (cost > submission.MaxCost)
            throw OverLimit(submission, cost, submission.MaxCost.Value);
        if (submission.ConfirmCost is { } confirm && !await confirm(cost, cancellationToken).ConfigureAwait(false))
            throw Declined(submission, cost);
    }
}
