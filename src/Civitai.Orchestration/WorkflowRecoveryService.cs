using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Civitai.Orchestration;

/// <summary>Recovery as a part of a host: with a shared journal for as long as it runs, else until what was open when it started is handed over.</summary>
internal sealed class WorkflowRecoveryService<THandler>(IServiceProvider provider, string? key, RecoverOptions options) : BackgroundService
    where THandler : class, IRecoveredWorkflowHandler
{
    private DateTimeOffset _start;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _start = Workflows.PrepareRecovery();
        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Workflows.KeepRecoveringAsync(HandOverAsync, options, _start, stoppingToken);

    private WorkflowClient Workflows => (key is null ? provider.GetRequiredService<OrchestrationClient>() : provider.GetRequiredKeyedService<OrchestrationClient>(key)).Workflows;

    private async Task HandOverAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = provider.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
            await scope.ServiceProvider.GetRequiredService<THandler>().HandleAsync(recovered, cancellationToken).ConfigureAwait(false);
    }
}
