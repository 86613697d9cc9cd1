using System.Globalization;
using System.Runtime.InteropServices;
using Civitai.Orchestration.Tool;

// Numbers and messages are the same everywhere: a price of 2.50 is never one of 250.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

// The first Ctrl+C ends waiting and says how to go on, the second one ends the program.
using var stop = new CancellationTokenSource();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    return await Cli.RunAsync(args, ToolContext.OfProcess(), stop.Token);
}
catch (IOException)
{
    return ExitCode.Failure; // nobody reads what is written any more, or there is no space for it
}

void Stop(PosixSignalContext signal)
{
    // Ctrl+C in the terminal of whoever started a simulator for others is not meant for that.
    if (signal.Signal == PosixSignal.SIGINT && args.Contains("--note"))
    {
        signal.Cancel = true;
        return;
    }

    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
