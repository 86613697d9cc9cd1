using Civitai.Orchestration;
using Generation.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Civitai orchestration client to a program's services.</summary>
public static class CivitaiOrchestrationServiceCollectionExtensions
{
    private const string ClientName = "Civitai.Orchestration";

    /// <summary>
    /// Adds <see cref="OrchestrationClient"/> and its parts as singletons, over <see cref="IHttpClientFactory"/>. The options are checked when the program starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, for example the token.</param>
    /// <returns>The builder of the HTTP client, which carries calls and downloads, to add handlers to.</returns>
    public static IHttpClientBuilder AddCivitaiOrchestration(this IServiceCollection services, Action<OrchestrationClientOptions>? configure = null) =>
        Add(services, null, options => options.Configure(configure ?? (_ => { })));

    /// <summary>Adds the client with options from configuration, for example the section <c>Civitai</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section that holds the options.</param>
    /// <param name="configure">Sets options after those of the configuration.</param>
    /// <returns>The builder of the HTTP client, which carries calls and downloads, to add handlers to.</returns>
    public static IHttpClientBuilder AddCivitaiOrchestration(this IServiceCollection services, IConfiguration configuration, Action<OrchestrationClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, null, options => options.Configure(o => OptionsBinder.Bind(configuration, o)).Configure(configure ?? (_ => { })));
    }

    /// <summary>Adds a further client under a key, for a program with several accounts or services.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, for <c>[FromKeyedServices(key)]</c>.</param>
    /// <param name="configure">Sets the options, for example the token.</param>
    /// <returns>The builder of the HTTP client, which carries calls and downloads, to add handlers to.</returns>
    public static IHttpClientBuilder AddKeyedCivitaiOrchestration(this IServiceCollection services, string key, Action<OrchestrationClientOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key, options => options.Configure(configure));
    }

    /// <summary>Adds a further client under a key, with options from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, for <c>[FromKeyedServices(key)]</c>.</param>
    /// <param name="configuration">The section that holds the options.</param>
    /// <returns>The builder of the HTTP client, which carries calls and downloads, to add handlers to.</returns>
    public static IHttpClientBuilder AddKeyedCivitaiOrchestration(this IServiceCollection services, string key, IConfiguration configuration)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key, options => options.Configure(o => OptionsBinder.Bind(configuration, o)));
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? key, Action<OptionsBuilder<OrchestrationClientOptions>> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        string optionsName = key ?? Options.Options.DefaultName;
        string clientName = key is null ? ClientName : $"{ClientName}:{key}";

        OptionsBuilder<OrchestrationClientOptions> options = services.AddOptions<OrchestrationClientOptions>(optionsName);
        configure(options);
        if (services.Any(d => d.ServiceType == typeof(OrchestrationClient) && Equals(d.ServiceKey, key)))
            return services.AddHttpClient(clientName); // added before: only the options are added to, or the client would be registered twice
        options.PostConfigure<IServiceProvider>((o, p) =>
        {
            if (o.TokenPlace.Length == 0)
                o.TokenPlace = $": set it in {(key is null ? nameof(AddCivitaiOrchestration) : nameof(AddKeyedCivitaiOrchestration))}, or give that the section of the configuration that has it";
            o.LoggerFactory ??= p.GetService<ILoggerFactory>();
            if (key is not null && o.Name.Length == 0)
                o.Name = key;
            foreach (ISubmissionInterceptor<WorkflowSubmission, Workflow> interceptor in p.GetServices<ISubmissionInterceptor<WorkflowSubmission, Workflow>>())
                o.Interceptors.Add(interceptor);
        });
        services.AddSingleton<IValidateOptions<OrchestrationClientOptions>>(new OptionsValidator(optionsName));
        options.ValidateOnStart();

        IHttpClientBuilder builder = services.AddHttpClient(clientName, client => Transport.Configure(client, typeof(OrchestrationClient)))
            .ConfigurePrimaryHttpMessageHandler(p => Transport.CreateHandler(OptionsOf(p, optionsName).ConnectTimeout))
            .KeepOwnPipeline();
        builder.RemoveAllLoggers(); // signed addresses pass here, and they are secrets; the library's own log takes the place

        if (key is null)
        {
            services.AddSingleton(p => Create(p, optionsName, clientName));
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Workflows);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Blobs);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Resources);
        }
        else
        {
            services.AddKeyedSingleton(key, (p, _) => Create(p, optionsName, clientName));
            services.AddKeyedSingleton(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k).Workflows);
            services.AddKeyedSingleton(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k).Blobs);
            services.AddKeyedSingleton(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k).Resources);
        }

        return builder;
    }

    // The factory renews handlers by its own rule, so a client is asked for each time it is needed.
    private static OrchestrationClient Create(IServiceProvider provider, string optionsName, string clientName)
    {
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        return new OrchestrationClient(() => factory.CreateClient(clientName), OptionsOf(provider, optionsName));
    }

    private static OrchestrationClientOptions OptionsOf(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<OrchestrationClientOptions>>().Get(name);

    private sealed class OptionsValidator(string name) : IValidateOptions<OrchestrationClientOptions>
    {
        public ValidateOptionsResult Validate(string? given, OrchestrationClientOptions options)
        {
            if (given != name)
                return ValidateOptionsResult.Skip;
            string[] problems = [.. options.FindProblems()];
            return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
    }
}
