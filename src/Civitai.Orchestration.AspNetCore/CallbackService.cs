using Microsoft.Extensions.Hosting;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>Begins and ends what a program does with the callbacks of one client.</summary>
internal sealed class CallbackService(Func<CallbackRoute> route, Func<ISubmissionJournal?> journal, bool hasHandlers) : IHostedLifecycleService
{
    private Task _recovery = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // What was open before is taken up before the program submits anything.
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (hasHandlers && journal() is not null)
            _recovery = route().Hub.RecoverAsync();
        return Task.CompletedTask;
    }

    // Endpoints and addresses are known when everything has started.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        route().ThrowIfUnusable();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await route().Hub.StopAsync(cancellationToken).ConfigureAwait(false);
        await _recovery.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
