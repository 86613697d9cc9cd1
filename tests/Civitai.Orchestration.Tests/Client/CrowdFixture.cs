namespace Civitai.Orchestration.Tests.Client;

/// <summary>Waits for the works of a <see cref="CrowdService"/>.</summary>
public abstract class CrowdFixture : ScriptedFixture
{
    protected static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly List<double> _lags = [];

    private protected CrowdService Service { get => field ??= new CrowdService(Clock); }

    // Without places nothing but the waits that share requests moves the clock, so that it waits for their answers.
    protected OrchestrationClient NewClient(int places = 0, TimeProvider? clock = null, bool isSteady = false, Action<OrchestrationClientOptions>? configure = null)
    {
        var random = new Random(17);
        var options = new OrchestrationClientOptions { TimeProvider = clock ?? Clock, MaxLongPolls = places, Randomness = isSteady ? () => 0.5 : Next };
        configure?.Invoke(options);
        return new OrchestrationClient("secret-token", options, Service);

        double Next()
        {
            lock (random)
                return random.NextDouble();
        }
    }

    protected void AddTrainings(int count, double spacing, Func<int, TimeSpan>? runs = null)
    {
        for (int i = 0; i < count; i++)
            Service.Add($"wf_{i}", Seconds(i * spacing), runs?.Invoke(i) ?? Hour + Seconds(i * 7919 % 600));
    }

    // Begins the waits at once; the clock goes on when all have begun.
    protected async Task WaitForAllAsync(OrchestrationClient client, int count, WaitOptions? options = null, int first = 0, bool isTogether = false)
    {
        Clock.SkipDelays = false;
        Task[] waits = [];
        void Begin() => waits = [.. Enumerable.Range(first, count).Select(i => OneAsync($"wf_{i}"))];
        if (isTogether)
            await BeginTogetherAsync(client, Begin);
        else
            Begin();
        Clock.SkipDelays = true;
        await Task.WhenAll(waits);

        async Task OneAsync(string id)
        {
            Workflow ended = await client.Workflows.WaitAsync(id, options, cancellationToken: Stop);
            Assert.Equal((id, WorkflowStatus.Succeeded), (ended.Id, ended.Status));
            lock (_lags)
                _lags.Add(Service.LagOf(id).TotalSeconds); // when it was told, since the clock may have gone on before this runs
        }
    }

    // Begins waits while the client's first request, for other work, is being sent, so that it knows all of them when it goes on, a second later.
    protected async Task BeginTogetherAsync(OrchestrationClient client, Action begin)
    {
        Service.Add("first", Clock.Elapsed, TimeSpan.Zero);
        using var hasBegun = new ManualResetEventSlim();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Clock.SkipDelays = false;
        Service.Asking = () =>
        {
            asked.TrySetResult();
            hasBegun.Wait(Stop);
        };
        Task first = client.Workflows.WaitAsync("first", cancellationToken: Stop);
        await asked.Task;
        Service.Asking = null;
        begin();
        Clock.SkipDelays = true;
        hasBegun.Set();
        await first;
    }

    protected double Lag(double share) => _lags.Order().ElementAt((int)(_lags.Count * share));

    protected int Requests(double from, double to) => Service.Times.Count(t => t >= from && t < to);
}
