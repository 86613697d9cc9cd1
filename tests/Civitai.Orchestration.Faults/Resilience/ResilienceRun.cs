using System.Collections.Concurrent;
using Civitai.Orchestration.Faults.Proxy;
using Civitai.Orchestration.Faults.Service;
using Civitai.Orchestration.ImageGen;
using Microsoft.Extensions.DependencyInjection;

namespace Civitai.Orchestration.Faults.Resilience;

/// <summary>
/// A program whose defaults put the standard resilience handler (10 s for an attempt, 30 s for a request, three repetitions) around every client: long polls must be held, a
/// submission must be one request, and a wait of an hour must succeed; behind a gateway that cuts silent requests after 30 s likewise.
/// </summary>
internal sealed class ResilienceRun(double speed, TimeSpan runtime, bool isReal = false)
{
    private readonly RunReport _report = new("a program-wide resilience handler");

    public async Task<RunReport> RunAsync()
    {
        await WarmUpAsync(); // what is compiled on the way would count as minutes
        await Task.WhenAll(
            RunOneAsync("submit and wait", null, submitsApart: true), RunOneAsync("run", null, submitsApart: false),
            RunOneAsync("submit and wait behind a gateway", TimeSpan.FromSeconds(30), submitsApart: true), RunOneAsync("run behind a gateway", TimeSpan.FromSeconds(30), submitsApart: false),
            isReal ? HoldForRealAsync() : Task.CompletedTask);
        return _report;
    }

    private static async Task WarmUpAsync()
    {
        var service = new ReferenceService(TimeProvider.System, SecretWatch.Token) { Runtime = TimeSpan.FromMilliseconds(100) };
        await using var proxy = new FaultProxy(service, new FaultPlan(), TimeProvider.System);
        await using ServiceProvider provider = Provide(TimeProvider.System, proxy.BaseAddress);
        var client = provider.GetRequiredService<OrchestrationClient>();
        Workflow workflow = await client.Workflows.SubmitAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" }));
        await client.Workflows.WaitAsync(workflow.Id);
    }

    private async Task RunOneAsync(string name, TimeSpan? silenceLimit, bool submitsApart)
    {
        var clock = new ScaledTimeProvider(speed);
        var holds = new ConcurrentBag<TimeSpan>();
        var service = new ReferenceService(clock, SecretWatch.Token) { Signature = SecretWatch.Signature, Runtime = runtime };
        long received = 0;
        await using var proxy = new FaultProxy(service, new FaultPlan(), clock)
        {
            SilenceLimit = silenceLimit,
            Received = _ =>
            {
                Volatile.Write(ref received, clock.GetTimestamp()); // one request at a time
                return Task.CompletedTask;
            },
            Answering = (request, _) =>
            {
                if (request.Method == "GET")
                    holds.Add(clock.GetElapsedTime(Volatile.Read(ref received)));
                return Task.CompletedTask;
            },
        };
        await using ServiceProvider provider = Provide(clock, proxy.BaseAddress);
        var client = provider.GetRequiredService<OrchestrationClient>();
        var input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" };
        try
        {
            Workflow ended = submitsApart
                ? await client.Workflows.WaitAsync((await client.Workflows.SubmitAsync(WorkflowTemplate.For(input))).Id)
                : await client.Workflows.RunAsync(WorkflowTemplate.For(input));
            _report.Count($"{name}: ended as {ended.Status}");
        }
        catch (Exception e)
        {
            _report.Find($"{name}: failed", runtime.ToString(), e.ToString());
        }

        int posts = proxy.Requests.Count(r => r.IsSubmission);
        _report.Count($"{name}: POSTs", posts);
        _report.Count($"{name}: GETs", proxy.Requests.Count(r => r.Method == "GET"));
        if (posts != 1)
            _report.Find($"{name}: {posts} POSTs for one submission", runtime.ToString());
        if (service.All.Count != 1)
            _report.Find($"{name}: {service.All.Count} workflows for one submission", runtime.ToString());
        TimeSpan longest = holds.DefaultIfEmpty().Max();
        _report.Count($"{name}: longest held read, seconds", (long)longest.TotalSeconds);
        if (silenceLimit is null && longest < TimeSpan.FromSeconds(55))
            _report.Find($"{name}: no read was held for a minute", $"{longest}");

        if (name == "run")
            await ControlAsync(provider, service, proxy);
    }

    /// <summary>The same program's other clients are cut: the handler is there, and it runs on this clock.</summary>
    private async Task ControlAsync(ServiceProvider provider, ReferenceService service, FaultProxy proxy)
    {
        string id = service.All.First().Id;
        using HttpClient other = provider.GetRequiredService<IHttpClientFactory>().CreateClient("other");
        other.DefaultRequestHeaders.Authorization = new("Bearer", SecretWatch.Token);
        int before = proxy.Requests.Count;
        proxy.Plan.Push([new(FaultKind.Silence), new(FaultKind.Silence), new(FaultKind.Silence), new(FaultKind.Silence)]);
        try
        {
            using HttpResponseMessage _ = await other.GetAsync(new Uri(proxy.BaseAddress, $"{ReferenceService.Workflows}/{id}?wait=60")).WaitAsync(TimeSpan.FromMinutes(1));
            _report.Find("control: the standard handler cut nothing", "");
        }
        catch (Exception e) when (e is not TimeoutException)
        {
            _report.Count($"control: another client of the program is cut ({e.GetType().Name}), requests", proxy.Requests.Count - before);
        }
    }

    /// <summary>Once on the system's clock: a read that is held for 12 s outlives the handler's 10 s.</summary>
    private async Task HoldForRealAsync()
    {
        var service = new ReferenceService(TimeProvider.System, SecretWatch.Token) { Signature = SecretWatch.Signature, Runtime = TimeSpan.FromSeconds(15) };
        await using var proxy = new FaultProxy(service, new FaultPlan(), TimeProvider.System);
        await using ServiceProvider provider = Provide(TimeProvider.System, proxy.BaseAddress);
        var client = provider.GetRequiredService<OrchestrationClient>();
        try
        {
            Workflow ended = await client.Workflows.RunAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" }));
            _report.Count($"real time, 15 s: ended as {ended.Status}");
        }
        catch (Exception e)
        {
            _report.Find("real time, 15 s: failed", "", e.ToString());
        }

        _report.Count("real time, 15 s: requests", proxy.Requests.Count);
        if (proxy.Requests.Count(r => r.IsSubmission) != 1)
            _report.Find($"real time, 15 s: {proxy.Requests.Count(r => r.IsSubmission)} POSTs", "");
    }

    private static ServiceProvider Provide(TimeProvider clock, Uri address)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock); // the standard handler asks for it
        services.ConfigureHttpClientDefaults(builder => builder.AddStandardResilienceHandler());
        services.AddCivitaiOrchestration(options =>
        {
            options.ApiToken = SecretWatch.Token;
            options.BaseAddress = address;
            options.TimeProvider = clock;
        });
        return services.BuildServiceProvider();
    }
}
