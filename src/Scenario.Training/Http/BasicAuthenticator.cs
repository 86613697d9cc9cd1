using System.Text;
using Generation.Http;

namespace Scenario.Training.Http;

/// <summary>Adds key and secret as HTTP Basic authentication.</summary>
internal sealed class BasicAuthenticator(string key, string secret) : Authenticator
{
    private readonly string _header = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key}:{secret}"));

    public override void Apply(HttpRequestMessage request) => request.Headers.TryAddWithoutValidation("Authorization", _header);
}
