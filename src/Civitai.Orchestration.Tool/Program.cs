using Civitai.Orchestration.Tool;

// The first Ctrl+C ends waiting and says how to go on, the second one ends the program.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
return await Cli.RunAsync(args, ToolContext.OfProcess(), stop.Token);
