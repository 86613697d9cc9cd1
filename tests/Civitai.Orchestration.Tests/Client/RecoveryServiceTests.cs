using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Recovery as a part of hosts: each end is handed over once, whichever machine does it, and whichever dies.</summary>
public sealed class RecoveryServiceTests : IAsyncLifetime
{
    private static readonly RecoverOptions AtOnce = new() { MinimumAge = TimeSpan.Zero, WaitOptions = new() { Mode = WaitMode.Poll } };

    // A long poll would be on its way, over which no time passes here.
    private static readonly RunOptions Polled = new() { InlineWait = TimeSpan.Zero, WaitOptions = AtOnce.WaitOptions };

    private readonly VirtualTimeProvider _clock = new() { SkipDelays = false }; // hosts never come to rest, so time passes only where a test lets it
    private readonly Traffic _traffic = new();
    private readonly SharedJournal _journal;
    private readonly Seen _seen = new();
    private OrchestratorSimulator _simulator = null!; // started before every test

    public RecoveryServiceTests() => _journal = new SharedJournal(_clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static StepInput<ImageGenOutput> Input => new ZImageTurboCreateImageGenInput { Prompt = "a pond" };

    private string Service => _simulator.BaseAddress.Authority;

    public async ValueTask InitializeAsync() => _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock, InMemory = true }, Stop);

    public async ValueTask DisposeAsync() => await _simulator.DisposeAsync();

    [Fact]
    public async Task Two_services_on_one_journal_hand_each_end_over_once()
    {
        await SubmitAsync(20);
        await using Machine one = await StartAsync(AtOnce with { Concurrency = 4 }), two = await StartAsync(AtOnce with { Concurrency = 4 });

        await UntilAsync(() => _seen.Ends.Count >= 20);
        await SubmitAsync(5, "later");
        await UntilAsync(() => _seen.Ends.Count >= 25);
        await one.StopAsync();
        await two.StopAsync();

        Assert.Equal(25, _seen.Keys.Distinct().Count());
        Assert.Equal(25, _seen.Keys.Count);
        Assert.All(_seen.Ends, e => Assert.Equal((WorkflowStatus.Succeeded, false), (e.Workflow!.Status, e.IsRepeated)));
        Assert.Equal(JournalState.HandedOver, (await _journal.FindAsync(Service, "order-0", Stop))!.State);
        Assert.Equal(200, 1_000_000 - _simulator.Balance);
    }

    [Fact]
    public async Task What_a_dead_machine_has_leased_is_taken_over_when_its_lease_ends()
    {
        await SubmitAsync(3);
        DateTimeOffset death = _clock.GetUtcNow();
        JournalEntry[] dead = [.. await _journal.LeaseAsync(Service, "dead", 2, TimeSpan.FromMinutes(5), TimeSpan.Zero, Stop)];
        await _journal.TryWriteAsync(dead[1] with { State = JournalState.HandingOver }, JournalState.Accepted, Stop); // it died within the handler
        _clock.Advance(TimeSpan.FromMinutes(1)); // the work has ended
        await using Machine living = await StartAsync(AtOnce);

        await StandUntilAsync(() => !_seen.Ends.IsEmpty);
        Assert.Equal("order-2", Assert.Single(_seen.Keys));
        await UntilAsync(() => _seen.Ends.Count >= 3);

        Assert.True(_clock.GetUtcNow() - death >= TimeSpan.FromMinutes(5));
        Assert.Equal(["order-0", "order-1", "order-2"], _seen.Keys.Order());
        Assert.Equal("order-1", Assert.Single(_seen.Ends, e => e.IsRepeated).ExternalId);
    }

    [Fact]
    public async Task A_lease_is_renewed_as_long_as_the_work_takes()
    {
        _simulator.OnSubmit(Outcome.NeverEnding());
        await SubmitAsync(1);
        await using (Machine machine = await StartAsync(AtOnce with { LeaseDuration = TimeSpan.FromMinutes(10) }))
        {
            await UntilAsync(() => _journal.LeaseCount > 0);
            for (int i = 0; i < 5; i++)
            {
                await PassAsync(TimeSpan.FromMinutes(6));
                Assert.Empty(await _journal.LeaseAsync(Service, "another", 10, TimeSpan.FromMinutes(1), TimeSpan.Zero, Stop));
            }
        }

        Assert.Empty(_seen.Ends);
        Assert.Single(await _journal.LeaseAsync(Service, "another", 10, TimeSpan.FromMinutes(1), TimeSpan.Zero, Stop)); // it was given back
    }

    [Fact]
    public async Task A_handler_that_throws_gets_the_end_again()
    {
        await SubmitAsync(2);
        int thrown = 0;
        _seen.OnHandle = e =>
        {
            if (e.ExternalId == "order-1" && Interlocked.Increment(ref thrown) <= 2)
                throw new InvalidOperationException("full");
        };
        await using Machine machine = await StartAsync(AtOnce);

        await UntilAsync(() => _seen.Ends.Count >= 2);

        Assert.Equal((3, 2), (thrown, _seen.Keys.Distinct().Count()));
    }

    [Fact]
    public async Task A_journal_that_fails_for_a_while_ends_nothing()
    {
        await SubmitAsync(1);
        _journal.Failures = 3;
        await using Machine machine = await StartAsync(AtOnce);

        await UntilAsync(() => !_seen.Ends.IsEmpty);

        Assert.Equal(0, _journal.Failures);
    }

    [Fact]
    public async Task What_is_run_in_the_process_is_left_to_it()
    {
        await using Machine machine = await StartAsync(AtOnce);
        OrchestrationClient client = machine.Provider.GetRequiredService<OrchestrationClient>();

        Workflow workflow = await PassAsync(client.Workflows.RunAsync(
            WorkflowTemplate.For(Input), new RunOptions { ExternalId = "order-1", InlineWait = TimeSpan.Zero, WaitOptions = AtOnce.WaitOptions }, cancellationToken: Stop));

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        await machine.StopAsync();
        Assert.Empty(_seen.Ends);
        Assert.Equal(JournalState.HandedOver, (await _journal.FindAsync(Service, "order-1", Stop))!.State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_another_machine_runs_is_left_to_it_for_as_long_as_it_does(bool isBatch)
    {
        _simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("paused", TimeSpan.FromMinutes(7)));
        await using Machine other = await StartAsync(AtOnce with { MinimumAge = TimeSpan.FromMinutes(2) });
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(_journal), _traffic.Over(_simulator));

        int ends = await PassAsync(isBatch ? BatchAsync() : RunAsync());
        await PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal((1, 0), (ends, _seen.Ends.Count));
        Assert.Equal(0, _journal.LeasesGiven); // the other one did not even wait for it
        Assert.Equal(JournalState.HandedOver, Assert.Single(await Task.WhenAll(_simulator.Workflows.Select(async w => await _journal.FindAsync(Service, w.ExternalId!, Stop))))!.State);

        async Task<int> RunAsync()
        {
            await client.Workflows.RunAsync(Input, Polled, cancellationToken: Stop);
            return 1;
        }

        async Task<int> BatchAsync()
        {
            int count = 0;
            await foreach (BatchOutcome<ImageGenOutput> _ in client.Workflows.WhenEachAsync(client.Workflows.SubmitManyAsync("cards", [Input], new BatchOptions { Run = Polled }), Stop))
                count++;
            return count;
        }
    }

    [Fact]
    public async Task Items_of_a_batch_that_wait_for_their_turn_are_left_to_it()
    {
        for (int i = 0; i < 4; i++)
            _simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("paused", TimeSpan.FromMinutes(7)));
        await using Machine other = await StartAsync(AtOnce with { MinimumAge = TimeSpan.FromMinutes(2) });
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(_journal), _traffic.Over(_simulator));
        var options = new BatchOptions { Run = Polled, MaxRunning = 1, SubmitConcurrency = 4 };

        int ends = await PassAsync(CountAsync(client.Workflows.WhenEachAsync(client.Workflows.SubmitManyAsync("cards", Enumerable.Repeat(Input, 4), options), Stop)));
        await PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal((4, 0, 0), (ends, _seen.Ends.Count, _journal.LeasesGiven));
    }

    [Fact]
    public async Task Of_two_who_wait_for_one_key_the_one_that_leaves_does_not_take_it_along()
    {
        _simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("paused", TimeSpan.FromMinutes(7)));
        await using Machine other = await StartAsync(AtOnce with { MinimumAge = TimeSpan.FromMinutes(2) });
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(_journal), _traffic.Over(_simulator));
        using var leaving = new CancellationTokenSource();
        RunOptions run = Polled with { ExternalId = "order-1" };
        Task<ImageGenOutput> first = client.Workflows.RunAsync(Input, run, cancellationToken: leaving.Token), second = client.Workflows.RunAsync(Input, run, cancellationToken: Stop);
        await PassAsync(TimeSpan.FromMinutes(1));

        await leaving.CancelAsync();
        await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => PassAsync(first));
        await PassAsync(second);

        Assert.Empty(_seen.Ends);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_program_begins_to_wait_for_is_not_handed_over_by_its_recovery_too(bool isBatch)
    {
        _simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("paused", TimeSpan.FromMinutes(7)));
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(new MemoryJournal()), _traffic.Over(_simulator));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "cards-0" }, Stop);
        Task recovering = client.Workflows.KeepRecoveringAsync(_seen.HandleAsync, AtOnce, stop.Token);
        await PassAsync(TimeSpan.FromMinutes(1));

        if (isBatch)
            Assert.Equal(1, await PassAsync(CountAsync(client.Workflows.WhenEachAsync(client.Workflows.SubmitManyAsync("cards", [Input], new BatchOptions { Run = Polled }), Stop))));
        else
            await PassAsync(client.Workflows.RunAsync(Input, Polled with { ExternalId = "cards-0" }, cancellationToken: Stop));
        await PassAsync(TimeSpan.FromMinutes(5));
        await stop.CancelAsync();
        await recovering;

        Assert.Empty(_seen.Ends);
    }

    [Fact]
    public async Task Work_that_the_service_no_longer_has_does_not_stand_in_the_way()
    {
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(null), _traffic.Over(_simulator));
        await SubmitAsync(2);
        _clock.Advance(TimeSpan.FromHours(2));
        await client.Workflows.DeleteAsync(_simulator.Workflows[0].Id, cancellationToken: Stop);
        await using Machine machine = await StartAsync(AtOnce with { Concurrency = 1 });

        await UntilAsync(() => !_seen.Ends.IsEmpty);
        await PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal("order-1", Assert.Single(_seen.Keys));
        Assert.Equal(JournalState.HandedOver, (await _journal.FindAsync(Service, "order-0", Stop))!.State);
    }

    [Fact]
    public async Task What_another_machine_gave_up_is_taken_over_when_it_is_old_enough()
    {
        _simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("paused", TimeSpan.FromMinutes(7)));
        await using Machine other = await StartAsync(AtOnce with { MinimumAge = TimeSpan.FromMinutes(2) });
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(_journal), _traffic.Over(_simulator));
        using var leaving = new CancellationTokenSource();

        Task<ImageGenOutput> running = client.Workflows.RunAsync(Input, Polled with { ExternalId = "order-1" }, cancellationToken: leaving.Token);
        await PassAsync(TimeSpan.FromMinutes(5));
        await leaving.CancelAsync();
        await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => PassAsync(running));
        await UntilAsync(() => !_seen.Ends.IsEmpty);

        Assert.Equal("order-1", Assert.Single(_seen.Keys));
    }

    [Fact]
    public async Task What_another_machine_still_submits_is_not_taken_for_never_submitted()
    {
        await using Machine other = await StartAsync(AtOnce with { MinimumAge = TimeSpan.FromMinutes(2) });
        var gate = new TaskCompletionSource();
        OrchestrationClientOptions options = Options(_journal);
        options.AttemptTimeout = TimeSpan.FromMinutes(5);
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, options, new Held(gate.Task, _traffic.Over(_simulator)));

        Task<Workflow> submitting = client.Workflows.SubmitAsync(WorkflowTemplate.For(Input), new SubmitOptions { ExternalId = "order-1" }, Stop);
        await PassAsync(TimeSpan.FromMinutes(4.5));
        Assert.Equal(JournalState.Intended, (await _journal.FindAsync(Service, "order-1", Stop))!.State);
        Assert.Empty(_seen.Ends);
        gate.SetResult();
        Workflow accepted = await PassAsync(submitting);
        await UntilAsync(() => !_seen.Ends.IsEmpty);

        Assert.Equal(accepted.Id, Assert.Single(_seen.Ends).Workflow!.Id);
    }

    [Fact]
    public async Task What_is_being_handed_over_for_long_is_not_taken_over()
    {
        var done = new TaskCompletionSource();
        await using Machine other = await StartAsync(AtOnce with { MinimumAge = TimeSpan.FromMinutes(2) });
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(_journal), _traffic.Over(_simulator));
        Workflow accepted = await client.Workflows.SubmitAsync(WorkflowTemplate.For(Input), new SubmitOptions { ExternalId = "order-1" }, Stop);

        Task<bool> handing = client.Workflows.HandOverAsync("order-1", accepted, (_, _) => done.Task, AtOnce.WaitOptions, Stop);
        await PassAsync(TimeSpan.FromMinutes(10));
        done.SetResult();

        Assert.True(await PassAsync(handing));
        await PassAsync(TimeSpan.FromMinutes(5));
        Assert.Empty(_seen.Ends);
    }

    [Fact]
    public async Task RecoverAsync_leaves_alone_what_others_lease_and_what_is_young()
    {
        await SubmitAsync(2);
        await _journal.LeaseAsync(Service, "another", 1, TimeSpan.FromDays(1), TimeSpan.Zero, Stop);
        _clock.Advance(TimeSpan.FromMinutes(10));
        await SubmitAsync(1, "young");
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(_journal), _traffic.Over(_simulator));

        Task<int> recovering = client.Workflows.RecoverAsync(_seen.HandleAsync, AtOnce with { MinimumAge = TimeSpan.FromMinutes(5) }, Stop);
        await StandUntilAsync(() => recovering.IsCompleted); // nobody grows older
        int count = await recovering;

        Assert.Equal((1, "order-1"), (count, Assert.Single(_seen.Keys)));
        var e = await Assert.ThrowsAsync<AggregateException>(() => PassAsync(client.Workflows.RecoverAsync((_, _) => throw new InvalidOperationException("full"), AtOnce, Stop)));
        Assert.Single(e.InnerExceptions);
        Assert.Equal(1, await PassAsync(client.Workflows.RecoverAsync(_seen.HandleAsync, AtOnce, Stop))); // it was given back
    }

    [Fact]
    public async Task With_another_journal_what_was_open_at_the_start_is_recovered_once()
    {
        var journal = new SlowJournal();
        await SubmitAsync(2, journal: journal);
        await using Machine machine = await StartAsync(AtOnce, journal);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await SubmitAsync(1, "later", journal);
        journal.Gate.SetResult(); // only now the recovery sees what is open
        await UntilAsync(() => _seen.Ends.Count >= 2 && journal.IsRead);
        await machine.StopAsync();

        Assert.Equal(["order-0", "order-1"], _seen.Keys.Order());
        Assert.Equal(JournalState.Accepted, (await journal.FindAsync(Service, "later-0", Stop))!.State);
    }

    [Fact]
    public async Task With_another_journal_what_fails_comes_again_while_the_host_runs()
    {
        var journal = new MemoryJournal();
        await SubmitAsync(2, journal: journal);
        DateTimeOffset start = _clock.GetUtcNow();
        int thrown = 0;
        _seen.OnHandle = e =>
        {
            if (e.ExternalId == "order-1" && Interlocked.Increment(ref thrown) <= 2)
                throw new InvalidOperationException("full");
        };
        await using Machine machine = await StartAsync(AtOnce with { LeaseDuration = TimeSpan.FromMinutes(10) }, journal);

        await UntilAsync(() => _seen.Ends.Count == 2);

        Assert.Equal((3, "order-0,order-1"), (thrown, string.Join(',', _seen.Keys)));
        Assert.InRange(_clock.GetUtcNow() - start, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(25));
    }

    [Fact]
    public async Task With_another_journal_what_fails_does_not_wait_for_the_work_of_others()
    {
        var journal = new MemoryJournal();
        _simulator.OnSubmit(Outcome.NeverEnding());
        await SubmitAsync(2, journal: journal);
        DateTimeOffset start = _clock.GetUtcNow();
        int thrown = 0;
        _seen.OnHandle = _ =>
        {
            if (Interlocked.Increment(ref thrown) == 1)
                throw new InvalidOperationException("full");
        };
        await using Machine machine = await StartAsync(AtOnce, journal);

        await UntilAsync(() => !_seen.Ends.IsEmpty || _clock.GetUtcNow() - start > TimeSpan.FromMinutes(30));

        Assert.Equal("order-1", Assert.Single(_seen.Keys));
        Assert.InRange(_clock.GetUtcNow() - start, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task With_another_journal_what_fails_keeps_no_place_of_others()
    {
        var journal = new MemoryJournal();
        await SubmitAsync(2, journal: journal);
        DateTimeOffset start = _clock.GetUtcNow();
        _seen.OnHandle = e =>
        {
            if (e.ExternalId == "order-0")
                throw new InvalidOperationException("full");
        };
        await using Machine machine = await StartAsync(AtOnce with { Concurrency = 1, LeaseDuration = TimeSpan.FromHours(1) }, journal);

        await UntilAsync(() => !_seen.Ends.IsEmpty || _clock.GetUtcNow() - start > TimeSpan.FromMinutes(30));

        Assert.Equal("order-1", Assert.Single(_seen.Keys));
    }

    [Fact]
    public async Task With_another_journal_what_the_program_waited_for_in_vain_is_handed_over_after_all()
    {
        var journal = new MemoryJournal();
        _simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("paused", TimeSpan.FromMinutes(7)));
        await SubmitAsync(1, journal: journal);
        DateTimeOffset start = _clock.GetUtcNow();
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(journal), _traffic.Over(_simulator));
        using var leaving = new CancellationTokenSource();
        Task<ImageGenOutput> running = client.Workflows.RunAsync(Input, Polled with { ExternalId = "order-0" }, cancellationToken: leaving.Token);
        await PassAsync(TimeSpan.FromMinutes(1));
        Task recovering = client.Workflows.KeepRecoveringAsync(_seen.HandleAsync, AtOnce, Stop);
        await PassAsync(TimeSpan.FromMinutes(1));

        await leaving.CancelAsync();
        await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => PassAsync(running));
        await UntilAsync(() => recovering.IsCompleted || _clock.GetUtcNow() - start > TimeSpan.FromHours(1));

        Assert.Equal("order-0", Assert.Single(_seen.Keys));
        await recovering;
    }

    [Fact]
    public async Task A_keyed_client_has_its_own_and_a_wrong_builder_is_refused()
    {
        var services = new ServiceCollection();
        services.AddSingleton(_seen);
        Assert.Throws<ArgumentException>(() => services.AddHttpClient("another").AddWorkflowRecovery<Handler>());
        services.AddKeyedCivitaiOrchestration("shop", o => Set(o, _journal)).ConfigurePrimaryHttpMessageHandler(() => _traffic.Over(_simulator)).AddWorkflowRecovery<Handler>(AtOnce);
        await using Machine machine = await StartAsync(services);
        await machine.Provider.GetRequiredKeyedService<OrchestrationClient>("shop").Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = "order-1" }, Stop);

        await UntilAsync(() => !_seen.Ends.IsEmpty);

        Assert.Equal("order-1", Assert.Single(_seen.Keys));
    }

    [Fact]
    public async Task Without_a_journal_the_host_does_not_start()
    {
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(o => Set(o, null)).AddWorkflowRecovery<Handler>();

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(services));

        Assert.Contains("has no journal", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_have_ranges()
    {
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(_journal));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Workflows.RecoverAsync(_seen.HandleAsync, new RecoverOptions { LeaseDuration = TimeSpan.FromSeconds(9) }, Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Workflows.RecoverAsync(_seen.HandleAsync, new RecoverOptions { MinimumAge = TimeSpan.FromDays(31) }, Stop));
    }

    private async Task SubmitAsync(int count, string name = "order", ISubmissionJournal? journal = null)
    {
        using OrchestrationClient client = new(OrchestratorSimulatorOptions.DefaultApiToken, Options(journal ?? _journal), _traffic.Over(_simulator));
        for (int i = 0; i < count; i++)
            await client.Workflows.SubmitAsync(Input, new SubmitOptions { ExternalId = $"{name}-{i}" }, Stop);
    }

    private OrchestrationClientOptions Options(ISubmissionJournal? journal)
    {
        var options = new OrchestrationClientOptions();
        Set(options, journal);
        return options;
    }

    private void Set(OrchestrationClientOptions options, ISubmissionJournal? journal) =>
        (options.ApiToken, options.BaseAddress, options.TimeProvider, options.Journal) = (OrchestratorSimulatorOptions.DefaultApiToken, _simulator.BaseAddress, _clock, journal);

    private Task<Machine> StartAsync(RecoverOptions? options, ISubmissionJournal? journal = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(_seen);
        services.AddCivitaiOrchestration(o => Set(o, journal ?? _journal)).ConfigurePrimaryHttpMessageHandler(() => _traffic.Over(_simulator)).AddWorkflowRecovery<Handler>(options);
        return StartAsync(services);
    }

    private static async Task<Machine> StartAsync(ServiceCollection services)
    {
        var machine = new Machine(services.BuildServiceProvider());
        foreach (IHostedService service in machine.Provider.GetServices<IHostedService>())
            await service.StartAsync(Stop);
        return machine;
    }

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> items)
    {
        int count = 0;
        await foreach (T _ in items)
            count++;
        return count;
    }

    private Task PassAsync(TimeSpan time) => _traffic.PassAsync(_clock, time, Stop);

    private async Task<T> PassAsync<T>(Task<T> running)
    {
        await _traffic.UntilAsync(_clock, () => running.IsCompleted, Stop, seconds: 5);
        return await running;
    }

    // While time stands still.
    private static async Task StandUntilAsync(Func<bool> isDone)
    {
        while (!isDone())
        {
            Stop.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private Task UntilAsync(Func<bool> isDone) => _traffic.UntilAsync(_clock, isDone, Stop);

    private sealed class Held(Task until, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await until.WaitAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Machine(ServiceProvider provider) : IAsyncDisposable
    {
        public ServiceProvider Provider => provider;

        public async Task StopAsync()
        {
            foreach (IHostedService service in provider.GetServices<IHostedService>())
                await service.StopAsync(Stop);
        }

        public async ValueTask DisposeAsync()
        {
            await StopAsync();
            await provider.DisposeAsync();
        }
    }

    private sealed class Handler(Seen seen) : IRecoveredWorkflowHandler
    {
        public Task HandleAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken) => seen.HandleAsync(recovered, cancellationToken);
    }

    private sealed class Seen
    {
        private readonly ConcurrentQueue<RecoveredWorkflow> _ends = new();

        public ConcurrentQueue<RecoveredWorkflow> Ends => _ends;

        public IReadOnlyCollection<string> Keys => [.. _ends.Select(e => e.ExternalId)];

        public Action<RecoveredWorkflow>? OnHandle { get; set; }

        public Task HandleAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken)
        {
            OnHandle?.Invoke(recovered);
            _ends.Enqueue(recovered);
            return Task.CompletedTask;
        }
    }

    /// <summary>A journal of one process whose open intents can be read only after a while.</summary>
    private sealed class SlowJournal : ISubmissionJournal
    {
        private readonly MemoryJournal _journal = new();

        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsRead { get; private set; }

        public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default) => _journal.FindAsync(service, key, cancellationToken);

        public ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default) => _journal.TryWriteAsync(entry, expected, cancellationToken);

        public async IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Gate.Task.WaitAsync(cancellationToken);
            await foreach (JournalEntry entry in _journal.ReadOpenAsync(service, cancellationToken))
                yield return entry;
            IsRead = true;
        }
    }
}
