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
    /// <exception cref="ArgumentException">The identifier is malformed; nothing was sent.</exception>
    /// <exception cref="NotFoundException">There is no such resource.</exception>
    public virtual Task<ResourceInfo> GetAsync(Air air, CancellationToken cancellationToken = default)
    {
        if (!air.IsWellFormed)
            throw new ArgumentException("The text is not an AIR (urn:air:ecosystem:type:source:id@version).", nameof(air));
        return _connection.SendAsync<ResourceInfo>(new ServiceCall(HttpMethod.Get, "/v2/resources/" + Uri.EscapeDataString(air.ToUrn())), cancellationToken).AsTask();
    }

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(ResourceClient)} {SafeText.Of(_connection?.Options.BaseAddress)}"; // a mock has no connection
}
