using System.Diagnostics;
using Civitai.Orchestration.Testing;

namespace StudioWeb.Tests;

/// <summary>A simulator, and the application over it as a process with a folder that outlives it.</summary>
public sealed class StudioHost : IAsyncLifetime
{
    private readonly string? _token;
    private readonly string[] _arguments;
    private readonly string _folder = Directory.CreateTempSubdirectory("studio-web-").FullName;
    private OrchestratorSimulator? _simulator;
    private Process? _process;

    /// <summary>With the simulator's own token, as tests share it that spend little.</summary>
    public StudioHost()
        : this(null)
    {
    }

    internal StudioHost(string? token, params string[] arguments) => (_token, _arguments) = (token, arguments);

    public OrchestratorSimulator Simulator => _simulator!; // set before a test runs

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsInstalled)
            return;
        var options = new OrchestratorSimulatorOptions { Speed = 6, CancelDelay = TimeSpan.Zero, ApiToken = _token ?? OrchestratorSimulatorOptions.DefaultApiToken };
        _simulator = await OrchestratorSimulator.StartAsync(options);
        await StartAsync();
    }

    /// <summary>Starts the application; a second time on the port that it had.</summary>
    public async Task StartAsync()
    {
        string urls = Address.GetLeftPart(UriPartial.Authority);
        string[] command = ["exec", Path.Combine(AppContext.BaseDirectory, "StudioWeb.dll"), "--service", Simulator.BaseAddress.AbsoluteUri, "--data", _folder, "--urls", urls, .. _arguments];
        var info = new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true };
        info.Environment["CIVITAI_API_TOKEN"] = _token;
        _process = Process.Start(info)!; // it is a new process
        const string Listening = "Now listening on: ";
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and int at)
            {
                Address = new Uri(line[(at + Listening.Length)..]);
                _ = _process.StandardOutput.ReadToEndAsync(); // so that it is never held up
                return;
            }
        }

        throw new InvalidOperationException("The application ended before it listened.");
    }

    /// <summary>Ends the application as a power cut does.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(); // it was started
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await KillAsync();
        if (_simulator is not null)
            await _simulator.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
