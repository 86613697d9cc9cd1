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

    /// <summary>Lists resources, page after page.</summary>
    /// <param name="view">Which ones, for example <see cref="ResourceView.Queue"/>. There is no view of all: the service knows a resource once it was asked for.</param>
    /// <param name="cursor">Where to go on, from <see cref="ResourcePage.Next"/>; null for the start.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public virtual IAsyncEnumerable<ResourceInfo> QueryAsync(ResourceView view, string? cursor = null, CancellationToken cancellationToken = default) => Pages.AllAsync(
        cursor,
        (next, token) => QueryPageAsync(view, next, cancellationToken: token),
        page => (page.Items, page.Next),
        problem => new CivitaiTransportException(problem) { MayHaveBeenExecuted = true },
        cancellationToken);

    /// <summary>Lists one page of resources.</summary>
    /// <param name="view">Which ones, for example <see cref="ResourceView.Queue"/>.</param>
    /// <param name="cursor">Where to go on, from <see cref="ResourcePage.Next"/>; null for the start.</param>
    /// <param name="pageSize">How many a page holds. When null the service takes 100.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ResourcePage> QueryPageAsync(ResourceView view, string? cursor = null, int? pageSize = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync<ResourcePage>(
            new ServiceCall(HttpMethod.Get, "/v2/resources" + new QueryText().Add("view", view.Value).Add("cursor", cursor).Add("take", pageSize)), cancellationToken).AsTask();

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(ResourceClient)} {SafeText.Of(_connection?.Options.BaseAddress)}"; // a mock has no connection
}
