// Hosts the simulator of a service until Ctrl+C:
//   dotnet run --project samples/Simulator -- --port 5099 [--token my-token] [--fast]
//   dotnet run --project samples/Simulator -- --scenario [--port 5099] [--fast]
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Civitai.Orchestration.Testing;

const string Help = """
    Hosts a stand-in for the Civitai orchestration service on this machine until Ctrl+C.

    Usage: dotnet run --project samples/Simulator -- [options]

      --port NUMBER           The port on 127.0.0.1; 5099 unless given, 0 for a free one.
      --token TEXT            The only API token to accept. Unless given, any is accepted, and each is a user of its own.
      --fast                  Everything takes a twentieth of its time.
      --balance BUZZ          What each user has; a million unless given.
      --accept-unknown-names  Accept step types, engines, ecosystems, models and operations that are not known.
      --no-redirects          Answer with the bytes where the service would redirect to them.
      --image-seconds NUMBER  By how much a submission or a preview is answered later for each reference image; 0 unless given.
      --scenario              Host a stand-in for Scenario's training API instead; it takes --port, --fast and --balance (creative units), and any key.
      --help                  Show this.
    """;

// Any token does for a program that is tried by hand.
var options = new OrchestratorSimulatorOptions { Port = 5099, ApiToken = null };
var isScenario = false;
decimal? units = null;
for (var index = 0; index < args.Length; index++)
{
    var value = index + 1 < args.Length ? args[index + 1] : null;
    switch (args[index])
    {
        case "--help" or "-h" or "-?":
            Console.WriteLine(Help);
            return 0;
        case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue:
            options.Port = port;
            index++;
            break;
        case "--token" when value is { Length: > 0 }:
            options.ApiToken = value;
            index++;
            break;
        case "--fast":
            options.Speed = 20;
            break;
        case "--balance" when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var balance):
            units = options.Balance = balance;
            index++;
            break;
        case "--scenario":
            isScenario = true;
            break;
        case "--accept-unknown-names":
            options.AcceptUnknownNames = true;
            break;
        case "--no-redirects":
            options.RedirectsMedia = false;
            break;
        case "--image-seconds" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 3600:
            options.ReferenceImageTime = TimeSpan.FromSeconds(seconds);
            index++;
            break;
        default:
            Console.Error.WriteLine($"Cannot read '{args[index]}'{(value is null ? "" : $" with '{value}'")}; --help shows the options.");
            return 2;
    }
}

IAsyncDisposable simulator;
try
{
    if (isScenario)
    {
        var scenario = new ScenarioSimulatorOptions { Port = options.Port, Speed = options.Speed, ApiKey = null, ApiSecret = null };
        scenario.Balance = units ?? scenario.Balance;
        simulator = await ScenarioSimulator.StartAsync(scenario);
    }
    else
    {
        simulator = await OrchestratorSimulator.StartAsync(options);
    }
}
catch (IOException)
{
    Console.Error.WriteLine($"Port {options.Port} is in use; choose another with --port, or 0 for a free one.");
    return 1;
}
catch (SocketException e)
{
    Console.Error.WriteLine($"Port {options.Port} cannot be used ({e.SocketErrorCode}); choose another with --port, or 0 for a free one.");
    return 1;
}

await using var running = simulator;
if (running is ScenarioSimulator hosted)
{
    Console.WriteLine($"Scenario simulator at {hosted.BaseAddress}");
    Console.WriteLine("Try:");
    Console.WriteLine($$"""  curl -s '{{hosted.BaseAddress}}/models?projectId=p' -u key:secret -H 'Content-Type: application/json' -d '{"name":"My Character","type":"flux.2-dev-lora"}'""");
}
else
{
    var address = ((OrchestratorSimulator)running).BaseAddress;
    Console.WriteLine($"Orchestrator simulator at {address}");
    Console.WriteLine("Try:");
    const string Body = """
        {"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a red fox"}}]}
        """;
    Console.WriteLine(
        $"  curl -s '{address}v2/consumer/workflows?wait=30' -H 'Authorization: Bearer {options.ApiToken ?? OrchestratorSimulatorOptions.DefaultApiToken}'"
        + $" -H 'Content-Type: application/json' -d '{Body}'");
}

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
