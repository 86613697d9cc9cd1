using Generation.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Scenario.Training;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Scenario client to a program's services.</summary>
public static class ScenarioServiceCollectionExtensions
{
    private static readonly ClientRegistration<ScenarioClient, ScenarioClientOptions> Registration = new()
    {
        ClientName = "Scenario.Training",
        Methods = (nameof(AddScenario), nameof(AddKeyedScenario)),
        Create = (createClient, options) => new ScenarioClient(createClient, options),
        Complete = (options, provider) =>
        {
            foreach (ISubmissionInterceptor<ScenarioSubmission, ScenarioTrainingStart> interceptor in provider.GetServices<ISubmissionInterceptor<ScenarioSubmission, ScenarioTrainingStart>>())
                options.Interceptors.Add(interceptor);
        },
    };

    /// <summary>Adds <see cref="ScenarioClient"/>, also as <see cref="ITrainingService"/>, as a singleton, over <see cref="IHttpClientFactory"/>. The options are checked when the program starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, for example key and secret.</param>
    /// <returns>The builder of the HTTP client, which carries calls and downloads, to add handlers to.</returns>
    public static IHttpClientBuilder AddScenario(this IServiceCollection services, Action<ScenarioClientOptions>? configure = null) =>
        Add(services, null, options => options.Configure(configure ?? (_ => { })));

    /// <summary>Adds the client with options from configuration, for example the section <c>Scenario</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section that holds the options.</param>
    /// <param name="configure">Sets options after those of the configuration.</param>
    /// <returns>The builder of the HTTP client, which carries calls and downloads, to add handlers to.</returns>
    public static IHttpClientBuilder AddScenario(this IServiceCollection services, IConfiguration configuration, Action<ScenarioClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, null, options => options.Configure(o => Bind(configuration, o)).Configure(configure ?? (_ => { })));
    }

    /// <summary>Adds a further client under a key, for a program with several accounts or projects.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, for <c>[FromKeyedServices(key)]</c>.</param>
    /// <param name="configure">Sets the options, for example key and secret.</param>
    /// <returns>The builder of the HTTP client, which carries calls and downloads, to add handlers to.</returns>
    public static IHttpClientBuilder AddKeyedScenario(this IServiceCollection services, string key, Action<ScenarioClientOptions> configure)
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
    public static IHttpClientBuilder AddKeyedScenario(this IServiceCollection services, string key, IConfiguration configuration)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key, options => options.Configure(o => Bind(configuration, o)));
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? key, Action<OptionsBuilder<ScenarioClientOptions>> configure)
    {
        IHttpClientBuilder builder = Registration.Add(services, key, configure, out bool isFirst);
        if (isFirst && key is null)
            services.AddSingleton<ITrainingService>(p => p.GetRequiredService<ScenarioClient>());
        else if (isFirst)
            services.AddKeyedSingleton<ITrainingService>(key, (p, k) => p.GetRequiredKeyedService<ScenarioClient>(k));
        return builder;
    }

    private static void Bind(IConfiguration section, ScenarioClientOptions options)
    {
        var reader = new OptionsReader(section, options);
        reader.ReadText(nameof(options.ApiKey), value => options.ApiKey = value);
        reader.ReadText(nameof(options.ApiSecret), value => options.ApiSecret = value);
        reader.ReadText(nameof(options.ProjectId), value => options.ProjectId = value);
    }
}
