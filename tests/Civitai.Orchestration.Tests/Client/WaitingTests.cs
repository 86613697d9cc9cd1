using System.Collections.Concurrent;
using System.Net;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Client;

public sealed class WaitingTests : ClientFixture
{
    [Fact]
    public async Task WaitAsync_long_polls_until_the_end()
    {
        WorkflowHandle<TrainingOutput> handle = await Client.Workflows.SubmitAsync(Training with { Epochs = 20 }, cancellationToken: Stop);
        Simulator.ClearRequests();

        Workflow workflow = await handle.WaitAsync(cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        Assert.All(Simulator.Requests.Skip(1), r => Assert.Equal("?wait=60", r.Query));
        Assert.InRange(Simulator.Requests.Count, 3, 8);
    }

    [Fact]
    public async Task WaitAsync_polling_follows_the_documented_pauses()
    {
        WorkflowHandle<TrainingOutput> handle = await Client.Workflows.SubmitAsync(Training with { Epochs = 20 }, cancellationToken: Stop);
        Simulator.ClearRequests();

        await handle.WaitAsync(new() { Mode = WaitMode.Poll }, cancellationToken: Stop);

        DateTimeOffset[] times = [.. Simulator.Requests.Select(r => r.Time)];
        Assert.Equal([2, 5, 10, 15, 30, 30], times.Zip(times.Skip(1), (a, b) => (int)Math.Round((b - a).TotalSeconds)).Take(6));
        Assert.All(Simulator.Requests, r => Assert.Equal("", r.Query));
    }

    [Fact]
    public async Task WaitAsync_beyond_the_long_poll_places_polls_instead()
    {
        OrchestrationClient crowded = NewClient(o => o.MaxLongPolls = 0);
        WorkflowHandle<TrainingOutput> handle = await crowded.Workflows.SubmitAsync(Training, cancellationToken: Stop);
        Simulator.ClearRequests();

        await handle.WaitAsync(cancellationToken: Stop);

        Assert.All(Simulator.Requests, r => Assert.DoesNotContain("wait", r.Query));
    }

    [Fact]
    public async Task WatchAsync_yields_only_changes_and_ends_with_the_end()
    {
        WorkflowHandle<TrainingOutput> handle = await Client.Workflows.SubmitAsync(Training, cancellationToken: Stop);

        List<Workflow> seen = [];
        await foreach (Workflow workflow in handle.WatchAsync(new() { ProgressInterval = TimeSpan.FromSeconds(1) }, Stop))
            seen.Add(workflow);

        Assert.Equal(WorkflowStatus.Succeeded, seen[^1].Status);
        Assert.Contains(seen, w => w.Status == WorkflowStatus.Preparing);
        Assert.Contains(seen, w => w.Status == WorkflowStatus.Processing);
        int[] epochs = [.. seen.Select(w => w.Steps[0] is TrainingStep { Output: { } output } ? output.Epochs.Count(epoch => epoch.Model?.Available == true) : 0)];
        Assert.Equal(epochs.Order(), epochs);
        Assert.Contains(2, epochs);
        Assert.Equal(seen.Count, seen.Select(w => (w.Status, w.Steps[0].Status, w.Steps[0].EstimatedProgressRate, w.Steps[0].Preparation?.Progress, w.Steps[0].Jobs.FirstOrDefault()?.QueuePosition?.PrecedingJobs)).Distinct().Count());
    }

    [Fact]
    public async Task WatchAsync_failed_work_is_a_snapshot_not_an_exception()
    {
        Simulator.OnSubmit(Outcome.Failed("timeout"));
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);

        Workflow last = workflow;
        await foreach (Workflow snapshot in Client.Workflows.WatchAsync(workflow.Id!, cancellationToken: Stop))
            last = snapshot;

        Assert.Equal(WorkflowStatus.Failed, last.Status);
    }

