using Generation.Diagnostics;
using Polly;
using Polly.Retry;

namespace Generation.Http;

/// <summary>The one retry loop: a first attempt that failed enters it as the outcome of its own first attempt, and <see cref="RetryState"/> decides about more.</summary>
internal sealed class RetryLoop
{
    private static readonly ResiliencePropertyKey<Work> WorkKey = new("work");

    private readonly ConnectionOptions _options;
    private readonly CancellationToken _disposed;
    private readonly ResiliencePipeline<Attempt> _pipeline;

    public RetryLoop(ConnectionOptions options, CancellationToken disposed)
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

    public async ValueTask<Attempt> RunAsync(string operation, RetryState state, Func<CancellationToken, ValueTask<Attempt>> attempt, Attempt first, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _disposed);
        var work = new Work(_options, operation, state, attempt) { First = first, Last = first };
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

    private sealed class Work(ConnectionOptions options, string operation, RetryState state, Func<CancellationToken, ValueTask<Attempt>> attempt)
    {
        public Attempt? First { get; set; }

        public required Attempt Last { get; set; }

        public TimeSpan? Pause { get; private set; }

        public bool Decide(Failure failure)
        {
            Pause = state.Next(failure);
            if (Pause is not { } pause)
                return false;
            Log.Retrying(options.Logger, state.Attempts, operation, failure.Word, pause);
            options.Instruments.Retried(operation, failure.Word, options.Name);
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
