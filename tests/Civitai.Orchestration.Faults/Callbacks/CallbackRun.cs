using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using Civitai.Orchestration.AspNetCore;
using Civitai.Orchestration.ImageGen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.Faults.Callbacks;

/// <summary>
/// Callbacks over real sockets to a web application, in two rounds: some twice, some out of order, some forged, some never sent, to handlers some of which fail or hang at first. Half of the work was submitted by another process.
/// </summary>
internal sealed class CallbackRun(int seed, int count, int parallel, int droppedPercent, bool hasJournal)
{
    private const string Secret = "the secret of the callbacks of this run";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly CallingService _service = new();
    private readonly ConcurrentDictionary<string, int> _handled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _attempts = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<double> _answerTimes = [];
    private readonly MemoryJournal _journal = new();
    private readonly RunReport _report = new($"callbacks{(hasJournal ? " with a journal" : "")}");

    public async Task<RunReport> RunAsync()
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = parallel });
        int port;
        await using (WebApplication earlier = await StartAsync(0))
        {
            port = new Uri(earlier.Urls.First()).Port;
            await SubmitAsync(earlier, "early", count / 2);
            await earlier.StopAsync();
        }

        await using WebApplication application = await StartAsync(port);
        await SubmitAsync(application, "late", count - (count / 2));
        await SubmitAsync(application, "endless", Math.Max(1, count / 20));
        CalledWork[] works = [.. _service.Works.Where(w => !w.Key.StartsWith("endless", StringComparison.Ordinal)).OrderBy(w => w.Key, StringComparer.Ordinal)];
        CalledWork[] endless = [.. _service.Works.Where(w => w.Key.StartsWith("endless", StringComparison.Ordinal))];
        int half = works.Length / 2;
        await PostAllAsync(http, works[..half], endless);
        await FinishAsync(works[..half]);
        long before = Memory();
        _answerTimes.Clear(); // the first ones compiled what they ran
        await PostAllAsync(http, works[half..], endless);
        await FinishAsync(works[half..]);
        long after = Memory();
        await application.StopAsync();

        Judge(works, endless, before, after);
        return _report;
    }

    private void Judge(CalledWork[] works, CalledWork[] endless, long before, long after)
    {
        foreach (CalledWork work in works)
        {
            int handled = _handled.GetValueOrDefault(work.Key);
            if (handled == 0)
                _report.Find("an end was never handled", work.Key);
            else if (handled > 1 && hasJournal)
                _report.Find("an end was handled more than once", work.Key);
            _report.Count(handled == 1 ? "ends handled once" : "ends handled more than once or never");
        }

        foreach (CalledWork work in endless.Where(w => _attempts.ContainsKey(w.Key)))
            _report.Find("a forged callback was acted on", work.Key);
        double[] times = [.. _answerTimes.Order()];
        _report.Count("answers: median in microseconds", (long)(times[times.Length / 2] * 1000));
        _report.Count("answers: p99 in microseconds", (long)(times[(int)(times.Length * 0.99)] * 1000));
        _report.Count("memory after the first half, KiB", before >> 10);
        _report.Count("memory after the second half, KiB", after >> 10);
    }

    private async Task<WebApplication> StartAsync(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        builder.Services
            .AddCivitaiOrchestration(o => (o.ApiToken, o.BaseAddress, o.MaxLongPolls, o.Journal) = ("secret-token", new Uri("http://127.0.0.1:1"), 0, hasJournal ? _journal : null))
            .ConfigurePrimaryHttpMessageHandler(_service.CreateHandler)
            .AddCivitaiCallbacks(o => (o.Secret, o.HandlerTimeout, o.Concurrency) = (Secret, TimeSpan.FromSeconds(1), 64))
            .OnEnded(HandleAsync);
        WebApplication application = builder.Build();
        application.MapCivitaiCallbacks();
        await application.StartAsync();
        return application;
    }

    // One in twenty fails at first, one in two hundred hangs.
    private async Task HandleAsync(WorkflowEnd end, CancellationToken cancellationToken)
    {
        int attempt = _attempts.AddOrUpdate(end.ExternalId, 1, (_, n) => n + 1);
        int fate = Fate(end.ExternalId) % 200;
        if (attempt == 1 && fate == 0)
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        if (attempt == 1 && fate % 20 == 1)
            throw new InvalidOperationException("The first attempt fails.");
        _handled.AddOrUpdate(end.ExternalId, 1, (_, n) => n + 1);
    }

    private static async Task SubmitAsync(WebApplication application, string name, int count)
    {
        WorkflowClient workflows = application.Services.GetRequiredService<OrchestrationClient>().Workflows;
        await Parallel.ForAsync(0, count, async (i, token) =>
            await workflows.SubmitAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }), new SubmitOptions { ExternalId = $"{name}-{i:00000}" }, token));
    }

    private Task PostAllAsync(HttpClient http, CalledWork[] works, CalledWork[] endless)
    {
        foreach (CalledWork work in works)
            work.HasEnded = true;
        return Parallel.ForEachAsync(works, new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (work, token) =>
        {
            var random = new Random(Fate(work.Key));
            if (random.Next(100) < droppedPercent && (hasJournal || work.Key.StartsWith("late", StringComparison.Ordinal))) // without a journal nobody else knows of what an earlier process has submitted
            {
                _report.Count("callbacks that were not sent");
                return;
            }

            string[] events = [Event(work, "processing", 1), Event(work, "succeeded", 2)];
            if (random.Next(5) == 0)
            {
                Array.Reverse(events);
                _report.Count("out of order");
            }

            foreach (string body in events)
                await PostAsync(http, work.Address, body, isCounted: true, token);
            if (random.Next(5) == 0)
            {
                _report.Count("repeated");
                await PostAsync(http, work.Address, events[random.Next(2)], isCounted: true, token);
            }

            if (random.Next(20) == 0)
                await ForgeAsync(http, random, endless, work, token);
        });
    }

    private async Task ForgeAsync(HttpClient http, Random random, CalledWork[] endless, CalledWork other, CancellationToken cancellationToken)
    {
        CalledWork victim = endless[random.Next(endless.Length)];
        string address = victim.Address.AbsoluteUri;
        int start = address.LastIndexOf('/') + 1;
        int at = random.Next(start, address.Length - 1);
        Uri forged = random.Next(4) switch
        {
            0 => new Uri(address[..at] + (address[at] == 'A' ? 'B' : 'A') + address[(at + 1)..]),
            1 => new Uri(address[..at]),
            2 => new Uri(address[..start] + Convert.ToBase64String(Encoding.UTF8.GetBytes(victim.Key)).TrimEnd('=')),
            _ => other.Address, // a real one, of other work
        };
        _report.Count("forged");
        HttpStatusCode answer = await PostAsync(http, forged, Event(victim, "succeeded", 2), isCounted: false, cancellationToken);
        if (forged != other.Address && answer is not (HttpStatusCode.Unauthorized or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed))
            _report.Find("a forged address was answered as a real one", forged.AbsolutePath, answer.ToString());
    }

    private static string Event(CalledWork work, string status, int second) =>
        $$"""{"$type":"workflow","workflowId":"{{work.Id}}","status":"{{status}}","timestamp":"2026-11-30T10:00:0{{second}}Z"}""";

    // As the service does: until it is received.
    private async Task<HttpStatusCode> PostAsync(HttpClient http, Uri address, string body, bool isCounted, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            long start = Stopwatch.GetTimestamp();
            using HttpResponseMessage answer = await http.PostAsync(address, content, cancellationToken);
            _answerTimes.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            _report.Count($"answered {(int)answer.StatusCode}");
            if (!isCounted || answer.IsSuccessStatusCode)
                return answer.StatusCode;
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                _report.Find("a callback was refused", address.AbsolutePath, answer.StatusCode.ToString());
            await Task.Delay(50, cancellationToken);
        }
    }

    private async Task FinishAsync(CalledWork[] works)
    {
        long start = Stopwatch.GetTimestamp();
        while (works.Any(w => !_handled.ContainsKey(w.Key)) && Stopwatch.GetElapsedTime(start) < Patience)
            await Task.Delay(100);
        await Task.Delay(1500); // for what should not happen
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private int Fate(string key) => key.Aggregate(seed * 7919, (hash, c) => (hash * 31) + c) & 0x7FFFFFFF;
}
