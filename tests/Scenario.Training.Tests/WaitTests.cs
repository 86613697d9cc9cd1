using static Scenario.Training.Tests.StubService;

namespace Scenario.Training.Tests;

/// <summary>How the end of a model or of a job is waited for, and how a wait ends otherwise.</summary>
public sealed class WaitTests : StubTest
{
    private const string Trained = """{"model":{"id":"m","status":"trained"}}""";
    private const string Running = """{"model":{"id":"m","status":"training"}}""";
    private static readonly WaitOptions Wrong = new() { Timeout = TimeSpan.Zero };

    [Fact]
    public async Task Options_are_checked_before_anything_is_sent()
    {
        ScenarioClient client = Connect();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.WaitAsync("m", Wrong, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.WaitForJobAsync("j", Wrong, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await client.WatchAsync("m", Wrong, Stop).ToListAsync(Stop));

        Assert.Empty(Service.Lines);
    }

    [Theory]
    [InlineData("success")]
    [InlineData("failure")]
    [InlineData("canceled")]
    public async Task A_job_is_reported_as_often_as_it_is_read_and_ends_in_each_of_three_states(string status)
    {
        Service.On("GET /jobs/j", Json("""{"job":{"jobId":"j","status":"queued"}}"""), Json("""{"job":{"jobId":"j","status":"finalizing"}}"""), Json($$"""{"job":{"jobId":"j","status":"{{status}}"} }"""));
        var seen = new List<ScenarioJob>();

        ScenarioJob job = await Connect().WaitForJobAsync("j", progress: new Listener<ScenarioJob>(seen), cancellationToken: Stop);

        Assert.Equal(status, job.Status.Value);
        Assert.Equal(["queued", "finalizing", status], seen.Select(j => j.Status.Value));
    }

    [Fact]
    public async Task A_job_is_waited_for_as_long_as_the_options_say()
    {
        Service.On("GET /jobs/j", Json("""{"job":{"jobId":"j","status":"queued"}}"""));

        var timeout = await Assert.ThrowsAsync<ScenarioWaitTimeoutException>(() => Connect().WaitForJobAsync("j", new() { Timeout = TimeSpan.FromMinutes(5) }, cancellationToken: Stop));

        Assert.InRange(timeout.Waited, TimeSpan.FromMinutes(4.9), TimeSpan.FromMinutes(5.1));
        Assert.Equal(("j", null, "queued", true), (timeout.WorkId, timeout.Training, ((ScenarioJob)timeout.LastSnapshot!).Status.Value, timeout.MayHaveBeenExecuted));
    }

    [Fact]
    public async Task An_answer_about_another_job_is_none()
    {
        Service.On("GET /jobs/j", Json("""{"job":{"jobId":"k","status":"success"}}"""), Json("""{"job":{"status":"success"}}"""));
        ScenarioClient client = Connect();

        var wrong = await Assert.ThrowsAsync<ScenarioTransportException>(() => client.GetJobAsync("j", Stop));

        Assert.Equal("The service's reply does not hold the job that was asked for.", wrong.Message);
        Assert.Equal("j", (await client.GetJobAsync("j", Stop)).Id);
    }

    [Fact]
    public async Task A_failed_training_ends_the_wait_in_time_though_its_job_is_not_told()
    {
        Service.On("GET /models/m", Json("""{"model":{"id":"m","status":"failed"}}""")).On("GET /jobs", Silent(Clock));

        await Assert.ThrowsAsync<ScenarioTrainingFailedException>(() => Connect().WaitAsync("m", new() { Timeout = TimeSpan.FromSeconds(2) }, cancellationToken: Stop));

        Assert.InRange(Clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2.1));
    }

    [Fact]
    public async Task A_failed_training_is_told_though_the_look_for_its_job_is_cancelled()
    {
        using var stopping = new CancellationTokenSource();
        Service.On("GET /models/m", Json("""{"model":{"id":"m","status":"failed"}}""")).On("GET /jobs", Stopping(stopping));

        var failed = await Assert.ThrowsAsync<ScenarioTrainingFailedException>(() => Connect().WaitAsync("m", cancellationToken: stopping.Token));

        Assert.Equal(("m", null), (failed.ModelId, failed.Job));
    }

