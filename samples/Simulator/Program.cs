// Hosts the orchestrator simulator until Ctrl+C:
//   dotnet run --project samples/Simulator -- --port 5099 [--token my-token] [--fast]
using System.Globalization;
using System.Runtime.InteropServices;
using Civitai.Orchestration.Testing;

var options = new OrchestratorSimulatorOptions { Port = 5099 };
for (var index = 0; index < args.Length; index++)
{
    switch (args[index])
    {
        case "--port" when index + 1 < args.Length && int.TryParse(args[index + 1], CultureInfo.InvariantCulture, out var port):
            options.Port = port;
            index++;
            break;
        case "--token" when index + 1 < args.Length:
            options.ApiToken = args[++index];
            break;
        case "--fast":
            options.Speed = 20;
            break;
        default:
            Console.Error.WriteLine($"Cannot read '{args[index]}'. Usage: [--port 5099] [--token my-token] [--fast]");
            return 2;
    }
}

await using var simulator = await OrchestratorSimulator.StartAsync(options);
Console.WriteLine($"Orchestrator simulator at {simulator.BaseAddress}");
Console.WriteLine("Try:");
const string Body = """
    {"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a red fox"}}]}
    """;
Console.WriteLine(
    $"  curl -s '{simulator.BaseAddress}v2/consumer/workflows?wait=30' -H 'Authorization: Bearer {options.ApiToken ?? OrchestratorSimulatorOptions.DefaultApiToken}'"
    + $" -H 'Content-Type: application/json' -d '{Body}'");
Console.WriteLine("Ctrl+C stops it.");

var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await stopped.Task;
return 0;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopped.TrySetResult();
}
