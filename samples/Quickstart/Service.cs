using Civitai.Orchestration;
using Civitai.Orchestration.Testing;

namespace Quickstart;

/// <summary>The client, and the simulator behind it when there is no token.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly OrchestratorSimulator? _simulator;

    private Service(OrchestrationClient client, OrchestratorSimulator? simulator)
    {
        Client = client;
        _simulator = simulator;
    }

    /// <summary>Whether a token is set, so that work costs real Buzz.</summary>
    public static bool IsReal => Token is { Length: > 0 };

    public OrchestrationClient Client { get; }

    private static string? Token => Environment.GetEnvironmentVariable("CIVITAI_API_TOKEN");

    public static async Task<Service> ConnectAsync(CancellationToken cancellationToken)
    {
        if (Token is { Length: > 0 } token)
        {
            var options = new OrchestrationClientOptions();
            if (Environment.GetEnvironmentVariable("CIVITAI_BASE_ADDRESS") is { Length: > 0 } address)
                options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute);
            return new Service(new OrchestrationClient(token, options), null);
        }

        // Two minutes of work in ten seconds.
        var simulator = await OrchestratorSimulator.StartAsync(new OrchestratorSimulatorOptions { Speed = 12 }, cancellationToken);
        var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new OrchestrationClientOptions { BaseAddress = simulator.BaseAddress });
        return new Service(client, simulator);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_simulator is not null)
            await _simulator.DisposeAsync();
    }
}
