using Generation.Http;

namespace Civitai.Orchestration.Http;

/// <summary>Adds the API token.</summary>
internal sealed class BearerAuthenticator(string token) : Authenticator
{
    private readonly string _header = "Bearer " + token;

    public override void Apply(HttpRequestMessage request) => request.Headers.TryAddWithoutValidation("Authorization", _header);
}
