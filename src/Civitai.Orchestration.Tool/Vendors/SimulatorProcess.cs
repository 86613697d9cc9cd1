using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tool.Vendors;

/// <summary>
/// A simulator that outlives the command that needs it, so that a run can be interrupted and gone on with as at the service. It ends by itself when nobody has asked it anything for a while.
/// </summary>
internal static class SimulatorProcess
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan StartTolerance = TimeSpan.FromMinutes(1); // the system derives it from its clock, which may have been corrected since
    private static readonly TimeSpan IdleCheck = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(15);

    /// <summary>Where the simulator of this machine is; null where none runs.</summary>
    public static Task<Uri?> FindAsync(ToolContext context, string vendor, CancellationToken cancellationToken) => FindAsync(NotePath(context, vendor), cancellationToken);

    public static async Task<Uri> FindOrStartAsync(ToolContext context, string vendor, CancellationToken cancellationToken)
    {
        string note = NotePath(context, vendor);
        if (await FindAsync(note, cancellationToken).ConfigureAwait(false) is { } running)
            return running;

        Directory.CreateDirectory(context.Home);
        using FileStream starting = await TakeAsync(context, note + ".lock", cancellationToken).ConfigureAwait(false);
        if (await FindAsync(note, cancellationToken).ConfigureAwait(false) is { } other)
            return other; // another command was faster
        File.Delete(note);
        using Process? process = TryStart(StartInfo(context, ["simulator", "--vendor", vendor, "--port", "0", "--note", note]));
        long start = context.Clock.GetTimestamp();
        while (context.Clock.GetElapsedTime(start) < StartLimit)
        {
            if (await FindAsync(note, cancellationToken).ConfigureAwait(false) is { } started)
                return started;
            if (process?.HasExited != false)
                break;
            await Task.Delay(LookInterval, context.Clock, cancellationToken).ConfigureAwait(false);
        }

        throw new ToolException(ExitCode.Unavailable, "simulator", "The simulator did not start. `loraforge simulator` in another terminal shows why; name its address with --service.");
    }

    /// <summary>Hosts a simulator until the token is cancelled, or, where its address is noted for others, until nobody has asked it anything for a while.</summary>
    public static async Task HostAsync(ToolContext context, string vendor, int port, double speed, string? note, Action<Uri> started, CancellationToken cancellationToken)
    {
        IAsyncDisposable simulator;
        try
        {
            simulator = vendor == Vendor.Scenario
                ? await ScenarioSimulator.StartAsync(new() { Port = port, Speed = speed }, cancellationToken).ConfigureAwait(false)
                : await OrchestratorSimulator.StartAsync(new() { Port = port, Speed = speed, MaxUploadBytes = int.MaxValue }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            throw new ToolException(ExitCode.Failure, "port", $"Port {port} cannot be used; choose another with --port, or 0 for a free one.");
        }

        await using (simulator.ConfigureAwait(false))
        {
            Uri address = simulator is ScenarioSimulator scenario ? scenario.BaseAddress : ((OrchestratorSimulator)simulator).BaseAddress;
            started(address);
            try
            {
                if (note is null)
                {
                    await Task.Delay(Timeout.InfiniteTimeSpan, context.Clock, cancellationToken).ConfigureAwait(false);
                    return;
                }

                using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => signal.Cancel = true);
                await WriteNoteAsync(note, address, cancellationToken).ConfigureAwait(false);
                await IdleAsync(context.Clock, simulator, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // it was asked to end
            }
        }
    }

    // One command starts it, others wait for that.
    private static async Task<FileStream> TakeAsync(ToolContext context, string path, CancellationToken cancellationToken)
    {
        long start = context.Clock.GetTimestamp();
        while (context.Clock.GetElapsedTime(start) < StartLimit)
        {
            if (LockFile.TryTake(path) is { } file)
                return file;
            await Task.Delay(LookInterval, context.Clock, cancellationToken).ConfigureAwait(false);
        }

        throw new ToolException(ExitCode.Unavailable, "simulator", "Another command is still starting the simulator; try again, or name an address with --service.");
    }

    private static Process? TryStart(ProcessStartInfo info)
    {
        try
        {
            return Process.Start(info);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>How this program is started once more.</summary>
    private static ProcessStartInfo StartInfo(ToolContext context, IReadOnlyList<string> arguments)
    {
        string self = Environment.ProcessPath ?? "dotnet";
        bool isHosted = Path.GetFileNameWithoutExtension(self).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        var info = new ProcessStartInfo(self, isHosted ? [Environment.GetCommandLineArgs()[0], .. arguments] : arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true, // so that it holds no pipe of whoever reads this program's output
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["LORAFORGE_HOME"] = context.Home;
        return info;
    }

    private static string NotePath(ToolContext context, string vendor) => Path.Combine(context.Home, $"simulator-{vendor}.json");

    private static async Task WriteNoteAsync(string note, Uri address, CancellationToken cancellationToken)
    {
        string part = note + ".part";
        await File.WriteAllTextAsync(part, new JsonObject { ["address"] = address.OriginalString, ["process"] = Environment.ProcessId, ["started"] = StartOf(Process.GetCurrentProcess()) }.ToJsonString(), cancellationToken).ConfigureAwait(false);
        File.Move(part, note, overwrite: true);
    }

    private static async Task<Uri?> FindAsync(string note, CancellationToken cancellationToken)
    {
        if (!File.Exists(note))
            return null;
        try
        {
            JsonNode? json = JsonNode.Parse(await File.ReadAllTextAsync(note, cancellationToken).ConfigureAwait(false));
            if (!Uri.TryCreate((string?)json?["address"], UriKind.Absolute, out Uri? address) || !address.IsLoopback || (int?)json?["process"] is not { } id)
                return null;
            using var process = Process.GetProcessById(id);
            if ((long?)json["started"] is not { } started || Math.Abs(StartOf(process) - started) > StartTolerance.TotalSeconds)
                return null; // another program has its number, and perhaps its port
            using var probe = new TcpClient();
            await probe.ConnectAsync(address.Host, address.Port, cancellationToken).ConfigureAwait(false);
            return address;
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException or ArgumentException or SocketException or IOException or FormatException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            return null;
        }
    }

    private static long StartOf(Process process) => new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();

    private static async Task IdleAsync(TimeProvider clock, IAsyncDisposable simulator, CancellationToken cancellationToken)
    {
        int seen = 0;
        long last = clock.GetTimestamp();
        while (clock.GetElapsedTime(last) < IdleLimit)
        {
            await Task.Delay(IdleCheck, clock, cancellationToken).ConfigureAwait(false);
            int now = simulator is ScenarioSimulator scenario ? scenario.Requests.Count : ((OrchestratorSimulator)simulator).Requests.Count;
            if (now != seen)
                (seen, last) = (now, clock.GetTimestamp());
        }
    }
}
