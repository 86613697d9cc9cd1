using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Microsoft.Extensions.DependencyInjection;

// Against the simulator, on a clock that skips every delay: what a first program does, with nothing but the packages. The database is named and not asked.
var clock = new VirtualTimeProvider();
await using var simulator = await OrchestratorSimulator.StartAsync(new OrchestratorSimulatorOptions { TimeProvider = clock });
await using var store = new PostgresStore("Host=localhost;Database=studio");
Console.WriteLine(store);
new ServiceCollection().AddCivitaiOrchestration().AddCivitaiCallbacks(o => o.Secret = new string('s', 32)).OnImages((images, end, cancellationToken) => Task.CompletedTask);
var options = new OrchestrationClientOptions { BaseAddress = simulator.BaseAddress, TimeProvider = clock };

using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options);
try
{
    var output = await client.Workflows.RunAsync(new ZImageTurboCreateImageGenInput { Prompt = "a lantern on a river" });
    Console.WriteLine(output.Images[0].Url);

    return output.Images[0].Url is null ? 1 : 0;
}
catch (GenerationException exception) // of the namespace Generation, which the package of the ground brings as an implicit using
{
    Console.WriteLine(exception.Message);
    return 1;
}
