using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>Looks up models, LoRAs and other resources. Thread-safe.</summary>
public class ResourceClient
{
    private readonly ServiceConnection _connection;

    internal ResourceClient(ServiceConnection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected ResourceClient() => _connection = null!; // a mock overrides what uses it

    /// <summary>Looks up a resource.</summary>
    /// <param name="air">Its identifier.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="FormatException">The identifier is malformed; nothing was sent.</exception>
    /// <exception cref="NotFoundException">There is no such resource.</exception>
    public virtual Task<ResourceInfo> GetAsync(Air air, CancellationToken cancellationToken = default)
    {
        string urn = Air.Parse(air.Value, null).ToUrn();
        return _connection.SendAsync<ResourceInfo>(new ServiceCall(HttpMethod.Get, "/v2/resources/" + Uri.EscapeDataString(urn)), cancellationToken).AsTask();
    }

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(ResourceClient)} {OrchestrationClientOptions.Shown(_connection?.Options.BaseAddress)}"; // a mock has no connection
}
