using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace StudioWeb.Tests;

/// <summary>What keeps the application from starting is said in a line.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studio-web-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact(Timeout = 60_000)]
    public async Task A_port_in_use_is_said()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        string address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        (int exitCode, string said) = await RunAsync("--data", _folder, "--urls", address);

        Assert.Equal(1, exitCode);
        Assert.Contains("--urls", Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_folder_in_use_is_said()
    {
        using FileJournal other = FileJournal.Open(Path.Combine(_folder, "journal"));

        (int exitCode, string said) = await RunAsync("--data", _folder, "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, exitCode);
        Assert.Contains("--data", Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Help_is_no_mistake() => Assert.Equal(0, (await RunAsync("--help")).ExitCode);

    private static async Task<(int ExitCode, string Said)> RunAsync(params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "StudioWeb.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["CIVITAI_API_TOKEN"] = "";
        using Process process = Process.Start(info)!; // it is a new process
        Task<string> output = process.StandardOutput.ReadToEndAsync(Stop);
        string said = await process.StandardError.ReadToEndAsync(Stop);
        await output;
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, said);
    }
}
