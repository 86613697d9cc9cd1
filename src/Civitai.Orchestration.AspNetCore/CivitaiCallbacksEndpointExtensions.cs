using Civitai.Orchestration.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the receiver of callbacks.</summary>
public static class CivitaiCallbacksEndpointExtensions
{
    /// <summary>Receives callbacks. Anonymous callers are let in: the address proves who they are.</summary>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The path; behind it stands what tells one submission from another. The addresses in submissions follow it, also in a group.</param>
    /// <returns>The endpoint, to add conventions to.</returns>
    /// <exception cref="InvalidOperationException">No client has callbacks.</exception>
    public static IEndpointConventionBuilder MapCivitaiCallbacks(this IEndpointRouteBuilder endpoints, string pattern = "/civitai/callbacks")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        CallbackReceiver receiver = endpoints.ServiceProvider.GetService<CallbackReceiver>()
            ?? throw new InvalidOperationException("No client has callbacks: call AddCivitaiOrchestration(...).AddCivitaiCallbacks(...).");
        return endpoints.MapPost($"{pattern.TrimEnd('/')}/{{token}}", receiver.ReceiveAsync)
            .WithName(CallbackRoute.EndpointName)
            .WithMetadata(new AllowAnonymousAttribute())
            .DisableAntiforgery()
            .DisableRateLimiting()
            .ExcludeFromDescription();
    }
}
