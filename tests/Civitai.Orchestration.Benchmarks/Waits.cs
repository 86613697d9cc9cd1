using System.Diagnostics;
using System.Globalization;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>
/// What many waits cost. <c>waits [COUNT] [SECONDS]</c>: memory and processor time of idle waits, against a loop of reads and pauses for each. <c>requests [COUNT]</c>: requests and delay of trainings of an hour, in virtual
/// time, against the same loops.
/// </summary>
internal static class Waits
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30); // of a loop

    public static async Task<int> MeasureAsync(int count, int seconds)
    {
        // Each in a process of its own, so that neither holds what the other has left.
        (double Bytes, double Cpu) loops = await StartAsync("loops", count, seconds);
        (double Bytes, double Cpu) waits = await StartAsync("room", count, seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes {waits.Bytes / loops.Bytes:0.00}, processor time {waits.Cpu / loops.Cpu:0.000} of the loops'"));
        return 0;
    }

    public static async Task<int> MeasureAsync(string name, int count, int seconds)
    {
        (double bytes, double cpu) = await MeasureAsync(name, count, seconds, name == "loops" ? LoopAsync : (client, id, token) => client.Workflows.WaitAsync(id, cancellationToken: token));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes} {cpu}"));
        return 0;
    }

    private static async Task<(double Bytes, double Cpu)> StartAsync(string name, int count, int seconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (string argument in (string[])["waits", name, count.ToString(CultureInfo.InvariantCulture), seconds.ToString(CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string[] lines = (await process.StandardOutput.ReadToEndAsync()).Trim().Split('\n');
        await process.WaitForExitAsync();
        Console.WriteLine(lines[0]);
        string[] figures = lines[^1].Split(' ');
        return (double.Parse(figures[0], CultureInfo.InvariantCulture), double.Parse(figures[1], CultureInfo.InvariantCulture));
    }

    public static async Task<int> CountAsync(int count)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} trainings of an hour, accepted within {count / 100.0:0.#} s"));
        double loops = await CountAsync("loops", count, LoopAsync);
        double waits = await CountAsync("waits", count, (client, id, token) => client.Workflows.WaitAsync(id, cancellationToken: token));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"requests {waits / loops:0.000} of the loops'"));
        return 0;
    }

    // As a careful user writes it.
    private static async Task<Workflow> LoopAsync(OrchestrationClient client, string id, CancellationToken cancellationToken)
    {
        while (true)
        {
            Workflow workflow = await client.Workflows.GetAsync(id, cancellationToken);
            if (workflow.Status.IsTerminal)
                return workflow;
            await Task.Delay(Pause, _clock, cancellationToken);
        }
    }

    private static TimeProvider _clock = TimeProvider.System;

    private static async Task<(double Bytes, double Cpu)> MeasureAsync(string name, int count, int seconds, Func<OrchestrationClient, string, CancellationToken, Task<Workflow>> wait)
    {
        _clock = TimeProvider.System;
        using ServerProcess server = ServerProcess.StartCrowd(count);
        string[] ids = [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"wf_{i}"))];
        using var counter = new Counter();
        using var client = new OrchestrationClient("token", new() { BaseAddress = server.BaseAddress, MaxLongPolls = 0 }, counter);
        using var stop = new CancellationTokenSource();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var waits = new List<Task<Workflow>>(count);
        foreach (string[] some in ids.Chunk((count / 300) + 1)) // so that loops do not all ask at once
        {
            waits.AddRange(some.Select(id => wait(client, id, stop.Token)));
            await Task.Delay(Pause / 300);
        }

        await Task.Delay(TimeSpan.FromSeconds(Math.Max(seconds, count / 1500.0))); // until all have been seen once
        double bytes = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / count;
        using var process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        int asked = counter.Count;
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        process.Refresh();
        double cpu = (process.TotalProcessorTime - start).TotalSeconds / seconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {name}: {count} waits, {bytes:0} bytes each, {cpu:0.000} of a processor, {(counter.Count - asked) / (double)seconds:0.0} requests a second"));
        GC.KeepAlive(waits);
        return (bytes, cpu);
    }

    private sealed class Counter() : DelegatingHandler(new SocketsHttpHandler())
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _count);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private static async Task<double> CountAsync(string name, int count, Func<OrchestrationClient, string, CancellationToken, Task<Workflow>> wait)
    {
        var clock = new VirtualTimeProvider();
        _clock = clock;
        using var service = new CrowdService(clock);
        for (int i = 0; i < count; i++)
            service.Add(string.Create(CultureInfo.InvariantCulture, $"wf_{i}"), TimeSpan.FromMilliseconds(i * 10), TimeSpan.FromSeconds(3600 + (i * 7919 % 600)));
        clock.Advance(TimeSpan.FromMilliseconds(count * 10));
        using var client = new OrchestrationClient("token", new() { MaxLongPolls = 0, TimeProvider = clock }, service);
        var lags = new List<double>(count);
        clock.SkipDelays = false;
        Task[] waits = [.. Enumerable.Range(0, count).Select(i => OneAsync(string.Create(CultureInfo.InvariantCulture, $"wf_{i}")))];
        clock.SkipDelays = true;
        await Task.WhenAll(waits);
        lags.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {name}: {service.Times.Count} requests, {(double)service.Times.Count / count:0.00} each; known {lags[count / 2]:0.0} s after the end, {lags[count * 99 / 100]:0.0} s for 99 of 100"));
        return service.Times.Count;

        async Task OneAsync(string id)
        {
            await wait(client, id, CancellationToken.None);
            lock (lags)
                lags.Add((clock.GetUtcNow() - service.EndOf(id)).TotalSeconds);
        }
    }
}
