using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>
/// The Civitai orchestration API: generate images, train LoRAs, and keep track of both.
/// </summary>
/// <remarks>
/// Thread-safe and made to live as long as the program. With dependency injection use <c>services.AddCivitaiOrchestration(…)</c> instead of the constructor.
/// Retries, deadlines and the token are the client's own and need no handlers; the token goes to the configured host only. A client registered with <c>AddCivitaiOrchestration</c> keeps this pipeline also where the
/// program adds a resilience handler to all HTTP clients.
/// </remarks>
/// <example>
/// <code>
/// using var client = new OrchestrationClient(token);
/// ImageGenOutput output = await client.Workflows.RunAsync(new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse at dawn" });
/// await client.Blobs.DownloadAsync(output.Images[0], "lighthouse.jpg");
/// </code>
/// </example>
public partial class OrchestrationClient : IDisposable
{
    private readonly HttpClient? _owned;
    private readonly ServiceConnection? _connection;

    /// <summary>Makes a client that owns its connections.</summary>
    /// <param name="apiToken">The API token, from the account settings of the site.</param>
    /// <param name="options">Other settings. When null: the defaults. They are copied; later changes have no effect.</param>
    /// <exception cref="ArgumentException">A setting is not valid; the message lists all problems.</exception>
    public OrchestrationClient(string apiToken, OrchestrationClientOptions? options = null)
        : this(apiToken, options, null)
    {
    }

    /// <summary>Makes a client over a message handler, for example a simulator's or a stub.</summary>
    /// <param name="apiToken">The API token.</param>
    /// <param name="options">Other settings. When null: the defaults. They are copied; later changes have no effect.</param>
    /// <param name="handler">
    /// What carries the requests, also those to signed addresses; null for a connection pool of its own. The caller disposes it. It should not follow redirects (<c>AllowAutoRedirect = false</c>): the client follows those of
    /// files itself, and refuses an answer that another host gave to a call.
    /// </param>
    /// <exception cref="ArgumentException">A setting is not valid; the message lists all problems.</exception>
    public OrchestrationClient(string apiToken, OrchestrationClientOptions? options, HttpMessageHandler? handler)
        : this(handler, Checked(apiToken, options))
    {
    }

    internal OrchestrationClient(Func<HttpClient> createClient, OrchestrationClientOptions options)
    {
        options = options.Clone();
        _connection = new ServiceConnection(createClient, options.ToConnectionOptions());
        BaseAddress = options.BaseAddress;
        Workflows = new WorkflowClient(_connection, options.ToWorkflowSettings());
        Blobs = new BlobClient(_connection);
        Resources = new ResourceClient(_connection);
        Services = new ServiceClient(_connection);
        Users = new UserClient(_connection);
        Recipes = new RecipeClient(_connection, Workflows);
    }

    private OrchestrationClient(HttpMessageHandler? handler, OrchestrationClientOptions options)
        : this(Transport.CreateClient(handler, options.ConnectTimeout, typeof(OrchestrationClient)), options)
    {
    }

    private OrchestrationClient(HttpClient owned, OrchestrationClientOptions options)
        : this(() => owned, options) => _owned = owned;

    /// <summary>For mocks.</summary>
    protected OrchestrationClient()
    {
        (BaseAddress, Workflows, Blobs, Resources, Services, Users, Recipes) = (OrchestrationClientOptions.DefaultBaseAddress, null!, null!, null!, null!, null!, null!); // a mock overrides them
    }

    /// <summary>The address of the service.</summary>
    public virtual Uri BaseAddress { get; }

    /// <summary>Submitting, pricing, reading, waiting for and cancelling workflows.</summary>
    public virtual WorkflowClient Workflows { get; }

    /// <summary>One step as one call, without a key.</summary>
    public virtual RecipeClient Recipes { get; }

    /// <summary>Files in and out.</summary>
    public virtual BlobClient Blobs { get; }

    /// <summary>Models, LoRAs and other resources.</summary>
    public virtual ResourceClient Resources { get; }

    /// <summary>What the service offers, and how well each part works.</summary>
    public virtual ServiceClient Services { get; }

    /// <summary>What the service remembers of an account.</summary>
    public virtual UserClient Users { get; }

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(OrchestrationClient)} {SafeText.Of(BaseAddress)}";

    /// <summary>Closes the connections that the client owns. Waits that are under way end at once with <see cref="WorkflowWaitCanceledException"/>; the work goes on.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections that the client owns.</summary>
    /// <param name="disposing">Whether managed resources are released.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        _connection?.Dispose();
        _owned?.Dispose();
    }

    private static OrchestrationClientOptions Checked(string apiToken, OrchestrationClientOptions? options)
    {
        options = options?.Clone() ?? new();
        options.ApiToken = apiToken;
        options.ThrowIfInvalid();
        return options;
    }
}