    [Fact]
    public async Task A_failed_training_is_told_though_the_client_is_disposed_meanwhile()
    {
        ScenarioClient client = Connect();
        Service.On("GET /models/m", Json("""{"model":{"id":"m","status":"failed"}}""")).On("GET /jobs", Disposing(client));

        Assert.Null((await Assert.ThrowsAsync<ScenarioTrainingFailedException>(() => client.WaitAsync("m", cancellationToken: Stop))).Job);
    }

    [Fact]
    public async Task A_model_that_was_just_made_or_started_may_not_be_known_everywhere_yet()
    {
        Service.On("POST /models", Json("""{"model":{"id":"made"}}""")).On("PUT /models/m/train", Json("{}"))
            .On("GET /models/made", Json("{}", 404), Json("""{"model":{"id":"made","status":"trained"}}"""))
            .On("GET /models/m", Json("{}", 404), Json(Trained));
        ScenarioClient client = Connect();
        await client.CreateModelAsync("n", ScenarioTrainingType.ZImageLora, cancellationToken: Stop);
        await client.StartTrainingAsync("m", cancellationToken: Stop);

        Assert.Equal("made", (await client.WaitAsync("made", cancellationToken: Stop)).Id);
        Assert.Equal("m", (await client.WaitAsync("m", cancellationToken: Stop)).Id);
    }

    [Fact]
    public async Task A_job_that_was_just_started_may_not_be_known_everywhere_yet()
    {
        Service.On("PUT /models/m/train", Json("""{"job":{"jobId":"j"}}""")).On("GET /jobs/j", Json("{}", 404), Json("""{"job":{"jobId":"j","status":"success"}}"""))
            .On("GET /jobs/k", Json("{}", 404));
        ScenarioClient client = Connect();
        await client.StartTrainingAsync("m", cancellationToken: Stop);

        Assert.Equal("j", (await client.WaitForJobAsync("j", cancellationToken: Stop)).Id);
        await Assert.ThrowsAsync<ScenarioNotFoundException>(() => client.WaitForJobAsync("k", cancellationToken: Stop));
    }

