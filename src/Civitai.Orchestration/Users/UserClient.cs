using System.Globalization;
using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>What the service remembers of an account. Thread-safe.</summary>
public class UserClient
{
    private const string Root = "/v2/consumer/civitai";

    private readonly ServiceConnection _connection;

    internal UserClient(ServiceConnection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected UserClient() => _connection = null!; // a mock overrides what uses it

    /// <summary>Makes the service read an account anew, for example after a change of its settings or its membership.</summary>
    /// <param name="userId">The account's number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="CivitaiApiException">The service refused the request, for example for somebody else's account.</exception>
    public virtual Task InvalidateCacheAsync(int userId, CancellationToken cancellationToken = default) =>
        DeleteAsync(userId.ToString(CultureInfo.InvariantCulture), cancellationToken);

    /// <summary>Makes the service check an account's tokens anew, for example after one was taken back.</summary>
    /// <param name="userId">The account's number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="CivitaiApiException">The service refused the request, for example for somebody else's account.</exception>
    public virtual Task InvalidateTokensAsync(int userId, CancellationToken cancellationToken = default) =>
        DeleteAsync(string.Create(CultureInfo.InvariantCulture, $"{userId}/tokens"), cancellationToken);

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(UserClient)} {SafeText.Of(_connection?.Options.BaseAddress)}"; // a mock has no connection

    private async Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        using Reply reply = await _connection.SendAsync(new ServiceCall(HttpMethod.Delete, $"{Root}/{path}") { Expected = ExpectedReply.Nothing }, cancellationToken).ConfigureAwait(false);
    }
}
