using System.Net.Http.Headers;

namespace Civitai.Orchestration.Http;

/// <summary>
/// Adds the token, and only to calls of the API that go to the configured host over https (or to a loopback address). Signed addresses of files need none.
/// </summary>
internal sealed class AuthenticationHandler(Func<OrchestrationClientOptions> options) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        OrchestrationClientOptions current = options();
        bool isFile = request.Options.TryGetValue(SendSettings.Key, out SendSettings? settings) && !settings.CarriesToken;
        if (!isFile && request.RequestUri is { } address && IsTrusted(address, current.BaseAddress))
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", current.ApiToken);
        return base.SendAsync(request, cancellationToken);
    }

    private static bool IsTrusted(Uri address, Uri configured) =>
        address.Scheme == configured.Scheme
        && string.Equals(address.Host, configured.Host, StringComparison.OrdinalIgnoreCase)
        && address.Port == configured.Port
        && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback);
}
