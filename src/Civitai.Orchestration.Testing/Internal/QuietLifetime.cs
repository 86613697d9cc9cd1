using Microsoft.Extensions.Hosting;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Keeps the host from taking over the signals of the process it runs in, such as Ctrl+C.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
