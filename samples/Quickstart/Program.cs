// Generates a picture and trains a LoRA, or runs a workflow file: dotnet run --project samples/Quickstart -- --help
// Without a token everything happens on a simulator inside this program; with CIVITAI_API_TOKEN on the real service.
using Civitai.Orchestration;
using Quickstart;

if (Arguments.Parse(args, out string? problem) is not { } arguments)
{
    Console.Error.WriteLine($"{problem} --help shows the usage.");
    return ExitCode.Usage;
}

if (arguments.IsHelp)
{
    Console.WriteLine(Arguments.Usage);
    return ExitCode.Success;
}

// The first Ctrl+C stops the waiting and tells how to go on, the second one ends the program.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

try
{
    await using Service service = await Service.ConnectAsync(stop.Token);
    var session = new Session(service, arguments);
    return arguments.ResumeId is { } id
        ? await session.ResumeAsync(id, stop.Token)
        : await session.RunAsync(arguments.WorkflowFile is { } file ? [Job.FromFile(file)] : [Job.Picture(), Job.Training()], stop.Token);
}
catch (Exception e) when (e is CivitaiException or ArgumentException or IOException or UnauthorizedAccessException or System.Text.Json.JsonException)
{
    Screen.Failure(e);
    return ExitCode.Failure;
}
catch (OperationCanceledException)
{
    Screen.Line("Stopped before anything was submitted.");
    return ExitCode.Failure;
}