    [Fact]
    public async Task RunAsync_reports_every_phase_with_rates_and_the_queue_place()
    {
        var progress = new Recorder();

        await Client.Workflows.RunAsync(Training, new() { WaitOptions = new() { ProgressInterval = TimeSpan.FromSeconds(1) } }, progress, Stop);

        Assert.Equal([WorkflowPhase.Queued, WorkflowPhase.Preparing, WorkflowPhase.Queued, WorkflowPhase.Processing, WorkflowPhase.Ended], progress.Phases);
        Assert.Contains(progress.Reports, r => r.QueuePlace is not null);
        double[] rates = [.. progress.Reports.Where(r => r.Phase == WorkflowPhase.Processing).Select(r => r.Rate!.Value)];
        Assert.True(rates.Length > 5);
        Assert.Equal(rates.Order(), rates);
        Assert.All(rates, r => Assert.InRange(r, 0, 1));
        Assert.All(progress.Reports, r => Assert.Equal(Simulator.Workflows[0].Id, r.WorkflowId));
    }

    [Fact]
    public async Task WaitAsync_timeout_keeps_the_handle_and_the_work()
    {
        WorkflowHandle<TrainingOutput> handle = await Client.Workflows.SubmitAsync(Training, cancellationToken: Stop);

        var e = await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => handle.WaitAsync(new() { Timeout = TimeSpan.FromSeconds(15) }, cancellationToken: Stop));
        Workflow ended = await e.Handle.WaitAsync(cancellationToken: Stop);

