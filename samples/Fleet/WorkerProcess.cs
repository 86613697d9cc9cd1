using System.Diagnostics;
using System.Globalization;

namespace Fleet;

/// <summary>This program once more, as a worker: takes keys, and calls back for each line that it says.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task _reading;

    public WorkerProcess(int number, string database, Uri service, int concurrency, decimal limit, TimeSpan minimumAge, Action<WorkerProcess, string[]> said)
    {
        Number = number;
        string program = Environment.ProcessPath!; // this process has a path
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
            start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        foreach (string argument in (string[])["worker", service.OriginalString, Text(concurrency), Text(limit), Text(minimumAge.TotalSeconds)])
            start.ArgumentList.Add(argument);
        start.Environment[Worker.DatabaseVariable] = database;
        _process = Process.Start(start)!; // a new process, no shell
        _reading = ReadAsync(said);
    }

    /// <summary>1, 2, 3; one that is started again has the number of the one before.</summary>
    public int Number { get; }

    /// <summary>Whether it was killed.</summary>
    public bool IsKilled { get; private set; }

    /// <summary>Gives it a key to submit. One that has died meanwhile does not get it.</summary>
    public void Submit(string key)
    {
        try
        {
            _process.StandardInput.WriteLine(key);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // it was killed; the key is given to another one
        }
    }

    /// <summary>Ends it as kill -9 does, in the middle of whatever it does.</summary>
    public async Task KillAsync()
    {
        IsKilled = true;
        _process.Kill();
        await EndedAsync();
    }

    /// <summary>Lets it end in good order.</summary>
    public async Task StopAsync()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // it has ended already
        }

        await EndedAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private async Task EndedAsync()
    {
        await _process.WaitForExitAsync();
        await _reading; // its last lines
    }

    private async Task ReadAsync(Action<WorkerProcess, string[]> said)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            said(this, line.Split(' '));
    }
}
