using System.Collections.Concurrent;
using System.Diagnostics;

namespace Civitai.Orchestration.Faults.Kills;

/// <summary>This program, as another process, with its lines.</summary>
internal sealed class ChildProcess : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> _lines = new();
    private readonly SemaphoreSlim _news = new(0);
    private Process? _process;
    private Task _reading = Task.CompletedTask;

    public string Output => string.Join('\n', _lines.Where(l => !l.StartsWith("received", StringComparison.Ordinal)));

    /// <summary>How many lines it has written.</summary>
    public int Count => _lines.Count;

    /// <summary>Whether it was ended by SIGKILL.</summary>
    public bool WasKilled => _process is { HasExited: true, ExitCode: 128 + 9 };

    public void Start(string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        string program = Environment.ProcessPath!; // this process has a path
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
            start.ArgumentList.Add(typeof(Child).Assembly.Location);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        _process = Process.Start(start)!; // a new process, no shell
        _reading = Task.WhenAll(ReadAsync(_process.StandardOutput), ReadAsync(_process.StandardError));
    }

    public async Task<string?> WaitForAsync(Func<string, bool> condition, bool mayEnd = false)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            bool hasEnded = _reading.IsCompleted;
            if (_lines.FirstOrDefault(condition) is { } line)
                return line;
            if (hasEnded && mayEnd)
                return null;
            if (hasEnded || TimeProvider.System.GetElapsedTime(start) > Limit)
                throw new TimeoutException("The process said: " + Output);
            await _news.WaitAsync(TimeSpan.FromMilliseconds(200));
        }
    }

    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill();
        await _process.WaitForExitAsync();
        await _reading; // its last lines
    }

    public void Dispose()
    {
        _process?.Dispose();
        _news.Dispose();
    }

    private async Task ReadAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            _lines.Enqueue(line);
            _news.Release();
        }
    }
}
