using Civitai.Orchestration.Testing;

namespace Scenario.Training.Tests;

/// <summary>What acts is never repeated blindly, and nothing is lost: create, upload and start whose answers do not come.</summary>
public sealed class LostAnswerTests : SimulatorTest
{
    private static readonly Func<RecordedRequest, bool> Create = r => r is { Method: "POST", Path: "/v1/models" };
    private static readonly Func<RecordedRequest, bool> Upload = r => r.Method == "POST" && r.Path.EndsWith("/training-images", StringComparison.Ordinal);
    private static readonly Func<RecordedRequest, bool> Start = r => r.Method == "PUT" && r.Path.EndsWith("/train", StringComparison.Ordinal);

    public static TheoryData<string> Faults => [.. All.Keys];

    internal static Dictionary<string, Func<Fault>> All => new()
    {
        ["cut before"] = Fault.ConnectionCut,
        ["cut after"] = Fault.ConnectionCutAfterAccepted,
        ["half"] = Fault.TruncatedBody,
        ["500"] = () => Fault.Status(500),
        ["503"] = () => Fault.Status(503),
        ["page"] = () => Fault.HtmlPage(502),
        ["page of success"] = () => Fault.HtmlPage(200),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Create_makes_one_model(string fault)
    {
        Simulator.FailNext(All[fault](), when: Create);

        ScenarioModel model = await Client.CreateModelAsync("Inkcat", ScenarioTrainingType.Flux2DevLora, cancellationToken: Stop);

        Assert.Equal([model.Id], Simulator.ModelIds);
    }

    [Fact]
    public async Task Create_does_not_take_an_older_model_or_another_call_s_for_its_own()
    {
        ScenarioModel older = await Client.CreateModelAsync("Inkcat", ScenarioTrainingType.Flux2DevLora, cancellationToken: Stop);
        ScenarioClient later = CreateClient();
        Clock.Advance(TimeSpan.FromHours(1));
        ScenarioModel own = await later.CreateModelAsync("Inkcat", ScenarioTrainingType.Flux2DevLora, cancellationToken: Stop);
        Simulator.FailNext(Fault.ConnectionCut(), when: Create);

        ScenarioModel model = await later.CreateModelAsync("Inkcat", ScenarioTrainingType.Flux2DevLora, cancellationToken: Stop);

        Assert.Equal(3, new HashSet<string> { older.Id, own.Id, model.Id }.Count);
        Assert.Equal(3, Simulator.ModelIds.Count);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Upload_adds_one_image(string fault)
    {
        string model = await PrepareAsync(images: 1);
        Simulator.FailNext(All[fault](), when: Upload);

        ScenarioTrainingImage image = await Client.AddTrainingImageAsync(model, "image-01.png", Convert.FromBase64String("iVBORw0KGgo="), cancellationToken: Stop);

        Assert.Equal(2, Simulator.CountImages(model));
        Assert.Equal("asset_000000000002", image.Id);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Assets_are_added_once_ten_in_a_call(string fault)
    {
        ScenarioModel model = await Client.CreateModelAsync("Inkcat", ScenarioTrainingType.Flux2DevLora, cancellationToken: Stop);
        Simulator.FailNext(All[fault](), when: Upload);

        await Client.AddTrainingAssetsAsync(model.Id, [.. Enumerable.Range(1, 23).Select(i => $"asset_{i:00}")], Stop);

        Assert.Equal(23, Simulator.CountImages(model.Id));
        Assert.All(Simulator.Requests.Where(Upload), r => Assert.InRange(r.Body.Split("asset_").Length - 1, 1, 10));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Start_starts_one_training(string fault)
    {
        string model = await PrepareAsync();
        Simulator.FailNext(All[fault](), when: Start);

        ScenarioTrainingRun run = await Client.StartTrainingAsync(model, new ScenarioTrainingParameters { Epochs = 4 }, cancellationToken: Stop);

        Assert.Equal([model], Simulator.StartedModelIds);
        Assert.Equal(60m, run.Cost);
        Assert.Equal("job_000000000001", run.Start!.Job!.Id);
        Assert.Equal(ScenarioModelStatus.Trained, (await run.WaitAsync(cancellationToken: Stop)).Status);
    }

    [Fact]
    public async Task Start_of_a_model_that_trains_since_long_ago_is_refused_after_a_lost_answer_too()
    {
        SimulatorOptions.EpochTime = TimeSpan.FromHours(1);
        string model = await PrepareAsync();
        Simulator.OnStart(ScenarioOutcome.NeverEnding());
        await Client.StartTrainingAsync(model, cancellationToken: Stop);
        Clock.Advance(TimeSpan.FromHours(1));
        Simulator.FailNext(Fault.ConnectionCut(), when: Start);

        var refused = await Assert.ThrowsAsync<ScenarioAlreadyTrainingException>(() => Client.StartTrainingAsync(model, cancellationToken: Stop));

        Assert.Equal(model, refused.ModelId);
        Assert.Single(Simulator.StartedModelIds);
    }

    [Fact]
    public async Task What_cannot_be_told_is_an_outcome_of_its_own_and_nothing_is_repeated()
    {
        string model = await PrepareAsync();
        Simulator.FailNext(Fault.ConnectionCutAfterAccepted(), when: Start);
        Simulator.FailNext(Fault.Status(500), times: 100, when: r => r.Method == "GET");

        var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => Client.StartTrainingAsync(model, cancellationToken: Stop));

        Assert.Equal(("start", model, true), (unknown.Operation, unknown.ModelId, unknown.MayHaveBeenExecuted));
        Assert.Single(Simulator.Requests, r => Start(r));
        Simulator.ClearFaults();
        Assert.Equal(ScenarioModelStatus.Trained, (await Client.WaitAsync(model, cancellationToken: Stop)).Status);
    }

    [Fact]
    public async Task A_second_call_with_the_key_goes_on_where_the_first_stopped()
    {
        var request = new ScenarioTrainingRequest { Name = "Inkcat", Type = ScenarioTrainingType.ZImageLora, Pictures = Pictures.Many(5), ShortDescription = "a cat of ink" };
        var options = new ScenarioTrainOptions { Key = "order-4711" };
        int uploads = 0;
        Simulator.FailNext(Fault.Status(401), when: r => Upload(r) && ++uploads == 4);
        var stopped = await Assert.ThrowsAsync<ScenarioUnauthorizedException>(() => CreateClient().StartTrainingAsync(request, options, Stop));

        ScenarioTrainingRun run = await CreateClient().StartTrainingAsync(request, options, Stop);
        ScenarioTrainingRun again = await CreateClient().StartTrainingAsync(request, options, Stop);

        Assert.Equal((run.Id, "order-4711"), (stopped.ModelId, stopped.SubmissionKey));
        Assert.Equal((run.Id, true, 150m), (again.Id, again.Start!.WasFound, again.Cost));
        Assert.Equal([run.Id], Simulator.ModelIds);
        Assert.Equal([run.Id], Simulator.StartedModelIds);
        Assert.Equal(5, Simulator.CountImages(run.Id));
    }

    [Fact]
    public async Task Calls_at_once_with_one_key_make_one_training()
    {
        var request = new ScenarioTrainingRequest { Name = "Inkcat", Type = ScenarioTrainingType.ZImageLora, Pictures = Pictures.Many(5) };
        ScenarioClient client = CreateClient();
        using var canceled = new CancellationTokenSource();
        var options = new ScenarioTrainOptions { Key = "order-4711" };

        Task<ScenarioTrainingRun>[] starts = [.. Enumerable.Range(0, 4).Select(i => client.StartTrainingAsync(request, options, i == 1 ? canceled.Token : Stop))];
        await canceled.CancelAsync();
        var left = await Assert.ThrowsAsync<ScenarioStartCanceledException>(() => starts[1]);
        ScenarioTrainingRun[] runs = await Task.WhenAll(starts[0], starts[2], starts[3]);

        Assert.Equal((null, "order-4711", false), (left.ModelId, left.Key, left.MayHaveBeenExecuted));
        Assert.Equal([runs[0].Id], runs.Select(r => r.Id).Distinct());
        Assert.Equal([runs[0].Id], Simulator.ModelIds);
        Assert.Equal(5, Simulator.CountImages(runs[0].Id));
    }
}
