using Civitai.Orchestration;
using Generation.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Civitai orchestration client to a program's services.</summary>
public static class CivitaiOrchestrationServiceCollectionExtensions
{
    private static readonly ClientRegistration<OrchestrationClient, OrchestrationClientOptions> Registration = new()
    {
        ClientName = "Civitai.Orchestration",
        Methods = (nameof(AddCivitaiOrchestration), nameof(AddKeyedCivitaiOrchestration)),
        Create = (createClient, options) => new OrchestrationClient(createClient, options),
        Complete = (options, provider) =>
        {
            foreach (ISubmissionInterceptor<WorkflowSubmission, Workflow> interceptor in provider.GetServices<ISubmissionInterceptor<WorkflowSubmission, Workflow>>())
                options.Interceptors.Add(interceptor);
        },
    };

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
        IHttpClientBuilder builder = Registration.Add(services, key, configure, out bool isFirst);
        if (!isFirst)
            return builder;
        if (key is null)
        {
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Workflows);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Blobs);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Resources);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Services);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Users);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Recipes);
        }
        else
        {
            services.AddKeyedSingleton(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k).Workflows);
            services.AddKeyedSingleton(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k).Blobs);
            services.AddKeyedSingleton(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k).Resources);
            services.AddKeyedSingleton(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k).Services);
            services.AddKeyedSingleton(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k).Users);
            services.AddKeyedSingleton(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k).Recipes);
        }

        return builder;
    }
}
