// Handlers that repeat requests, by the names that other packages and older versions have them under.
namespace Microsoft.Extensions.Http.Resilience.Internal
{
    public sealed class ResilienceHandler : DelegatingHandler;
}

namespace Microsoft.Extensions.Http
{
    public sealed class PolicyHttpMessageHandler : DelegatingHandler;
}
