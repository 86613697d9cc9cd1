using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>Degraded while handlers fail, or the room for callbacks is nearly full. Asks nobody.</summary>
internal sealed class CallbackHealthCheck(IEnumerable<CallbackRoute> routes) : IHealthCheck
{
    private const double NearlyFull = 0.8;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        int following = 0, pending = 0, failing = 0;
        bool isNearlyFull = false;
        foreach (CallbackRoute route in routes)
        {
            (following, pending, failing) = (following + route.Hub.Following, pending + route.Hub.Pending, failing + route.Hub.Failing);
            isNearlyFull |= route.Hub.Pending >= NearlyFull * route.Options.QueueCapacity;
        }

        var data = new Dictionary<string, object> { ["following"] = following, ["pending"] = pending, ["failing"] = failing };
        return Task.FromResult(failing > 0 || isNearlyFull
            ? HealthCheckResult.Degraded(failing > 0 ? "Ends of workflows are not handled at the first attempt." : "The room for callbacks is nearly full.", data: data)
            : HealthCheckResult.Healthy(data: data));
    }
}
