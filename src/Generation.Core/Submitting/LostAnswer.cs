using Generation.Http;

namespace Generation.Submitting;

/// <summary>What a look at the service shows of a request whose answer was lost.</summary>
/// <typeparam name="T">What the answer would have been.</typeparam>
internal readonly struct Finding<T>
    where T : class
{
    private Finding(T? result, Exception? refusal = null, bool wasNotExecuted = false) => (Result, Refusal, WasNotExecuted) = (result, refusal, wasNotExecuted);

    /// <summary>What the service made of the request; null when it made nothing, or that cannot be told.</summary>
    public T? Result { get; }

    /// <summary>Whether the service did not act on the request so far, so that it may be sent again.</summary>
    public bool WasNotExecuted { get; }

    /// <summary>Why the service refuses the request, where the look shows that; null where it does not.</summary>
    public Exception? Refusal { get; }

    /// <summary>The service has acted, and this is what it made.</summary>
    public static Finding<T> Of(T result) => new(result);

    /// <summary>The service has not acted so far.</summary>
    public static Finding<T> Nothing => new(null, wasNotExecuted: true);

    /// <summary>The service refuses the request, now as before.</summary>
    public static Finding<T> Refused(Exception refusal) => new(null, refusal);

    /// <summary>It cannot be told.</summary>
    public static Finding<T> Unknown => default;
}

/// <summary>
/// Sends a request that acts, to a service that has no key which would make it repeatable. After an answer that was lost the service is looked at before anything is sent again: what it made is the answer; where
/// it made nothing the request is sent once more; where that cannot be told the call ends. A look never proves that nothing will come of what was sent: it may still be on its way. So after a lost answer the call ends
/// with what was made, or as one of which nothing can be told, also when a later request is refused.
/// </summary>
internal static class LostAnswer
{
    // What was sent may still be on its way.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Sends the request until there is an answer, or what became of it is known.</summary>
    /// <param name="options">The limits and the clock.</param>
    /// <param name="deadline">When the call must have ended.</param>
    /// <param name="send">Sends the request, and again only where it cannot have reached the service.</param>
    /// <param name="look">Looks at the service after the exception of a request that it may have acted on, or that it refused after such a one.</param>
    /// <param name="cannotTell">The exception for a request of which nothing can be told; the cause is the lost answer, the refusal after it, or why the look failed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<T> RunAsync<T>(
        ConnectionOptions options,
        Deadline deadline,
        Func<CancellationToken, Task<T>> send,
        Func<GenerationException, CancellationToken, Task<Finding<T>>> look,
        Func<GenerationException, Exception> cannotTell,
        CancellationToken cancellationToken)
        where T : class
    {
        Deadline budget = deadline.Within(options.RetryBudget);
        for (int attempt = 1; ; attempt++)
        {
            bool isRefused;
            GenerationException failure;
            try
            {
                return await send(cancellationToken).ConfigureAwait(false);
            }
            catch (GenerationException e) when (e.MayHaveBeenExecuted || attempt > 1)
            {
                failure = e;
                isRefused = !e.MayHaveBeenExecuted; // perhaps because the request before has arrived meanwhile
            }

            TimeSpan asked = isRefused ? TimeSpan.Zero : failure.RetryAfter ?? TimeSpan.Zero;
            TimeSpan most = budget.Room;
            await Task.Delay(deadline.Fit(options.Jittered(Durations.Longest(Pause, Durations.Shortest(asked, most)))), options.Clock, cancellationToken).ConfigureAwait(false);
            Finding<T> finding;
            try
            {
                finding = await look(failure, cancellationToken).ConfigureAwait(false);
            }
            catch (GenerationException e)
            {
                throw cannotTell(e);
            }

            if (finding.Result is { } result)
                return result;
            if (finding.Refusal is { } refusal)
                throw refusal;
            if (!finding.WasNotExecuted || isRefused || attempt >= options.MaxAttempts || budget.IsOver || asked > most)
                throw cannotTell(failure);
        }
    }
}
