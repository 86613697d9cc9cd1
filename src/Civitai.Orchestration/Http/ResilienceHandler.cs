using System.Globalization;
using System.Net;
using Civitai.Orchestration.Diagnostics;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Civitai.Orchestration.Http;

/// <summary>
/// Tries again what may be tried again: 408, 429, 5xx and lost connections, with growing, jittered pauses; a <c>Retry-After</c> counts while it fits the call's budget. Each
/// try has its own time, which includes the wait that it asks the service for.
/// </summary>
internal sealed class ResilienceHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<SendSettings> SettingsKey = new("settings");
    private static readonly ResiliencePropertyKey<Attempts> AttemptsKey = new("attempts");

    private readonly TimeProvider _clock;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public ResilienceHandler(OrchestrationClientOptions options)
    {
        _clock = options.TimeProvider;
        ILogger logger = options.CreateLogger();
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.TimeProvider };
        if (options.MaxTries > 1)
        {
            var retry = new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.MaxTries - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = options.MaxRetryDelay,
                ShouldHandle = args => ValueTask.FromResult(ShouldRetry(args.Context, args.Outcome)),
                DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result is { } response ? RetryAfter.Of(response, _clock) : null),
                OnRetry = args =>
                {
                    if (args.Context.Properties.TryGetValue(AttemptsKey, out Attempts? attempts))
                    {
                        attempts.Paused += args.RetryDelay;
                        string cause = args.Outcome.Result is { } response ? ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture) : args.Outcome.Exception!.GetType().Name; // an outcome has one of both
                        Log.Retrying(logger, args.AttemptNumber + 1, attempts.Method, cause, args.RetryDelay);
                    }

                    return default;
                },
            };
            if (options.Randomness is { } randomness)
                retry.Randomizer = randomness;
            builder.AddRetry(retry);
        }

        _pipeline = builder
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = static args => ValueTask.FromResult(
                    args.Context.Properties.TryGetValue(SettingsKey, out SendSettings? settings) ? settings.Timeout : System.Threading.Timeout.InfiniteTimeSpan),
            })
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(SendSettings.Key, out SendSettings? settings))
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);

        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(SettingsKey, settings);
            context.Properties.Set(AttemptsKey, new Attempts(request.Method.Method));
            return await _pipeline.ExecuteAsync(
                static (c, state) => state.Handler.SendOnceAsync(state.Request, state.Settings, c.CancellationToken),
                context,
                (Handler: this, Request: request, Settings: settings)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, SendSettings settings, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!settings.CarriesToken)
            return response; // a file: whoever asked for it reads it piece by piece

        try
        {
            // The body belongs to the try: one that breaks off is a lost connection like any other.
            await LoadAsync(response.Content, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static Task LoadAsync(HttpContent content, CancellationToken cancellationToken) =>
#if NET9_0_OR_GREATER
        content.LoadIntoBufferAsync(cancellationToken);
#else
        content.LoadIntoBufferAsync().WaitAsync(cancellationToken);
#endif

    private bool ShouldRetry(ResilienceContext context, Outcome<HttpResponseMessage> outcome)
    {
        if (!context.Properties.TryGetValue(SettingsKey, out SendSettings? settings) || !context.Properties.TryGetValue(AttemptsKey, out Attempts? attempts))
            return false;
        if (context.CancellationToken.IsCancellationRequested)
            return false;

        bool isTransient = outcome.Exception is { } exception ? TransportFailure.IsTransient(exception) : IsTransient(outcome.Result!.StatusCode); // an outcome has one of both
        bool isSafe = settings.Retry == RetryScope.Always || (outcome.Exception is { } lost && !TransportFailure.MayHaveReachedService(lost));
        if (!isTransient || !isSafe)
            return false;

        TimeSpan asked = outcome.Result is { } response ? RetryAfter.Of(response, _clock) ?? TimeSpan.Zero : TimeSpan.Zero;
        return attempts.Paused + asked <= settings.Budget;
    }

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || ((int)status >= 500 && status != HttpStatusCode.NotImplemented);

    private sealed class Attempts(string method)
    {
        public string Method => method;

        public TimeSpan Paused { get; set; }
    }
}

/// <summary>Reads <c>Retry-After</c>, in seconds or as a date.</summary>
internal static class RetryAfter
{
    internal static TimeSpan? Of(HttpResponseMessage response, TimeProvider clock)
    {
        if (response.Headers.RetryAfter is not { } header)
            return null;
        TimeSpan? delay = header.Delta ?? (header.Date - clock.GetUtcNow());
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }
}

/// <summary>What a failure without a reply means.</summary>
internal static class TransportFailure
{
    internal static bool IsTransient(Exception exception) => exception is HttpRequestException or IOException or TimeoutRejectedException;

    /// <summary>Whether bytes of the request may have left. Only failures before a connection was made exclude it.</summary>
    internal static bool MayHaveReachedService(Exception exception) => exception is not HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
    };
}
