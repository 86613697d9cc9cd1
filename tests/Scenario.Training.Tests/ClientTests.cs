using static Scenario.Training.Tests.StubService;

namespace Scenario.Training.Tests;

/// <summary>The client itself: its options, reads and lists, answers that are not what was asked for, its end, and stand-ins for tests of programs.</summary>
public sealed class ClientTests : StubTest
{
    /// <summary>What is set, and what is said of it.</summary>
    public static TheoryData<string, string, string?, string> Problems => new()
    {
        { "", "s", null, "ApiKey is missing; create a key in the workspace's settings." },
        { "a:b", "s", null, "ApiKey holds a colon, which parts key and secret; was the whole pair copied?" },
        { "k", " ", null, "ApiSecret is missing; it is shown once, when the key is created." },
        { "k", "s", "..", "ProjectId is no id." },
        { "k\n", "s", null, "ApiKey holds white space or a character that no such value has; it was probably copied with something around it." },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Options_that_are_wrong_are_said(string key, string secret, string? project, string problem) =>
        Assert.Equal("The client's options are not valid: " + problem, Assert.Throws<ArgumentException>(() => new ScenarioClient(key, secret, project)).Message);

    [Fact]
    public void An_interceptor_that_is_missing_is_said()
    {
        var options = new ScenarioClientOptions();
        options.Interceptors.Add(null!);

        Assert.Equal("The client's options are not valid: Interceptors must not hold null.", Assert.Throws<ArgumentException>(() => new ScenarioClient("k", "s", null, options)).Message);
    }

    [Theory]
    [InlineData("k", "s", "with key and secret")]
    [InlineData("k", null, "no key or no secret")]
    [InlineData("k", "", "no key or no secret")]
    [InlineData(null, "s", "no key or no secret")]
    [InlineData("", "s", "no key or no secret")]
    public void Options_as_text_are_the_address_and_whether_there_are_key_and_secret(string? key, string? secret, string text) =>
        Assert.Equal($"ScenarioClientOptions https://api.cloud.scenario.com/v1, {text}", new ScenarioClientOptions { ApiKey = key, ApiSecret = secret }.ToString());

    [Fact]
    public async Task Options_are_copied()
    {
        Service.On("GET /models/m", Json("""{"model":{"id":"m"}}""")).On("PUT /models/m/train", Json("{}"));
        var options = new ScenarioClientOptions { ProjectId = "p1" };
        using var client = new ScenarioClient("k", "s", null, options, Service);
        options.ProjectId = "p2";
        options.Interceptors.Add(new Refusing());

        await client.StartTrainingAsync("m", cancellationToken: Stop);
        using var other = new ScenarioClient("k", "s", "p3", options, Service);
        await other.GetModelAsync("m", Stop);

        Assert.Equal(["PUT /models/m/train?projectId=p1", "GET /models/m?projectId=p3"], Service.Lines);
        Assert.Null(options.ApiKey);
    }

    [Fact]
    public void Text_is_the_address() => Assert.Equal("ScenarioClient https://api.cloud.scenario.com/v1", Connect().ToString());

    [Fact]
    public async Task Lists_ask_for_what_the_query_says_page_after_page()
    {
        Service.On("GET /models", Json("""{"models":[{"id":"a"}],"nextPaginationToken":"n&2"}"""), Json("""{"models":[{"id":"b"}]}"""));
        Service.On("GET /jobs", Json("""{"jobs":[{"jobId":"a"}],"nextPaginationToken":"n2"}"""), Json("""{"jobs":[{"jobId":"b"}]}"""), Json("{}"));
        ScenarioClient client = Connect();

        Assert.Equal(["a", "b"], await client.ListModelsAsync(new() { Status = ScenarioModelStatus.Trained, PageSize = 5, Next = "n0" }, Stop).Select(m => m.Id).ToListAsync(Stop));
        Assert.Equal(["a", "b"], await client.ListJobsAsync(new() { Type = "flux-model-training", Status = ScenarioJobStatus.Success, PageSize = 7, Next = "n0" }, Stop).Select(j => j.Id).ToListAsync(Stop));
        Assert.Empty(await client.ListJobsAsync(cancellationToken: Stop).ToListAsync(Stop));

        Assert.Equal(
            [
                "GET /models?status=trained&pageSize=5&paginationToken=n0",
                "GET /models?status=trained&pageSize=5&paginationToken=n%262",
                "GET /jobs?type=flux-model-training&status=success&pageSize=7&paginationToken=n0",
                "GET /jobs?type=flux-model-training&status=success&pageSize=7&paginationToken=n2",
                "GET /jobs",
            ],
            Service.Lines);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public void A_page_of_jobs_holds_1_to_200(int size)
    {
        var query = new ScenarioJobQuery { PageSize = size };

        Assert.Throws<ArgumentOutOfRangeException>("query", () => Connect().ListJobsAsync(query, Stop));
        var wrong = Assert.Throws<ArgumentOutOfRangeException>("query", () => { _ = Connect().ListJobsPageAsync(query, Stop); });

        Assert.StartsWith("A page of jobs must hold 1 to 200.", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(size, wrong.ActualValue);
        Assert.Empty(Service.Lines);
    }

    [Fact]
    public async Task A_list_that_leads_back_is_ended()
    {
        Service.On("GET /models", Json("""{"models":[{"id":"a"}],"nextPaginationToken":"n"}"""));

        var endless = await Assert.ThrowsAsync<ScenarioTransportException>(async () => await Connect().ListModelsAsync(cancellationToken: Stop).ToListAsync(Stop));

        Assert.Equal((2, true), (Service.Lines.Count, endless.MayHaveBeenExecuted));
    }

    [Theory]
    [InlineData("""{"model":{"id":"m","name":"n"}}""", true)]
    [InlineData("""{"model":{"name":"n"}}""", true)]
    [InlineData("""{"model":{"id":"","name":"n"}}""", true)]
    [InlineData("""{"model":{"id":"other","name":"n"}}""", false)]
    [InlineData("""{"model":7}""", false)]
    [InlineData("""{"model":null}""", false)]
    [InlineData("{}", false)]
    public async Task A_model_that_was_not_asked_for_is_no_answer(string answer, bool isTaken)
    {
        Service.On("GET /models/m", Json(answer));
        Task<ScenarioModel> call = Connect().GetModelAsync("m", Stop);

        if (isTaken)
        {
            Assert.Equal(("m", "n"), ((await call).Id, (await call).Name));
            return;
        }

        var failed = await Assert.ThrowsAsync<ScenarioTransportException>(() => call);
        Assert.Equal(("The service's reply does not hold the model that was asked for.", true, "m", true), (failed.Message, failed.MayHaveBeenExecuted, failed.ModelId, failed.IsTransient));
    }

    [Fact]
    public async Task A_job_that_is_not_in_the_answer_or_not_known_is_named()
    {
        Service.On("GET /jobs/j", Json("{}"), Json("{}", 404));
        ScenarioClient client = Connect();

        var empty = await Assert.ThrowsAsync<ScenarioTransportException>(() => client.GetJobAsync("j", Stop));
        var unknown = await Assert.ThrowsAsync<ScenarioNotFoundException>(() => client.GetJobAsync("j", Stop));

        Assert.Equal(("The service's reply does not hold the job that was asked for.", "j", "j"), (empty.Message, empty.WorkId, unknown.WorkId));
    }

    [Fact]
    public async Task A_client_that_is_disposed_sends_nothing_more_and_leaves_the_caller_s_handler()
    {
        Service.On("GET /models/m", Json("""{"model":{"id":"m"}}"""));
        ScenarioClient client = Connect();

        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetModelAsync("m", Stop));
        Assert.Equal("m", (await Connect().GetModelAsync("m", Stop)).Id);
    }

    [Fact]
    public async Task Only_a_real_end_closes_a_derived_client()
    {
        Service.On("GET /models/m", Json("""{"model":{"id":"m"}}"""));
        using var client = new Derived(Service);

        client.Release(false);
        Assert.Equal("m", (await client.GetModelAsync("m", Stop)).Id);
        client.Release(true);

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetModelAsync("m", Stop));
    }

    [Fact]
    public async Task A_stand_in_overrides_what_a_program_uses()
    {
        using var client = new StandIn();
        var run = new StandInRun();

        Assert.Equal(("https://api.cloud.scenario.com/v1", ""), (client.BaseAddress.OriginalString, run.Id));
        Assert.Equal("stand-in", (await client.GetModelAsync("m", Stop)).Id);
        Assert.Equal("stand-in", (await run.GetModelAsync(Stop)).Id);
        Assert.Equal("ScenarioTrainingResult stand-in", new ScenarioTrainingResult { Model = await run.GetModelAsync(Stop), Start = new() }.ToString());
    }

    [Fact]
    public async Task A_run_needs_a_client_and_an_id_and_downloads_its_own_files()
    {
        ScenarioClient client = Connect();
        var run = new ScenarioTrainingRun(client, "m");

        Assert.Throws<ArgumentNullException>("client", () => new ScenarioTrainingRun(null!, "m"));
        Assert.Throws<ArgumentException>("modelId", () => new ScenarioTrainingRun(client, " "));
        await Assert.ThrowsAsync<ArgumentNullException>("file", () => run.DownloadFileAsync(null!, "path", cancellationToken: Stop));
        Assert.StartsWith("The file is not one of this service.", (await Assert.ThrowsAsync<ArgumentException>("file", () => run.DownloadFileAsync(new TrainedFile { Name = "x", Source = new ScenarioModel() }, "path", cancellationToken: Stop))).Message, StringComparison.Ordinal);
        Assert.Equal("m", run.ToString());
    }

    [Fact]
    public async Task A_picture_needs_an_address_and_a_place()
    {
        ScenarioClient client = Connect();
        var asset = new ScenarioEpochAsset { AssetId = "a", Url = new Uri("https://files.example.com/s.png") };

        await Assert.ThrowsAsync<ArgumentNullException>("asset", () => client.DownloadAsync(null!, "path", cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>("path", () => client.DownloadAsync(asset, "", cancellationToken: Stop));
        Assert.Equal(FileProblem.NoAddress, (await Assert.ThrowsAsync<ScenarioFileException>(() => client.DownloadAsync(new ScenarioEpochAsset { AssetId = "a" }, "path", cancellationToken: Stop))).Problem);
        Assert.Empty(Service.Lines);
    }

    [Theory]
    [InlineData("plain text instead of a picture")]
    [InlineData("""{"reason":"expired"}""")]
    public async Task What_is_no_picture_is_not_saved(string content)
    {
        string folder = Directory.CreateTempSubdirectory("scenario-").FullName;
        Service.On("GET https://files.example.com/s.png", Bytes(System.Text.Encoding.UTF8.GetBytes(content), "application/octet-stream"));

        var file = await Assert.ThrowsAsync<ScenarioFileException>(() =>
            Connect().DownloadAsync(new ScenarioEpochAsset { AssetId = "a", Url = new Uri("https://files.example.com/s.png") }, Path.Combine(folder, "s.png"), cancellationToken: Stop));

        Assert.Equal(FileProblem.WrongContent, file.Problem);
        Assert.Empty(Directory.GetFiles(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_model_may_have_a_description_of_256_characters()
    {
        Service.On("POST /models", Json("""{"model":{"id":"m"}}"""));

        Assert.Equal("m", (await Connect().CreateModelAsync("n", ScenarioTrainingType.ZImageLora, new string('d', 256), Stop)).Id);
    }

    private sealed class Refusing : ISubmissionInterceptor<ScenarioSubmission, ScenarioTrainingStart>
    {
        public Task<ScenarioTrainingStart> SubmitAsync(ScenarioSubmission submission, Func<ScenarioSubmission, CancellationToken, Task<ScenarioTrainingStart>> next, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("It was added too late.");
    }

    private sealed class Derived(HttpMessageHandler handler) : ScenarioClient("k", "s", null, null, handler)
    {
        public void Release(bool disposing) => Dispose(disposing);
    }

    private sealed class StandIn : ScenarioClient
    {
        public override Task<ScenarioModel> GetModelAsync(string modelId, CancellationToken cancellationToken = default) => Task.FromResult(new ScenarioModel { Id = "stand-in" });
    }

    private sealed class StandInRun : ScenarioTrainingRun
    {
        public override Task<ScenarioModel> GetModelAsync(CancellationToken cancellationToken = default) => Task.FromResult(new ScenarioModel { Id = "stand-in" });
    }
}
