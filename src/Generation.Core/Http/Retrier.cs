using System.Runtime.CompilerServices;
using Generation.Diagnostics;
using Polly;
using Polly.Retry;

namespace Generation.Http;

/// <summary>
/// The one retry loop, for calls and for files. The first attempt runs on its own; only its failure enters the pipeline, as the outcome of the pipeline's first attempt.
/// </summary>
internal sealed class Retrier
{
    private static readonly ResiliencePropertyKey<Work> WorkKey = new("work");

    private readonly ConnectionOptions _options;
    private readonly CancellationToken _disposed;
    private readonly ResiliencePipeline<Attempt> _pipeline;

    /// <summary>Makes the loop.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="disposed">Ends all retries: the call then ends with its last failure.</param>
    public Retrier(ConnectionOptions options, CancellationToken disposed)
    {
        _options = options;
        _disposed = disposed;
        _pipeline = new ResiliencePipelineBuilder<Attempt> { TimeProvider = options.Clock }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = int.MaxValue, // RetryState counts
                ShouldHandle = static args => ValueTask.FromResult(
                    args.Outcome.Result?.Failure is { } failure && args.Context.Properties.GetValue(WorkKey, null!).Decide(failure)),
                DelayGenerator = static args => ValueTask.FromResult(args.Context.Properties.GetValue(WorkKey, null!).Pause),
            })
            .Build();
    }

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
        return first.Failure is null ? first : await RetryAsync(operation, state, attempt, first, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Attempt> RetryAsync(string operation, RetryState state, Func<CancellationToken, ValueTask<Attempt>> attempt, Attempt first, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _disposed);
        var work = new Work(this, operation, state, attempt) { First = first, Last = first };
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, either.Token);
        try
        {
            context.Properties.Set(WorkKey, work);
            return await _pipeline.ExecuteAsync(static (c, w) => w.RunAsync(c.CancellationToken), context, work).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_disposed.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return work.Last;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private sealed class Work(Retrier retrier, string operation, RetryState state, Func<CancellationToken, ValueTask<Attempt>> attempt)
    {
        public Attempt? First { get; set; }

        public required Attempt Last { get; set; }

        public TimeSpan? Pause { get; private set; }

        public bool Decide(Failure failure)
        {
            Pause = state.Next(failure);
            if (Pause is not { } pause)
                return false;
            Log.Retrying(retrier._options.Logger, state.Attempts, operation, failure.Word, pause);
            retrier._options.Instruments.Retried(operation, failure.Word, retrier._options.Name);
            return true;
        }

        public async ValueTask<Attempt> RunAsync(CancellationToken cancellationToken)
        {
            if (First is { } first)
            {
                First = null;
                return first;
            }

            state.Begin();
            return Last = await attempt(cancellationToken).ConfigureAwait(false);
        }
    }
}
