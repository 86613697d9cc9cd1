using System.Diagnostics;
using System.Globalization;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>The server in a process of its own, so that what it allocates and computes is not the caller's; for calls each process has a core where there are two.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri baseAddress)
    {
        _process = process;
        BaseAddress = baseAddress;
    }

    public Uri BaseAddress { get; }

    /// <summary>Starts this program as <c>serve</c>; it writes its address, reads the reply and ends with its standard input.</summary>
    public static ServerProcess Start(string reply) => StartApart("serve", reply);

    /// <summary>Starts a service of so much work that goes on.</summary>
    public static ServerProcess StartCrowd(int count) => StartApart("serve-crowd", count.ToString(CultureInfo.InvariantCulture));

    private static ServerProcess StartApart(string command, string input)
    {
        ServerProcess server = Run(command, input);
        if (Environment.ProcessorCount > 1 && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
        {
            server._process.ProcessorAffinity = 2;
            using Process own = Process.GetCurrentProcess();
            own.ProcessorAffinity = 1;
        }

        return server;
    }

    /// <summary>Starts a server of files. Both processes have all cores, since a transfer does several things at a time.</summary>
    public static ServerProcess StartFiles() => Run("serve-files", "");

    public static async Task<int> ServeFilesAsync()
    {
        using FileServer server = FileServer.Start();
        Console.WriteLine(server.BaseAddress);
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public static async Task<int> ServeAsync()
    {
        string reply = await Console.In.ReadLineAsync() ?? throw new InvalidOperationException("There is no reply to give.");
        await using LoopbackServer server = await LoopbackServer.StartAsync(reply);
        Console.WriteLine(server.BaseAddress);
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public static async Task<int> ServeCrowdAsync()
    {
        int count = int.Parse(await Console.In.ReadLineAsync() ?? "0", CultureInfo.InvariantCulture);
        using var service = new CrowdService(TimeProvider.System);
        for (int i = 0; i < count; i++)
            service.Add(string.Create(CultureInfo.InvariantCulture, $"wf_{i}"), TimeSpan.FromMilliseconds((i - count) * 10), TimeSpan.FromDays(1));
        await using LoopbackServer server = await LoopbackServer.StartAsync(service);
        Console.WriteLine(server.BaseAddress);
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static ServerProcess Run(string command, string input)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServerProcess).Assembly.Location, command]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        Process process = Process.Start(start)!; // no shell is used, so there is a process
        process.StandardInput.WriteLine(input);
        process.StandardInput.Flush();
        return new ServerProcess(process, new Uri(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server did not start.")));
    }
}