    [Fact]
    public async Task A_wait_for_a_model_that_nobody_starts_ends_and_says_so()
    {
        Service.On("GET /models/m", Json("""{"model":{"id":"m","status":"new"}}"""));

        var failed = await Assert.ThrowsAsync<ScenarioNotStartedException>(() => Connect().WaitAsync("m", cancellationToken: Stop));

        Assert.Equal(("m", false, false), (failed.ModelId, failed.MayHaveBeenExecuted, failed.IsTransient));
        Assert.InRange(Clock.Elapsed, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_wait_for_a_model_that_another_program_starts_within_half_a_minute_goes_on()
    {
        Service.On("GET /models/m", _ => Json(Clock.Elapsed < TimeSpan.FromSeconds(25) ? """{"model":{"id":"m","status":"new"}}""" : Clock.Elapsed < TimeSpan.FromMinutes(5) ? Running : Trained)(default));

        Assert.Equal("trained", (await Connect().WaitAsync("m", cancellationToken: Stop)).Status.Value);
    }

    [Fact]
    public async Task A_wait_for_what_the_client_has_started_goes_on_though_the_model_shows_it_late()
    {
        Service.On("PUT /models/m/train", Json("""{"job":{"jobId":"j"}}""")).On("GET /models/m", _ => Json(Clock.Elapsed < TimeSpan.FromSeconds(90) ? """{"model":{"id":"m","status":"new"}}""" : Trained)(default));
        ScenarioClient client = Connect();
        await client.StartTrainingAsync("m", cancellationToken: Stop);

        Assert.Equal("trained", (await client.WaitAsync("m", cancellationToken: Stop)).Status.Value);
    }

    [Fact]
    public async Task Another_model_that_is_not_known_and_another_refusal_of_one_that_was_just_made_end_the_wait()
    {
        Service.On("POST /models", Json("""{"model":{"id":"made"}}""")).On("GET /models/made", Json("{}", 403)).On("GET /models/m", Json("{}", 404));
        ScenarioClient client = Connect();
        await client.CreateModelAsync("n", ScenarioTrainingType.ZImageLora, cancellationToken: Stop);

        await Assert.ThrowsAsync<ScenarioForbiddenException>(() => client.WaitAsync("made", cancellationToken: Stop));
        await Assert.ThrowsAsync<ScenarioNotFoundException>(() => client.WaitAsync("m", cancellationToken: Stop));
    }

    [Fact]
    public async Task A_wait_asks_again_by_itself_and_not_with_the_retries_of_a_request()
    {
        Service.On("GET /models/m", Json("{}", 503), Json("{}", 503), Json(Trained)).On("GET /jobs/j", Json("{}", 503), Json("{}", 503), Json("""{"job":{"status":"success"}}"""));
        ScenarioClient client = Connect(o => o.MaxAttempts = 5);

        await client.WaitAsync("m", cancellationToken: Stop);
        TimeSpan first = Clock.Elapsed;
        await client.WaitForJobAsync("j", cancellationToken: Stop);

        // The retries of a request would follow after less than one and two seconds.
        Assert.InRange(first, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));
        Assert.InRange(Clock.Elapsed - first, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_silent_read_ends_with_the_wait()
    {
        Service.On("GET /models/m", Silent(Clock)).On("GET /jobs/j", Silent(Clock));
        ScenarioClient client = Connect();

        await Assert.ThrowsAsync<ScenarioWaitTimeoutException>(() => client.WaitAsync("m", new() { Timeout = TimeSpan.FromSeconds(20) }, cancellationToken: Stop));
        Assert.InRange(Clock.Elapsed, TimeSpan.FromSeconds(19), TimeSpan.FromSeconds(21));
        await Assert.ThrowsAsync<ScenarioWaitTimeoutException>(() => client.WaitForJobAsync("j", new() { Timeout = TimeSpan.FromSeconds(20) }, cancellationToken: Stop));
        Assert.InRange(Clock.Elapsed, TimeSpan.FromSeconds(38), TimeSpan.FromSeconds(42));
    }

    [Theory]
    [InlineData(false, 200, false)]
    [InlineData(true, 200, true)]
    [InlineData(true, 403, false)]
    public async Task The_caller_s_token_ends_the_wait_and_the_work_only_where_that_was_wanted_and_taken(bool isWanted, int status, bool isRequested)
    {
        using var stopping = new CancellationTokenSource();
        Service.On("GET /models/m", Stopping(stopping)).On("POST /models/m/train/action", Json("""{"model":{"id":"m","status":"training-canceled"}}""", status));

        var canceled = await Assert.ThrowsAsync<ScenarioWaitCanceledException>(() => Connect().WaitAsync("m", new() { CancelWorkWhenCanceled = isWanted }, cancellationToken: stopping.Token));

        Assert.Equal(("m", isRequested, stopping.Token), (canceled.Id, canceled.IsWorkCancelRequested, canceled.CancellationToken));
        Assert.Equal(isWanted ? 2 : 1, Service.Lines.Count);
    }

    [Fact]
    public async Task The_caller_s_token_ends_the_wait_for_a_job_and_never_the_work()
    {
        using var stopping = new CancellationTokenSource();
        Service.On("GET /jobs/j", Stopping(stopping));

        var canceled = await Assert.ThrowsAsync<ScenarioWaitCanceledException>(() => Connect().WaitForJobAsync("j", new() { CancelWorkWhenCanceled = true }, cancellationToken: stopping.Token));

        Assert.Equal(("j", false, stopping.Token), (canceled.Id, canceled.IsWorkCancelRequested, canceled.CancellationToken));
        Assert.Single(Service.Lines);
    }

    [Fact]
    public async Task A_client_that_is_disposed_ends_its_waits_and_not_the_work()
    {
        ScenarioClient client = Connect();
        Service.On("GET /models/m", Disposing(client)).On("GET /jobs/j", Disposing(client));

        var model = await Assert.ThrowsAsync<ScenarioWaitCanceledException>(() => client.WaitAsync("m", new() { CancelWorkWhenCanceled = true }, cancellationToken: Stop));
        client = Connect();
        Service.On("GET /jobs/j", Disposing(client));
        var job = await Assert.ThrowsAsync<ScenarioWaitCanceledException>(() => client.WaitForJobAsync("j", cancellationToken: Stop));

        Assert.Equal([("m", false), ("j", false)], new[] { model, job }.Select(c => (c.Id, c.IsWorkCancelRequested)));
    }

    [Fact]
    public async Task The_caller_s_token_ends_a_wait_of_a_client_that_is_disposed_too()
    {
        using var stopping = new CancellationTokenSource();
        ScenarioClient client = Connect();
        Service.On("GET /models/m", async token =>
        {
            await stopping.CancelAsync();
            client.Dispose();
            token.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        });

        var canceled = await Assert.ThrowsAsync<ScenarioWaitCanceledException>(() => client.WaitAsync("m", new() { CancelWorkWhenCanceled = true }, cancellationToken: stopping.Token));

        Assert.Equal(("m", false, stopping.Token), (canceled.Id, canceled.IsWorkCancelRequested, canceled.CancellationToken));
    }

    [Fact]
    public async Task A_failure_of_what_was_started_by_this_call_says_that_it_was_accepted()
    {
        Service.On("POST /models", Json("""{"model":{"id":"m"}}""")).On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"a"}}""")).On("PUT /models/m/train", Json("{}")).On("GET /models/m", Json("{}", 401));

        var refused = await Assert.ThrowsAsync<ScenarioUnauthorizedException>(() => Connect().TrainAsync("n", ScenarioTrainingType.ZImageLora, [Pictures.One], cancellationToken: Stop));

        Assert.Equal((true, "m"), (refused.MayHaveBeenExecuted, refused.ModelId));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(409, true)]
    [InlineData(403, false)]
    [InlineData(500, false)]
    public async Task Cancelling_what_has_ended_returns_it_and_any_other_refusal_stands(int status, bool isRead)
    {
        Service.On("POST /models/m/train/action", Json("""{"reason":"Model is not training"}""", status)).On("GET /models/m", Json(Trained), Json(Running));
        ScenarioClient client = Connect();

        if (isRead)
            Assert.Equal(ScenarioModelStatus.Trained, (await client.CancelTrainingAsync("m", Stop)).Status);
        var refused = await Assert.ThrowsAnyAsync<ScenarioApiException>(() => client.CancelTrainingAsync("m", Stop));

        Assert.Equal(((int?)status, "m"), ((int?)refused.StatusCode, refused.ModelId));
        Assert.Equal(isRead ? 4 : 1, Service.Lines.Count);
        Assert.Equal("""{"action":"cancel"}""", Service.Bodies[0]);
    }

    [Fact]
    public async Task An_answer_to_a_cancellation_without_a_model_is_read_up()
    {
        Service.On("POST /models/m/train/action", Json("{}")).On("GET /models/m", Json("""{"model":{"id":"m","status":"training-canceled"}}"""));

        Assert.Equal(ScenarioModelStatus.TrainingCanceled, (await Connect().CancelTrainingAsync("m", Stop)).Status);
    }

    private static StubService.Answer Stopping(CancellationTokenSource stopping) => async token =>
    {
        await stopping.CancelAsync();
        token.ThrowIfCancellationRequested();
        return new HttpResponseMessage();
    };

    private static StubService.Answer Disposing(ScenarioClient client) => token =>
    {
        client.Dispose();
        token.ThrowIfCancellationRequested();
        return Task.FromResult(new HttpResponseMessage());
    };
}