        Assert.Equal(handle.Id, e.WorkflowId);
        Assert.False(e.LastSnapshot!.Status.IsTerminal);
        Assert.Equal(WorkflowStatus.Succeeded, ended.Status);
    }

    [Fact]
    public async Task GetHandle_second_client_resumes_by_id()
    {
        WorkflowHandle<TrainingOutput> handle = await Client.Workflows.SubmitAsync(Training, cancellationToken: Stop);
        OrchestrationClient elsewhere = NewClient();

        TrainingOutput output = await elsewhere.Workflows.GetHandle<TrainingOutput>(handle.Id).GetResultAsync(cancellationToken: Stop);

        Assert.Equal(3, output.Epochs.Count);
    }

    [Fact]
    public async Task WaitAsync_cancelled_wait_leaves_the_work_running_and_keeps_the_handle()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Training), cancellationToken: Stop);
        using var cancel = new CancellationTokenSource();
        var progress = new Recorder(r => cancel.Cancel());

        var e = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => Client.Workflows.WaitAsync(workflow.Id!, null, progress, cancel.Token));

        Assert.False(e.IsWorkCancelRequested);
        Assert.Equal(cancel.Token, e.CancellationToken);
        Assert.Equal(WorkflowStatus.Succeeded, (await e.Handle.WaitAsync(cancellationToken: Stop)).Status);
    }

    [Fact]
    public async Task WaitAsync_cancelled_wait_can_cancel_the_work_too()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Training), cancellationToken: Stop);
        using var cancel = new CancellationTokenSource();
        var progress = new Recorder(r => cancel.Cancel());

        var e = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() =>
            Client.Workflows.WaitAsync(workflow.Id!, new() { CancelWorkWhenCanceled = true }, progress, cancel.Token));

        Assert.True(e.IsWorkCancelRequested);
        Clock.Advance(TimeSpan.FromMinutes(2)); // until it takes effect
        Assert.Equal(WorkflowStatus.Canceled, (await Client.Workflows.GetAsync(workflow.Id!, Stop)).Status);
    }

    [Fact]
    public async Task CancelAsync_ends_the_work_and_the_wait_says_so()
    {
        WorkflowHandle<TrainingOutput> handle = await Client.Workflows.SubmitAsync(Training, cancellationToken: Stop);
        await handle.CancelAsync(Stop);

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => handle.WaitAsync(cancellationToken: Stop));
        Workflow ended = await handle.WaitAsync(new() { ThrowOnFailure = false }, cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Canceled, e.Workflow.Status);
        Assert.Equal(WorkflowStatus.Canceled, ended.Status);
    }

    [Fact]
    public async Task RunAsync_rejected_data_set_is_its_own_kind_of_failure()
    {
        Simulator.OnSubmit(Outcome.ModerationRejected());

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => Client.Workflows.RunAsync(Training, cancellationToken: Stop));

        Assert.True(e.IsDatasetRejected);
        Assert.Equal("$0", Assert.Single(e.FailedSteps).Name);
    }

    [Fact]
    public async Task RunAsync_blocked_prompt_tells_the_reason_and_never_the_prompt()
    {
        Simulator.OnSubmit(Outcome.Failed("blocked", "minor"));

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => Client.Workflows.RunAsync(Image, cancellationToken: Stop));

        Assert.True(e.IsBlocked);
        Assert.Equal(("blocked", "minor"), (e.Reason, e.BlockedReason));
        Assert.DoesNotContain("lighthouse", e.ToString());
    }

    [Fact]
    public async Task RunAsync_expired_work_fails()
    {
        Simulator.OnSubmit(Outcome.Expired());

        var e = await Assert.ThrowsAsync<WorkflowFailedException>(() => Client.Workflows.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal(WorkflowStatus.Expired, e.Workflow.Status);
    }

    [Fact]
    public async Task RunAsync_unknown_status_is_no_end()
    {
        Simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("defrosting", TimeSpan.FromSeconds(30)));
        var progress = new Recorder();

        ImageGenOutput output = await Client.Workflows.RunAsync(Image, new() { WaitOptions = new() { ProgressInterval = TimeSpan.FromSeconds(2) } }, progress, Stop);

        Assert.Single(output.Images);
        Assert.Contains(WorkflowPhase.Unknown, progress.Phases);
        Assert.Contains(progress.Reports, r => r.Status.Value == "defrosting" && !r.Status.IsKnown);
    }

    [Fact]
    public async Task RunAsync_unknown_step_and_members_survive()
    {
        Simulator.OnSubmit(Outcome.Succeeded().WithUnknownStep("quantumDream").WithUnknownMembers());

        Workflow workflow = await Client.Workflows.RunAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);

        UnknownStep unknown = Assert.IsType<UnknownStep>(workflow.Steps.Single(s => s is not ImageGenStep));
        Assert.Equal("quantumDream", unknown.Type);
        Assert.NotEmpty(workflow.AdditionalProperties!);
        Assert.Equal(workflow.ToJson(), Workflow.Parse(workflow.ToJson()).ToJson());
    }

    [Theory]
    [InlineData(0, 5000)]
    [InlineData(-5, 5000)]
    [InlineData(60, 500)]
    public async Task RunAsync_bad_wait_options_are_refused_before_anything_is_paid(int timeoutSeconds, int intervalMilliseconds)
    {
        var waiting = new WaitOptions { Timeout = TimeSpan.FromSeconds(timeoutSeconds), ProgressInterval = TimeSpan.FromMilliseconds(intervalMilliseconds) };

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Client.Workflows.RunAsync(Image, new() { WaitOptions = waiting }, cancellationToken: Stop));

        Assert.Empty(Simulator.Requests);
    }

    [Fact]
    public async Task RunAsync_timeout_covers_the_inline_wait()
    {
        Simulator.OnSubmit(Outcome.NeverEnding());

        await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => Client.Workflows.RunAsync(Image, new() { WaitOptions = new() { Timeout = TimeSpan.FromSeconds(3) } }, cancellationToken: Stop));

        Assert.InRange(Clock.Elapsed, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task An_ephemeral_workflow_whose_answer_was_lost_is_not_submitted_again()
    {
        Simulator.FailNext(Fault.ConnectionCutAfterAccepted(), 1, r => r.Method == "POST");

        SubmitOutcomeUnknownException exception = await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => Client.Workflows.RunAsync(WorkflowTemplate.For(Image) with { Ephemeral = true, ExternalId = "order-1" }, null, null, Stop));

        Assert.Equal(("order-1", FailureAdvice.Unknown, true), (exception.ExternalId, exception.Advice, exception.MayHaveBeenExecuted));
        Assert.Contains("may pay a second time", exception.Message, StringComparison.Ordinal);
        Assert.Single(Simulator.Requests, r => r.Method == "POST");
    }

    [Theory]
    [InlineData(500, "application/json")]
    [InlineData(503, "application/json")]
    [InlineData(408, "application/json")]
    [InlineData(502, "text/html")]
    public async Task An_ephemeral_workflow_that_was_accepted_behind_a_failure_is_not_advised_to_be_submitted_again(int status, string mediaType)
    {
        using OrchestrationClient client = ConnectThrough(_ => new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(mediaType == "text/html" ? "<html></html>" : "{}", null, mediaType) });

        var e = await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => client.Workflows.RunAsync(WorkflowTemplate.For(Image) with { Ephemeral = true, ExternalId = "order-1" }, cancellationToken: Stop));

        Assert.Equal(("order-1", FailureAdvice.Unknown, false, true, (HttpStatusCode?)status), (e.ExternalId, e.Advice, e.IsTransient, e.MayHaveBeenExecuted, e.StatusCode));
        Assert.Contains("may pay a second time", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ask again", e.Message, StringComparison.Ordinal);
        Assert.Single(Simulator.Requests, r => r.Method == "POST");
    }

    [Fact]
    public async Task An_ephemeral_workflow_that_is_cancelled_once_accepted_is_not_advised_to_be_submitted_again()
    {
        using var cancel = new CancellationTokenSource();
        using OrchestrationClient client = ConnectThrough(_ =>
        {
            cancel.Cancel();
            throw new OperationCanceledException(cancel.Token);
        });

        var e = await Assert.ThrowsAsync<WorkflowSubmitCanceledException>(() => client.Workflows.RunAsync(WorkflowTemplate.For(Image) with { Ephemeral = true }, cancellationToken: cancel.Token));

        Assert.True(e.MayHaveBeenExecuted);
        Assert.Contains("may pay a second time", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("without paying twice", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_ephemeral_workflow_that_an_interceptor_ends_on_its_way_is_not_advised_to_be_submitted_again(bool isMadeByInterceptor)
    {
        using OrchestrationClient client = ConnectThrough(r => r, o => o.Interceptors.Add(new Dropping(isMadeByInterceptor)));

        var e = await Assert.ThrowsAsync<SubmissionInterruptedException>(() => client.Workflows.RunAsync(WorkflowTemplate.For(Image) with { Ephemeral = isMadeByInterceptor ? null : true }, new() { InlineWait = TimeSpan.FromSeconds(100) }, cancellationToken: Stop));

        Assert.Equal((FailureAdvice.Unknown, true, false), (e.Advice, e.MayHaveBeenExecuted, e.IsTransient));
        Assert.Contains("may pay a second time", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ephemeral_workflow_that_was_not_taken_is_submitted_again()
    {
        Simulator.FailNext(Fault.RateLimited(), 1, r => r.Method == "POST");

        Workflow workflow = await Client.Workflows.RunAsync(WorkflowTemplate.For(Image) with { Ephemeral = true }, null, null, Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
    }

    [Fact]
    public async Task RunAsync_ephemeral_keeps_its_result_also_with_a_listener()
    {
        Workflow workflow = await Client.Workflows.RunAsync(WorkflowTemplate.For(Image) with { Ephemeral = true }, null, new Recorder(), Stop);

        Assert.Single(workflow.GetOutput<ImageGenOutput>().Images);
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Client.Workflows.RunAsync(WorkflowTemplate.For(Image) with { Ephemeral = true }, new() { WaitOptions = new() { Mode = WaitMode.Poll } }, cancellationToken: Stop));
    }

    [Fact]
    public async Task RunAsync_failing_listener_does_not_lose_the_work()
    {
        ImageGenOutput output = await Client.Workflows.RunAsync(Image, null, new Recorder(_ => throw new InvalidOperationException("listener")), Stop);

        Assert.Single(output.Images);
    }

    [Fact]
    public async Task RunAsync_cancelled_with_the_work_cancels_it()
    {
        Simulator.OnSubmit(Outcome.NeverEnding());
        using var cancel = new CancellationTokenSource();

        var e = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() =>
            Client.Workflows.RunAsync(Image, new() { WaitOptions = new() { CancelWorkWhenCanceled = true } }, new Recorder(_ => cancel.Cancel()), cancel.Token));

        Assert.True(e.IsWorkCancelRequested);
        Assert.True(Assert.Single(Simulator.Workflows).IsCancelRequested);
    }

    [Fact]
    public async Task WaitAsync_work_that_cannot_be_cancelled_keeps_the_handle()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Training), cancellationToken: Stop);
        Simulator.FailNext(Fault.Status(409), HttpMethod.Put);
        using var cancel = new CancellationTokenSource();

        var e = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() =>
            Client.Workflows.WaitAsync(workflow.Id, new() { CancelWorkWhenCanceled = true }, new Recorder(_ => cancel.Cancel()), cancel.Token));

        Assert.False(e.IsWorkCancelRequested);
        Assert.Equal(workflow.Id, e.Handle.Id);
    }

    private sealed class Recorder(Action<WorkflowProgress>? onReport = null) : IProgress<WorkflowProgress>
    {
        public List<WorkflowProgress> Reports { get; } = [];

        public IEnumerable<WorkflowPhase> Phases
        {
            get
            {
                WorkflowPhase? last = null;
                foreach (WorkflowProgress report in Reports)
                {
                    if (report.Phase != last)
                        yield return report.Phase;
                    last = report.Phase;
                }
            }
        }

        public void Report(WorkflowProgress value)
        {
            Reports.Add(value);
            onReport?.Invoke(value);
        }
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(0, false)] // no place for a long poll, so waits share the list
    [InlineData(8, true)]
    public async Task RunAsync_hides_mature_results_wherever_the_end_is_read(int places, bool isObserved)
    {
        OrchestrationClient client = NewClient(o => o.MaxLongPolls = places);
        Simulator.OnSubmit(Outcome.Succeeded().WithNsfwLevel("x"), 3);
        var options = new RunOptions { HideMatureContent = true, InlineWait = TimeSpan.Zero };
        var seen = new Snapshots();

        Workflow[] hidden = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => client.Workflows.RunAsync(WorkflowTemplate.For(Image), options, isObserved ? seen : null, Stop)));
        Workflow shown = await client.Workflows.RunAsync(WorkflowTemplate.For(Image), options with { HideMatureContent = null }, cancellationToken: Stop);

        Assert.All(hidden, w => Assert.Null(Images(w).Single().Url));
        Assert.All(seen.SelectMany(Images), i => Assert.Null(i.Url));
        Assert.NotNull(Images(shown).Single().Url);

        static IEnumerable<ImageBlob> Images(Workflow workflow) => workflow.Steps.OfType<ImageGenStep>().SelectMany(s => s.Output?.Images ?? []);
    }

    private sealed class Snapshots : ConcurrentQueue<Workflow>, IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value) => Enqueue(value.Workflow);
    }

    private OrchestrationClient ConnectThrough(Func<HttpResponseMessage, HttpResponseMessage> answer, Action<OrchestrationClientOptions>? configure = null)
    {
        OrchestrationClientOptions options = new() { BaseAddress = Simulator.BaseAddress, TimeProvider = Clock };
        configure?.Invoke(options);
        return new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options, new Between(Simulator.CreateHandler(), answer));
    }

    /// <summary>Lets a submission through, and something else come back.</summary>
    private sealed class Between(HttpMessageHandler inner, Func<HttpResponseMessage, HttpResponseMessage> answer) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            return request.Method == HttpMethod.Post ? answer(response) : response;
        }
    }

    /// <summary>Gives up at once what it has handed on.</summary>
    private sealed class Dropping(bool makesEphemeral) : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        public Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken)
        {
            _ = next(makesEphemeral ? submission with { Template = submission.Template with { Ephemeral = true } } : submission, cancellationToken);
            throw new IOException("The disk is full.");
        }
    }
}
