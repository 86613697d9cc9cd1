using System.Globalization;
using Civitai.Orchestration.Testing;
using Microsoft.Extensions.Logging;
using static Scenario.Training.Tests.StubService;

namespace Scenario.Training.Tests;

/// <summary>What is looked at where an answer was lost, and what each answer to the look means: it is the answer, the request goes again, or it cannot be told. The calls begin at second 0; clocks may differ by five minutes.</summary>
public sealed class LookTests : StubTest
{
    private const string AlreadyTraining = """{"reason":"Model is already training"}""";
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgo=");

    /// <summary>What the list holds, the description of the call, and what is made of it: an id, <c>again</c> or <c>unknown</c>.</summary>
    public static TheoryData<string, string?, string> Models => new()
    {
        { Model(), null, "m1" },
        { Model(status: "draft"), null, "m1" },
        { Model(created: At(-300)), null, "m1" },
        { Model(created: At(-300.001)), null, "again" },
        { Model(name: "Other"), null, "again" },
        { Model(type: "zimage-turbo-lora"), null, "again" },
        { Model(status: "training"), null, "again" },
        { Model(status: "trained"), null, "again" },
        { Model(more: ""","trainingImagesNumber":0"""), null, "m1" },
        { Model(more: ""","trainingImagesNumber":1"""), null, "again" },
        { Model(more: ""","shortDescription":"theirs" """), null, "m1" },
        { Model(more: ""","shortDescription":"ours" """), "ours", "m1" },
        { Model(more: ""","shortDescription":"theirs" """), "ours", "again" },
        { Model(), "ours", "again" },
        { Model(created: null), null, "unknown" },
        { Model(created: null, more: ""","shortDescription":"ours" """), "ours", "unknown" },
        { Model(created: null, more: ""","shortDescription":"ours [key:k]" """), "ours [key:k]", "m1" },
        { Model(created: null) + "," + Model(id: "m2"), null, "m2" },
        { Model(name: "Other", created: null), null, "again" },
        { Model(id: "m2", name: "Other") + "," + Model(), null, "m1" },
        { "", null, "again" },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public async Task A_lost_create_is_looked_for_in_the_list(string models, string? description, string expected)
    {
        Service.On("POST /models", Lost, Json("""{"model":{"id":"again"}}""")).On("GET /models", Json($$"""{"models":[{{models}}]}"""));
        ScenarioClient client = Connect(o => o.MaxAttempts = 3);
        Task<ScenarioModel> call = client.CreateModelAsync("Inkcat", ScenarioTrainingType.ZImageLora, description, Stop);

        if (expected == "unknown")
        {
            var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => call);
            Assert.Equal(("create", null, true), (unknown.Operation, unknown.ModelId, unknown.IsTransient));
        }
        else
        {
            Assert.Equal(expected, (await call).Id);
        }

        Assert.Equal(expected == "again" ? ["POST /models", "GET /models?pageSize=100", "POST /models"] : ["POST /models", "GET /models?pageSize=100"], Service.Lines);
    }

    [Fact]
    public async Task A_model_is_the_answer_of_one_call_only()
    {
        Service.On("POST /models", Json($$"""{"model":{{Model()}} }"""), Lost, Lost, Lost, Json("""{"model":{"id":"m3"}}"""))
            .On("GET /models", Json($$"""{"models":[{{Model()}},{{Model("m2")}}]}"""));
        ScenarioClient client = Connect(o => o.MaxAttempts = 3);

        string[] ids = [await CreateAsync(), await CreateAsync(), await CreateAsync()];

        Assert.Equal(["m1", "m2", "m3"], ids);

        async Task<string> CreateAsync() => (await client.CreateModelAsync("Inkcat", ScenarioTrainingType.ZImageLora, cancellationToken: Stop)).Id;
    }

    [Fact]
    public async Task Every_page_of_the_list_is_looked_at()
    {
        Service.On("POST /models", Lost).On("GET /models", Json("""{"models":[],"nextPaginationToken":"p 2"}"""), Json($$"""{"models":[{{Model()}}]}"""));

        Assert.Equal("m1", (await Connect().CreateModelAsync("Inkcat", ScenarioTrainingType.ZImageLora, cancellationToken: Stop)).Id);
        Assert.Equal(["GET /models?pageSize=100", "GET /models?pageSize=100&paginationToken=p%202"], Service.Lines.Skip(1));
    }

