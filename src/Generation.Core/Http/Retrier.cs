using System.Runtime.CompilerServices;

namespace Generation.Http;

/// <summary>
/// Runs the attempts of calls and of files. The first attempt runs on its own; only its failure enters the retry loop, which most programs never make.
/// </summary>
/// <param name="options">The limits.</param>
/// <param name="disposed">Ends all retries: the call then ends with its last failure.</param>
internal sealed class Retrier(ConnectionOptions options, CancellationToken disposed)
{
    private RetryLoop? _loop;

    /// <summary>Runs attempts until one succeeds or the state allows no more.</summary>
    /// <param name="operation">A word for logs and measurements, for example <c>POST</c>.</param>
    /// <param name="state">What the attempts have come to.</param>
    /// <param name="attempt">One attempt. It throws only when the caller's token is cancelled.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Attempt> RunAsync(string operation, RetryState state, Func<CancellationToken, ValueTask<Attempt>> attempt, CancellationToken cancellationToken)
    {
        state.Begin();
        Attempt first = await attempt(cancellationToken).ConfigureAwait(false);
        if (first.Failure is null)
            return first;
        _loop ??= new RetryLoop(options, disposed); // two made at once do the same
        return await _loop.RunAsync(operation, state, attempt, first, cancellationToken).ConfigureAwait(false);
    }
}
