using System.Diagnostics.CodeAnalysis;
using Civitai.Orchestration;
using Generation.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
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
    /// Adds <see cref="OrchestrationClient"/>, also as <see cref="ITrainingService"/>, and its parts as singletons, over <see cref="IHttpClientFactory"/>. The options are checked when the program starts.
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

    /// <summary>
    /// Goes on with what the client's journal has open, as a part of the host, and hands each end to a handler once. With an <see cref="ISharedJournal"/> for as long as the host runs: it leases what it goes on with and takes
    /// over what dead machines leave. With another journal for what was open at the start, each until it is handed over: a handler that throws is called again after <see cref="RecoverOptions.LeaseDuration"/>. Needs <see cref="OrchestrationClientOptions.Journal"/>; without one the host does not start.
    /// </summary>
    /// <typeparam name="THandler">Takes the ends. Made anew for each, in a scope of its own, unless it is registered otherwise.</typeparam>
    /// <param name="builder">What <c>AddCivitaiOrchestration</c> or <c>AddKeyedCivitaiOrchestration</c> returns.</param>
    /// <param name="options">How ends are waited for and leased. When null: the defaults.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The builder is of another client.</exception>
    public static IHttpClientBuilder AddWorkflowRecovery<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(this IHttpClientBuilder builder, RecoverOptions? options = null)
        where THandler : class, IRecoveredWorkflowHandler
    {
        ArgumentNullException.ThrowIfNull(builder);
        options ??= new();
        options.ThrowIfInvalid();
        string? key = builder.GetCivitaiClientKey();
        builder.Services.TryAddScoped<THandler>();
        builder.Services.AddSingleton<IHostedService>(p => new WorkflowRecoveryService<THandler>(p, key, options));
        return builder;
    }

    /// <summary>The key of the client that a builder is of, for what is added to it.</summary>
    /// <param name="builder">What <c>AddCivitaiOrchestration</c> or <c>AddKeyedCivitaiOrchestration</c> returns.</param>
    /// <returns>The key; null for the client without one.</returns>
    /// <exception cref="ArgumentException">The builder is of another client.</exception>
    public static string? GetCivitaiClientKey(this IHttpClientBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        string start = Registration.ClientName + ":";
        return builder.Name == Registration.ClientName ? null
            : builder.Name.StartsWith(start, StringComparison.Ordinal) ? builder.Name[start.Length..]
            : throw new ArgumentException("The builder is none that AddCivitaiOrchestration returns.", nameof(builder));
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? key, Action<OptionsBuilder<OrchestrationClientOptions>> configure)
    {
        IHttpClientBuilder builder = Registration.Add(services, key, configure, out bool isFirst);
        if (!isFirst)
            return builder;
        if (key is null)
        {
            services.AddSingleton<ITrainingService>(p => p.GetRequiredService<OrchestrationClient>());
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Workflows);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Blobs);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Resources);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Services);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Users);
            services.AddSingleton(p => p.GetRequiredService<OrchestrationClient>().Recipes);
        }
        else
        {
            services.AddKeyedSingleton<ITrainingService>(key, (p, k) => p.GetRequiredKeyedService<OrchestrationClient>(k));
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
