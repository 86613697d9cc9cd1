using Civitai.Orchestration;
using Civitai.Orchestration.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the receiver of callbacks to a web application.</summary>
public static class CivitaiCallbacksServiceExtensions
{
    /// <summary>
    /// Gives every submission of the client an address to call, and hands each end to the handlers that are added to what is returned. Needs <see cref="CivitaiCallbacksEndpointExtensions.MapCivitaiCallbacks"/>, and a secret: <see cref="CallbackOptions.Secret"/> or
    /// Data Protection.
    /// </summary>
    /// <remarks>
    /// Ends are waited for as well, so that a callback that is lost costs time alone. With <see cref="OrchestrationClientOptions.Journal"/> each end is handled once, and what was open when the program ended comes when it starts again;
    /// <c>AddWorkflowRecovery</c> is not needed beside it.
    /// </remarks>
    /// <param name="builder">What <c>AddCivitaiOrchestration</c> or <c>AddKeyedCivitaiOrchestration</c> returns.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="ArgumentException">The builder is of another client, or has callbacks already.</exception>
    public static CallbackBuilder AddCivitaiCallbacks(this IHttpClientBuilder builder, Action<CallbackOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        string? key = builder.GetCivitaiClientKey();
        string name = key ?? Options.Options.DefaultName;
        IServiceCollection services = builder.Services;
        if (services.Any(d => d.ServiceType == typeof(CallbackRoute) && d.IsKeyedService && name.Equals(d.ServiceKey)))
            throw new ArgumentException("The client has callbacks already; add handlers to what the first call returned.", nameof(builder));

        var handlers = new CallbackHandlers();
        services.AddOptions<CallbackOptions>(name).Configure(configure ?? (_ => { })).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CallbackOptions>>(new OptionsValidator(name));
        services.AddKeyedSingleton(name, (p, _) => CreateRoute(p, key, name, handlers));
        services.AddSingleton(p => p.GetRequiredKeyedService<CallbackRoute>(name));
        services.AddOptions<OrchestrationClientOptions>(name).Configure<IServiceProvider>((o, p) => o.Interceptors.Add(new CallbackInterceptor(() => RouteOf(p))));
        services.AddSingleton<IHostedService>(p => new CallbackService(() => RouteOf(p), () => ClientOptionsOf(p, name).Journal, handlers.Ends.Count + handlers.NeverSubmitted.Count > 0));
        services.TryAddSingleton<CallbackMeter>();
        services.TryAddSingleton(p => new CallbackReceiver(p.GetServices<CallbackRoute>(), p.GetRequiredService<CallbackMeter>(), ClientClock(p, name), LoggerOf(p)));
        return new CallbackBuilder(services, handlers);

        CallbackRoute RouteOf(IServiceProvider provider) => provider.GetRequiredKeyedService<CallbackRoute>(name);
    }

    /// <summary>A check of the callbacks: degraded while handlers of ends fail, or the room for what waits to be handled is nearly full. Asks the service nothing.</summary>
    /// <param name="builder">What <c>AddHealthChecks</c> returns.</param>
    /// <param name="name">The name of the check.</param>
    /// <returns>The builder.</returns>
    public static IHealthChecksBuilder AddCivitaiCallbacks(this IHealthChecksBuilder builder, string name = "civitai-callbacks")
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(name, p => new CallbackHealthCheck(p.GetServices<CallbackRoute>()), failureStatus: null, tags: null));
    }

    /// <summary>
    /// Answers requests that meet an exception of the library with problem details: 400 with a list of messages by path for what is not valid, 402 for a price, 404, 409, 422 for work that failed, 502 to 504 for the service. They say what to
    /// do (<c>advice</c>) and name the workflow and the key where there are some. Needs <c>app.UseExceptionHandler()</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddCivitaiProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddProblemDetails().AddExceptionHandler<CivitaiExceptionHandler>();
    }

    private static CallbackRoute CreateRoute(IServiceProvider provider, string? key, string name, CallbackHandlers handlers)
    {
        CallbackOptions options = provider.GetRequiredService<IOptionsMonitor<CallbackOptions>>().Get(name);
        TimeProvider clock = ClientClock(provider, name);
        var tokens = new CallbackTokens(options, name, provider.GetService<IDataProtectionProvider>());
        var hub = new CallbackHub(provider, key, options, handlers, clock, provider.GetRequiredService<CallbackMeter>(), LoggerOf(provider));
        return new CallbackRoute(provider, name, options, tokens, hub, handlers.Events.Count > 0, ClientOptionsOf(provider, name).BaseAddress, clock);
    }

    private static OrchestrationClientOptions ClientOptionsOf(IServiceProvider provider, string name) => provider.GetRequiredService<IOptionsMonitor<OrchestrationClientOptions>>().Get(name);

    private static TimeProvider ClientClock(IServiceProvider provider, string name) => ClientOptionsOf(provider, name).TimeProvider;

    private static ILogger LoggerOf(IServiceProvider provider) => provider.GetRequiredService<ILoggerFactory>().CreateLogger(Log.Category);

    private sealed class OptionsValidator(string name) : IValidateOptions<CallbackOptions>
    {
        public ValidateOptionsResult Validate(string? given, CallbackOptions options)
        {
            if (given != name)
                return ValidateOptionsResult.Skip;
            string[] problems = [.. options.FindProblems()];
            return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
    }
}
