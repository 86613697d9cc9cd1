using System.Diagnostics.CodeAnalysis;
using Generation.Wire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Generation.Http;

/// <summary>Adds a vendor's client to a program's services: checked options, a client of the factory with our own connections, one instance under a key or none.</summary>
/// <typeparam name="TClient">The client.</typeparam>
/// <typeparam name="TOptions">Its options.</typeparam>
internal sealed class ClientRegistration<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>
    where TClient : class
    where TOptions : ServiceClientOptions
{
    /// <summary>The name of the HTTP client; that of a keyed client has the key behind it.</summary>
    public required string ClientName { get; init; }

    /// <summary>The methods that a program calls, without and with a key, for a message that says where credentials belong.</summary>
    public required (string Add, string AddKeyed) Methods { get; init; }

    /// <summary>Makes the client.</summary>
    public required Func<Func<HttpClient>, TOptions, TClient> Create { get; init; }

    /// <summary>Adds what the program has registered besides to the options; null for nothing.</summary>
    public Action<TOptions, IServiceProvider>? Complete { get; init; }

    /// <summary>Registers the client.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key; null for the only client.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="isFirst">Whether the client was not registered before; then its parts are to be registered too.</param>
    public IHttpClientBuilder Add(IServiceCollection services, string? key, Action<OptionsBuilder<TOptions>> configure, out bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(services);
        string optionsName = key ?? Microsoft.Extensions.Options.Options.DefaultName;
        string clientName = key is null ? ClientName : $"{ClientName}:{key}";

        OptionsBuilder<TOptions> options = services.AddOptions<TOptions>(optionsName);
        configure(options);
        isFirst = !services.Any(d => d.ServiceType == typeof(TClient) && Equals(d.ServiceKey, key));
        if (!isFirst)
            return services.AddHttpClient(clientName); // only the options are added to, or the client would be registered twice
        options.PostConfigure<IServiceProvider>((o, p) =>
        {
            if (o.CredentialPlace.Length == 0)
                o.CredentialPlace = $": set it in {(key is null ? Methods.Add : Methods.AddKeyed)}, or give that the section of the configuration that has it";
            o.LoggerFactory ??= p.GetService<ILoggerFactory>();
            if (key is not null && o.Name.Length == 0)
                TakeName(o, key);
            Complete?.Invoke(o, p);
        });
        services.AddSingleton<IValidateOptions<TOptions>>(new OptionsValidator(optionsName));
        options.ValidateOnStart();

        IHttpClientBuilder builder = services.AddHttpClient(clientName, client => Transport.Configure(client, typeof(TClient)))
            .ConfigurePrimaryHttpMessageHandler(p => Transport.CreateHandler(OptionsOf(p, optionsName).ConnectTimeout))
            .KeepOwnPipeline();
        builder.RemoveAllLoggers(); // signed addresses pass here, and they are secrets; the library's own log takes the place
        if (key is null)
            services.AddSingleton(p => CreateClient(p, optionsName, clientName));
        else
            services.AddKeyedSingleton(key, (p, _) => CreateClient(p, optionsName, clientName));
        return builder;
    }

    private void TakeName(TOptions options, string key)
    {
        if (ServiceClientOptions.IsName(key))
            options.Name = key;
        else
            options.BindingProblems.Add($"The key '{SafeText.Of(key)}' of {Methods.AddKeyed} cannot be the client's name: set {nameof(options.Name)} in its options, {ServiceClientOptions.NameRule}.");
    }

    // The factory renews handlers by its own rule, so a client is asked for each time it is needed.
    private TClient CreateClient(IServiceProvider provider, string optionsName, string clientName)
    {
        IHttpClientFactory factory = provider.GetRequiredService<IHttpClientFactory>();
        return Create(() => factory.CreateClient(clientName), OptionsOf(provider, optionsName));
    }

    private static TOptions OptionsOf(IServiceProvider provider, string name) => provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);

    private sealed class OptionsValidator(string name) : IValidateOptions<TOptions>
    {
        public ValidateOptionsResult Validate(string? given, TOptions options)
        {
            if (given != name)
                return ValidateOptionsResult.Skip;
            string[] problems = [.. options.FindProblems()];
            return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
    }
}