    [Theory]
    [InlineData("""{"model":{}}""")]
    [InlineData("{}")]
    [InlineData("""{"model":{"id":"../x"}}""")]
    [InlineData("""{"model":7}""")]
    public async Task An_answer_without_an_id_is_looked_up_too(string reply)
    {
        Service.On("POST /models", Json(reply)).On("GET /models", Json("""{"models":[]}"""), Json($$"""{"models":[{{Model()}}]}"""));
        ScenarioClient client = Connect();

        var lost = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => client.CreateModelAsync("Inkcat", ScenarioTrainingType.ZImageLora, cancellationToken: Stop));

        Assert.Equal(("The service's reply names no model id; the model may have been made.", true), (lost.InnerException!.Message, lost.MayHaveBeenExecuted)); // the list may have it later
        Assert.Equal("m1", (await client.CreateModelAsync("Inkcat", ScenarioTrainingType.ZImageLora, cancellationToken: Stop)).Id);
    }

    /// <summary>What the model says of its images, and what is made of it.</summary>
    public static TheoryData<string, string> Images => new()
    {
        { $$""","trainingImages":[{"id":"a1","name":"i.png","createdAt":"{{At(1)}}"}]""", "a1" },
        { $$""","trainingImages":[{"id":"a1","name":"i.png","createdAt":"{{At(-300)}}"}]""", "a1" },
        { $$""","trainingImages":[{"id":"a1","name":"i.png","createdAt":"{{At(-300.001)}}"}]""", "again" },
        { $$""","trainingImages":[{"id":"a1","name":"j.png","createdAt":"{{At(1)}}"}]""", "again" },
        { $$""","trainingImages":[{"id":"a1","name":"j.png","createdAt":"{{At(1)}}"},{"id":"a2","name":"i.png","createdAt":"{{At(1)}}"}]""", "a2" },
        { ""","trainingImages":[{"id":"a1","name":"i.png"}]""", "unknown" },
        { $$""","trainingImages":[{"id":"a1","name":"i.png"},{"id":"a2","name":"i.png","createdAt":"{{At(1)}}"}]""", "a2" },
        { ""","trainingImagesNumber":2,"trainingImages":[{"id":"a1","name":"j.png"}]""", "unknown" },
        { ""","trainingImagesNumber":1,"trainingImages":[{"id":"a1","name":"j.png"}]""", "again" },
        { ""","trainingImages":[]""", "again" },
        { "", "unknown" },
        { ""","trainingImagesNumber":0""", "again" },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public async Task A_lost_image_is_looked_for_at_the_model(string images, string expected)
    {
        Service.On("POST /models/m/training-images", Lost, Json("""{"trainingImage":{"id":"again"}}""")).On("GET /models/m", Json($$"""{"model":{"id":"m"{{images}} } }"""));
        Task<ScenarioTrainingImage> call = Connect(o => o.MaxAttempts = 3).AddTrainingImageAsync("m", "i.png", Png, cancellationToken: Stop);

        if (expected == "unknown")
        {
            var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => call);
            Assert.Equal(("add-image", "m"), (unknown.Operation, unknown.ModelId));
        }
        else
        {
            Assert.Equal(expected, (await call).Id);
        }

        Assert.Equal(expected == "again" ? 3 : 2, Service.Lines.Count);
    }

    [Fact]
    public async Task An_image_is_the_answer_of_one_call_only()
    {
        Service.On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"a1","name":"i.png"}}"""), Lost, Lost, Json("""{"trainingImage":{"id":"a3"}}"""))
            .On("GET /models/m", Json($$"""{"model":{"id":"m","trainingImages":[{"id":"a1","name":"i.png","createdAt":"{{At(1)}}"},{"id":"a2","name":"i.png","createdAt":"{{At(1)}}"}]} }"""));
        ScenarioClient client = Connect(o => o.MaxAttempts = 3);

        Assert.Equal(["a1", "a2", "a3"], [await AddAsync(), await AddAsync(), await AddAsync()]);

        async Task<string> AddAsync() => (await client.AddTrainingImageAsync("m", "i.png", Png, cancellationToken: Stop)).Id;
    }

    [Fact]
    public async Task Of_lost_assets_those_that_are_missing_are_sent_again()
    {
        Service.On("POST /models/m/training-images", Lost, Json("{}")).On("GET /models/m", Json("""{"model":{"id":"m","trainingImages":[{"id":"b"}]}}"""));

        await Connect(o => o.MaxAttempts = 3).AddTrainingAssetsAsync("m", ["a", "b", "c"], Stop);

        Assert.Equal(["""{"assetIds":["a","b","c"]}""", "", """{"assetIds":["a","c"]}"""], Service.Bodies);
    }

    [Theory]
    [InlineData("""{"model":{"id":"m","trainingImagesNumber":9,"trainingImages":[{"id":"a"},{"id":"b"}]}}""", true)]
    [InlineData("""{"model":{"id":"m","trainingImagesNumber":9,"trainingImages":[{"id":"a"}]}}""", false)]
    [InlineData("""{"model":{"id":"m"}}""", false)]
    public async Task Lost_assets_that_are_there_are_the_answer_and_a_model_that_does_not_show_all_tells_nothing(string model, bool isThere)
    {
        Service.On("POST /models/m/training-images", Lost).On("GET /models/m", Json(model));
        Task call = Connect(o => o.MaxAttempts = 3).AddTrainingAssetBatchAsync("m", ["a", "b"], Stop);

        if (isThere)
            await call;
        else
            Assert.Equal(("add-image", "m"), await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => call) is var e ? (e.Operation, e.ModelId) : default);
        Assert.Equal(2, Service.Lines.Count);
    }

    [Fact]
    public async Task Assets_that_arrived_after_the_look_are_the_answer_and_without_one_they_are_refused()
    {
        Service.On("POST /models/m/training-images", Lost, Json("""{"reason":"a is already a training image"}""", 400))
            .On("GET /models/m", Json("""{"model":{"id":"m","trainingImages":[]}}"""), Json("""{"model":{"id":"m","trainingImages":[{"id":"a"}]}}"""));
        Service.On("POST /models/n/training-images", Json("""{"reason":"a is already a training image"}""", 400));
        ScenarioClient client = Connect(o => o.MaxAttempts = 3);

        await client.AddTrainingAssetsAsync("m", ["a"], Stop);

        Assert.Equal(4, Service.Lines.Count);
        Assert.Equal("n", (await Assert.ThrowsAsync<ScenarioDuplicateImageException>(() => client.AddTrainingAssetsAsync("n", ["a"], Stop))).ModelId);
    }

    /// <summary>What the model says, the jobs, and what is made of it.</summary>
    public static TheoryData<string, string, string> Starts => new()
    {
        { """ "status":"new" """, "", "again" },
        { """ "status":"draft" """, "", "again" },
        { """ "status":"copying" """, "", "unknown" },
        { """ "status":"dreaming" """, "", "unknown" },
        { """ "status":"training" """, "", "unknown" },
        { """ "status":"training" """, Job(-300), "found j" },
        { """ "status":"training" """, Job(-300.001), "refused" },
        { """ "status":"training" """, """{"jobId":"j","metadata":{"outputModelId":"m"}}""", "unknown" },
        { $$""" "status":"training","trainingProgress":{"startedAt":{{Ms(-300)}} }""", "", "found" },
        { $$""" "status":"training","trainingProgress":{"startedAt":{{Ms(-300.001)}} }""", "", "refused" },
        { $$""" "status":"training","trainingProgress":{"startedAt":{{Ms(-301)}} }""", Job(-300), "found j" },
        { $$""" "status":"training","trainingProgress":{"startedAt":{{Ms(-301)}} }""", Job(-300.001), "refused" },
        { $$""" "status":"training","trainingStats":{"startedAt":"{{At(-301)}}"},"trainingProgress":{"startedAt":{{Ms(1)}} }""", "", "refused" },
        { $$""" "status":"trained","trainingStats":{"startedAt":"{{At(1)}}"}""", "", "found" },
        { $$""" "status":"trained","trainingStats":{"startedAt":"{{At(1)}}"}""", Job(-301), "found j" },
        { $$""" "status":"failed","trainingStats":{"startedAt":"{{At(1)}}"}""", "", "found" },
        { $$""" "status":"training-canceled","trainingStats":{"startedAt":"{{At(-301)}}"}""", "", "again" },
        { $$""" "status":"trained","trainingStats":{"startedAt":"{{At(-301)}}"}""", "", "again" },
        { """ "status":"trained" """, "", "unknown" },
        { """ "status":"trained" """, Job(0), "found j" },
        { """ "status":"trained" """, Job(-300), "found j" },
        { """ "status":"trained" """, Job(-300.001), "again" },
        { """ "status":"trained" """, Job(1, type: null), "found j" },
        { """ "status":"trained" """, Job(1, type: "flux-model-training", model: "other"), "unknown" },
        { """ "status":"trained" """, Job(1, type: "custom-inference"), "unknown" },
        { """ "status":"trained" """, Job(-1000) + "," + Job(1, id: "j2") + "," + Job(-999, id: "j3") + "," + Job(2, id: "j4", model: "other") + "," + Job(3, id: "j5", type: "upscale"), "found j2" },
        { """ "status":"trained" """, """{"jobId":"j0","metadata":{"outputModelId":"m"}},""" + Job(1), "found j" },
        { """ "status":"trained" """, $$"""{"jobId":"j","jobType":"x-model-training","createdAt":"{{At(1)}}","metadata":{"input":{"modelId":"m"} } }""", "found j" },
        { """ "status":"trained" """, """{"jobId":"j","metadata":{"outputModelId":"m"}}""", "unknown" },
    };

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task A_lost_start_is_looked_for_at_the_model_and_the_jobs(string model, string jobs, string expected)
    {
        Service.On("PUT /models/m/train", Lost, Json("""{"job":{"jobId":"again"}}"""))
            .On("GET /models/m", Json($$"""{"model":{"id":"m",{{model}} } }"""))
            .On("GET /jobs", Json($$"""{"jobs":[{{jobs}}]}"""));
        Task<ScenarioTrainingRun> call = Connect(o => o.MaxAttempts = 3).StartTrainingAsync("m", cancellationToken: Stop);

        switch (expected)
        {
            case "unknown":
                var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => call);
                Assert.Equal(("start", "m", true), (unknown.Operation, unknown.ModelId, unknown.MayHaveBeenExecuted));
                break;
            case "refused":
                var refused = await Assert.ThrowsAsync<ScenarioAlreadyTrainingException>(() => call);
                Assert.Equal(("m", null, false), (refused.ModelId, refused.Reason, refused.MayHaveBeenExecuted));
                break;
            case "again":
                Assert.Equal((false, "again"), ((await call).Start!.WasFound, (await call).Start!.Job!.Id));
                break;
            default:
                ScenarioTrainingStart found = (await call).Start!; // a run that was started has it
                Assert.Equal((true, "m", expected), (found.WasFound, found.Model!.Id, $"found {found.Job?.Id}".TrimEnd()));
                break;
        }

        Assert.Equal(expected == "again" ? 2 : 1, Service.Lines.Count(l => l.StartsWith("PUT", StringComparison.Ordinal)));
        Assert.All(Service.Lines.Where(l => l.Contains("/jobs", StringComparison.Ordinal)), l => Assert.Equal("GET /jobs?pageSize=100", l));
    }

    [Theory]
    [InlineData(true, "found")]
    [InlineData(false, "unknown")]
    public async Task Jobs_that_cannot_be_read_are_done_without(bool isDated, string expected)
    {
        string date = isDated ? $$""","trainingStats":{"startedAt":"{{At(1)}}"}""" : "";
        Service.On("PUT /models/m/train", Lost).On("GET /models/m", Json($$"""{"model":{"id":"m","status":"training"{{date}} } }""")).On("GET /jobs", Json("{}", 403));
        Task<ScenarioTrainingRun> call = Connect().StartTrainingAsync("m", cancellationToken: Stop);

        if (expected == "found")
            Assert.Null((await call).Start!.Job);
        else
            await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => call);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(-1000, false)]
    public async Task A_start_that_arrived_after_the_look_is_the_answer_and_an_older_one_a_refusal(double startedAt, bool isOurs)
    {
        Service.On("PUT /models/m/train", Lost, Json(AlreadyTraining, 400))
            .On("GET /models/m", Json("""{"model":{"id":"m","status":"new"}}"""), Json($$"""{"model":{"id":"m","status":"training","trainingProgress":{"startedAt":{{Ms(startedAt)}} } } }"""))
            .On("GET /jobs", Json("""{"jobs":[]}"""));
        Task<ScenarioTrainingRun> call = Connect(o => o.MaxAttempts = 3).StartTrainingAsync("m", cancellationToken: Stop);

        if (isOurs)
            Assert.True((await call).Start!.WasFound);
        else
            Assert.Equal("m", (await Assert.ThrowsAsync<ScenarioAlreadyTrainingException>(() => call)).ModelId);
    }

    [Theory]
    [InlineData("copying")]
    [InlineData("new")]
    public async Task A_refusal_after_a_lost_start_that_the_look_cannot_explain_is_unknown(string status)
    {
        Service.On("PUT /models/m/train", Lost, Json(AlreadyTraining, 400)).On("GET /models/m", Json("""{"model":{"id":"m","status":"new"}}"""), Json($$"""{"model":{"id":"m","status":"{{status}}"} }"""));

        var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => Connect(o => o.MaxAttempts = 3).StartTrainingAsync("m", cancellationToken: Stop));

        Assert.Equal((true, "m"), (unknown.MayHaveBeenExecuted, unknown.ModelId));
        Assert.IsType<ScenarioAlreadyTrainingException>(unknown.InnerException);
    }

    [Theory]
    [InlineData(400, AlreadyTraining)]
    [InlineData(402, "{}")]
    [InlineData(429, """{"details":{"actionName":"parallel-training"}}""")]
    [InlineData(429, "{}")]
    public async Task A_lost_start_that_arrived_after_the_look_is_the_answer_whatever_refuses_the_second_one(int status, string refusal)
    {
        Service.On("PUT /models/m/train", Page(504), Json(refusal, status))
            .On("GET /models/m", Json("""{"model":{"id":"m","status":"new"}}"""), Json($$"""{"model":{"id":"m","status":"training","trainingProgress":{"startedAt":{{Ms(1)}} } } }"""))
            .On("GET /jobs", Json("""{"jobs":[]}"""));

        Assert.True((await Connect(o => o.MaxAttempts = 2).StartTrainingAsync("m", cancellationToken: Stop)).Start!.WasFound);
    }

    [Fact]
    public async Task A_lost_start_of_which_the_last_look_shows_nothing_may_still_arrive()
    {
        Service.On("PUT /models/m/train", Page(504)).On("GET /models/m", Json("""{"model":{"id":"m","status":"new"}}"""));

        var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => Connect().StartTrainingAsync("m", cancellationToken: Stop));

        Assert.Equal(("start", "m", true, null, FailureAdvice.Unknown, false), (unknown.Operation, unknown.ModelId, unknown.MayHaveBeenExecuted, unknown.SubmissionKey, unknown.Advice, unknown.IsTransient));
        Assert.Equal(["PUT /models/m/train", "GET /models/m"], Service.Lines);
    }

    [Fact]
    public async Task An_earlier_start_of_the_client_is_no_lost_one()
    {
        Service.On("PUT /models/m/train", Json("""{"job":{"jobId":"j1"}}"""), Lost, Json("""{"job":{"jobId":"j2"}}"""))
            .On("GET /models/m", Json($$"""{"model":{"id":"m","status":"training-canceled","trainingStats":{"startedAt":"{{At(0)}}"} } }"""))
            .On("GET /jobs", Json($$"""{"jobs":[{{Job(0, id: "j1")}}]}"""));
        ScenarioClient client = Connect(o => o.MaxAttempts = 3);
        await client.StartTrainingAsync("m", cancellationToken: Stop);
        Clock.Advance(TimeSpan.FromMinutes(2));

        ScenarioTrainingStart second = (await client.StartTrainingAsync("m", cancellationToken: Stop)).Start!;

        Assert.Equal(("j2", false, 3), (second.Job!.Id, second.WasFound, Service.Lines.Count(l => l.StartsWith("PUT", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("training")]
    [InlineData("training-canceled")]
    public async Task A_training_that_may_be_an_earlier_start_s_of_the_client_tells_nothing(string status)
    {
        Service.On("PUT /models/m/train", Json("""{"job":{"jobId":"j1"}}"""), Lost)
            .On("GET /models/m", Json($$"""{"model":{"id":"m","status":"{{status}}","trainingStats":{"startedAt":"{{At(0)}}"} } }"""))
            .On("GET /jobs", Json("{}", 403));
        ScenarioClient client = Connect(o => o.MaxAttempts = 3);
        await client.StartTrainingAsync("m", cancellationToken: Stop);
        Clock.Advance(TimeSpan.FromMinutes(2));

        await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => client.StartTrainingAsync("m", cancellationToken: Stop));

        Assert.Equal(2, Service.Lines.Count(l => l.StartsWith("PUT", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("copying")]
    [InlineData("dreaming")]
    [InlineData("")]
    public async Task A_model_of_the_key_that_says_neither_that_it_was_started_nor_that_it_was_not_tells_nothing(string status)
    {
        Service.On("GET /models", Json($$"""{"models":[{{Marks("m1", "new", "[key:k-1]")}},{{Marks("m2", status, "[key:k-1]")}}]}"""))
            .On("GET /models/m2", Json($$"""{"model":{"id":"m2","status":"{{status}}"} }"""));
        ScenarioClient client = Connect();

        var found = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => client.FindTrainingAsync("k-1", Stop));
        var started = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => client.StartTrainingAsync(
            new ScenarioTrainingRequest { Name = "n", Type = ScenarioTrainingType.ZImageLora, Pictures = [Pictures.One] }, new ScenarioTrainOptions { Key = "k-1" }, Stop));

        Assert.Equal(("start", "m2", "k-1"), (found.Operation, found.ModelId, found.SubmissionKey));
        Assert.Equal(("start", "m2", "k-1"), (started.Operation, started.ModelId, started.SubmissionKey));
        Assert.All(Service.Lines, l => Assert.StartsWith("GET ", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_without_a_lost_answer_is_not_looked_into()
    {
        Service.On("PUT /models/m/train", Json(AlreadyTraining, 400));

        await Assert.ThrowsAsync<ScenarioAlreadyTrainingException>(() => Connect().StartTrainingAsync("m", cancellationToken: Stop));

        Assert.Single(Service.Lines);
    }

    [Fact]
    public async Task Any_training_of_a_model_that_was_made_for_the_intent_is_its_own()
    {
        Service.On("POST /models", Json("""{"model":{"id":"m"}}"""))
            .On("POST /models/m/training-images", Lost)
            .On("PUT /models/m/train", Json(AlreadyTraining, 400))
            .On("GET /models/m", Json("""{"model":{"id":"m","trainingImages":[{"id":"a1","name":"one-eaa4a94ea300.png"}]}}"""), Json($$"""{"model":{"id":"m","status":"trained","trainingStats":{"startedAt":"{{At(-9000)}}"} } }"""))
            .On("GET /jobs", Json($$"""{"jobs":[{{Job(-9000)}}]}"""));

        ScenarioTrainingRun run = await Connect().StartTrainingAsync(new ScenarioTrainingRequest { Name = "n", Type = ScenarioTrainingType.ZImageLora, Pictures = [Pictures.One] }, cancellationToken: Stop);

        // Neither the image nor the training says that it is new.
        Assert.Equal(("m", true, "j"), (run.Id, run.Start!.WasFound, run.Start.Job!.Id));
        Assert.Equal(1, Service.Lines.Count(l => l.StartsWith("PUT", StringComparison.Ordinal)));
    }

    /// <summary>The models of a list that carry marks, and the one that the key finds; null for none.</summary>
    public static TheoryData<string, string?> Marked => new()
    {
        { Marks("m1", "new", "[key:k-1]"), "m1" },
        { Marks("m1", "new", "a cat [key:k-1]"), "m1" },
        { Marks("m1", "new", "[key:k-1] a cat"), null },
        { Marks("m1", "new", "[key:k-10]"), null },
        { Marks("../x", "new", "[key:k-1]"), null },
        { Marks("m1", "new", "[key:k-1]") + "," + Marks("m2", "new", "[key:k-1]"), "m1" },
        { Marks("m1", "new", "[key:k-1]") + "," + Marks("m2", "training", "[key:k-1]"), "m2" },
        { Marks("m1", "trained", "[key:k-1]") + "," + Marks("m2", "new", "[key:k-1]"), "m1" },
        { Marks("m1", "trained", "[key:k-1]") + "," + Marks("m2", "training", "[key:k-1]"), "m1" },
        { Marks("m1", "new", "[key:k-1]") + "," + Marks("m2", "training", "[key:other]"), "m1" },
        { Marks("m1", "new", "[key:k-1]") + "," + Marks("../x", "training", "[key:k-1]"), "m1" },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public async Task A_key_finds_its_model_and_of_several_the_one_that_was_started(string models, string? expected)
    {
        Service.On("GET /models", Json($$"""{"models":[{{models}}]}"""))
            .On("POST /models", Json("""{"model":{"id":"made"}}"""))
            .On("GET /models/m1", Json("""{"model":{"id":"m1","status":"trained"}}"""))
            .On("GET /models/m2", Json("""{"model":{"id":"m2","status":"trained"}}"""))
            .On("POST /models/made/training-images", Json("""{"trainingImage":{"id":"a"}}"""))
            .On("PUT /models/made/train", Json("{}"))
            .On("GET /jobs", Json($$"""{"jobs":[{{Job(1, model: "m1")}}]}"""));

        ScenarioTrainingRun run = await Connect().StartTrainingAsync(
            new ScenarioTrainingRequest { Name = "n", Type = ScenarioTrainingType.ZImageLora, Pictures = [Pictures.One] }, new ScenarioTrainOptions { Key = "k-1" }, Stop);

        Assert.Equal((expected ?? "made", expected is not null, expected == "m1" ? "j" : null), (run.Id, run.Start!.WasFound, run.Start.Job?.Id));
    }

    [Theory]
    [InlineData(null, "[key:k-1]")]
    [InlineData("", "[key:k-1]")]
    [InlineData("  ", "[key:k-1]")]
    [InlineData("a cat", "a cat [key:k-1]")]
    public async Task The_key_is_written_behind_the_description(string? description, string expected)
    {
        Service.On("GET /models", Json("{}")).On("POST /models", Json("{}", 401));

        await Assert.ThrowsAsync<ScenarioUnauthorizedException>(() => Connect().StartTrainingAsync(
            new ScenarioTrainingRequest { Name = "n", Type = ScenarioTrainingType.ZImageLora, Pictures = [Pictures.One], ShortDescription = description }, new ScenarioTrainOptions { Key = "k-1" }, Stop));

        Assert.Equal($$"""{"name":"n","type":"zimage-lora","shortDescription":"{{expected}}"}""", Service.Bodies[^1]);
    }

    [Fact]
    public async Task A_key_that_nobody_gave_is_new_and_is_not_looked_for()
    {
        Service.On("POST /models", Json("{}", 401));
        ScenarioClient client = Connect();

        string[] keys = [await KeyAsync(), await KeyAsync()];

        Assert.Equal(2, keys.Distinct().Count());
        Assert.All(keys, k => Assert.Matches("^sdk-[0-9a-f]{32}$", k));
        Assert.Equal([$$"""{"name":"n","type":"zimage-lora","shortDescription":"[key:{{keys[0]}}]"}""", $$"""{"name":"n","type":"zimage-lora","shortDescription":"[key:{{keys[1]}}]"}"""], Service.Bodies);

        async Task<string> KeyAsync() => (await Assert.ThrowsAsync<ScenarioUnauthorizedException>(() => client.StartTrainingAsync(
            new ScenarioTrainingRequest { Name = "n", Type = ScenarioTrainingType.ZImageLora, Pictures = [Pictures.One] }, cancellationToken: Stop))).SubmissionKey!;
    }

    [Fact]
    public async Task The_limit_of_a_start_holds_for_its_looks_too()
    {
        Service.On("GET /models", Silent(Clock));
        Service.On("PUT /models/m/train", Lost).On("GET /models/m", Silent(Clock));
        Service.On("PUT /models/n/train", Lost).On("GET /models/n", Json($$"""{"model":{"id":"n","status":"training","trainingStats":{"startedAt":"{{At(25)}}"} } }""")).On("GET /jobs", Silent(Clock));
        ScenarioClient client = Connect();

        await Assert.ThrowsAsync<ScenarioTransportException>(() => client.StartTrainingAsync(
            new ScenarioTrainingRequest { Name = "n", Type = ScenarioTrainingType.ZImageLora, Pictures = [Pictures.One] }, new ScenarioTrainOptions { Key = "k-1", Timeout = TimeSpan.FromSeconds(10) }, Stop));
        Assert.Equal(TimeSpan.FromSeconds(10), Clock.Elapsed);
        await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => client.StartTrainingAsync("m", null, new ScenarioStartOptions { Timeout = TimeSpan.FromSeconds(10) }, Stop));
        Assert.Equal(TimeSpan.FromSeconds(20), Clock.Elapsed);
        await client.StartTrainingAsync("n", null, new ScenarioStartOptions { Timeout = TimeSpan.FromSeconds(10) }, Stop);
        Assert.Equal(TimeSpan.FromSeconds(30), Clock.Elapsed);
    }

    [Fact]
    public async Task A_lost_answer_is_logged_with_its_cause()
    {
        var log = new Logs();
        Service.On("POST /models", Lost).On("GET /models", Json($$"""{"models":[{{Model()}}]}"""));
        Service.On("PUT /models/m/train", Json("{}", 500)).On("GET /models/m", Json($$"""{"model":{"id":"m","status":"training","trainingStats":{"startedAt":"{{At(1)}}"} } }""")).On("GET /jobs", Json("{}"));
        ScenarioClient client = Connect(o => o.LoggerFactory = log);

        await client.CreateModelAsync("Inkcat", ScenarioTrainingType.ZImageLora, cancellationToken: Stop);
        await client.StartTrainingAsync("m", cancellationToken: Stop);

        Assert.Equal(
            [
                (LogLevel.Warning, "The answer to create was lost (ScenarioTransportException); what became of it is looked up before anything is sent again."),
                (LogLevel.Warning, "The answer to start was lost (500); what became of it is looked up before anything is sent again."),
            ],
            log.Lines.Where(l => l.Level == LogLevel.Warning));
    }

    private static string Model(string id = "m1", string name = "Inkcat", string type = "zimage-lora", string status = "new", string? created = "", string more = "")
    {
        string time = created is null ? "" : $$""","createdAt":"{{(created.Length == 0 ? At(1) : created)}}" """;
        return $$"""{"id":"{{id}}","name":"{{name}}","type":"{{type}}","status":"{{status}}"{{time}}{{more}} }""";
    }

    private static string Marks(string id, string status, string description) => $$"""{"id":"{{id}}","status":"{{status}}","shortDescription":"{{description}}"}""";

    private static string Job(double seconds, string id = "j", string? type = "flux-model-training", string model = "m")
    {
        string kind = type is null ? "" : $$""" "jobType":"{{type}}",""";
        return $$"""{"jobId":"{{id}}",{{kind}}"createdAt":"{{At(seconds)}}","metadata":{"outputModelId":"{{model}}"} }""";
    }

    private static string Ms(double seconds) => VirtualTimeProvider.DefaultStart.AddSeconds(seconds).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
}
