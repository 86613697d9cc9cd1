using System.Globalization;
using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>What the service offers and how well each part of it works: success, waiting times and prices of the last hour, day or week. Thread-safe.</summary>
public class ServiceClient
{
    private const string Root = "/v2/services";

    private readonly ServiceConnection _connection;

    internal ServiceClient(ServiceConnection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected ServiceClient() => _connection = null!; // a mock overrides what uses it

    /// <summary>Reads one service with its history.</summary>
    /// <param name="serviceId">Its id, for example <c>image/flux2/klein/createImage/9b</c>.</param>
    /// <param name="window">What measurements and history cover. When null the service takes a day.</param>
    /// <param name="interval">What one entry of the history covers. When null the service takes an hour.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such service.</exception>
    public virtual Task<ServiceInfo> GetAsync(string serviceId, ServiceWindow? window = null, ServiceInterval? interval = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync<ServiceInfo>(
            new ServiceCall(HttpMethod.Get, $"{Root}/{PathSegment.OfText(serviceId, nameof(serviceId))}{new QueryText().Add("window", window?.Value).Add("interval", interval?.Value)}"), cancellationToken).AsTask();

    /// <summary>Lists services, page after page.</summary>
    /// <param name="query">Which ones. When null: all.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public virtual IAsyncEnumerable<ServiceInfo> QueryAsync(ServiceQuery? query = null, CancellationToken cancellationToken = default) => Pages.AllAsync(
        query?.Offset?.ToString(CultureInfo.InvariantCulture),
        (next, token) => QueryPageAsync((query ?? new()) with { Offset = next is null ? null : int.Parse(next, CultureInfo.InvariantCulture) }, token),
        page => (page.Items, NextOf(page)),
        problem => new CivitaiTransportException(problem) { MayHaveBeenExecuted = true },
        cancellationToken);

    /// <summary>Lists one page of services.</summary>
    /// <param name="query">Which ones, and how many to pass over. When null: the first page of all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ServicePage> QueryPageAsync(ServiceQuery? query = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync<ServicePage>(new ServiceCall(HttpMethod.Get, Root + (query ?? new()).ToQueryString()), cancellationToken).AsTask();

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(ServiceClient)} {SafeText.Of(_connection?.Options.BaseAddress)}"; // a mock has no connection

    private static string? NextOf(ServicePage page)
    {
        long next = (long)(page.Offset ?? 0) + page.Items.Count;
        return page.Items.Count > 0 && next < (page.TotalCount ?? 0) && next <= int.MaxValue ? next.ToString(CultureInfo.InvariantCulture) : null;
    }
}
