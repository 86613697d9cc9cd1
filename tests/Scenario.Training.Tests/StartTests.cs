using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using static Scenario.Training.Tests.StubService;

namespace Scenario.Training.Tests;

/// <summary>The way of a start: options, validation, interceptors, price, and what is measured of it and of the wait. Other tests run beside these, so each listens for its own client's name.</summary>
public sealed class StartTests : StubTest
{
    private const string Start = "PUT /models/m/train";
    private static readonly ScenarioTrainingRequest Request = new() { Name = "n", Type = ScenarioTrainingType.ZImageLora, Pictures = Pictures.Many(5) };
    private readonly string _name = "t-" + Guid.NewGuid().ToString("N");

    /// <summary>Options, and why they are refused; null where they are not.</summary>
    public static TheoryData<ScenarioTrainOptions, string?> Options => new()
    {
        { new() { MaxCost = -0.01m }, "The limit on the cost must not be negative." },
        { new() { MaxCost = 0 }, null },
        { new() { Timeout = TimeSpan.Zero }, "The timeout must be longer than zero." },
        { new() { Timeout = TimeSpan.FromSeconds(-2) }, "The timeout must be longer than zero." },
        { new() { Timeout = Timeout.InfiniteTimeSpan }, null },
        { new() { Timeout = TimeSpan.FromTicks(1) }, null },
        { new() { Key = "" }, "The key must be 1 to 64 letters, digits, '_' or '-'." },
        { new() { Key = new string('k', 65) }, "The key must be 1 to 64 letters, digits, '_' or '-'." },
        { new() { Key = "a b" }, "The key must be 1 to 64 letters, digits, '_' or '-'." },
        { new() { Key = "é" }, "The key must be 1 to 64 letters, digits, '_' or '-'." },
        { new() { Key = new string('k', 64) }, null },
        { new() { Key = "Order_47-11" }, null },
        { new() { WaitOptions = new() { Timeout = TimeSpan.Zero } }, "The timeout of a wait must be longer than zero." },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public async Task Options_are_checked_before_anything_is_sent(ScenarioTrainOptions options, string? message)
    {
        ScenarioClient client = Connect();

        foreach (Func<Task> call in new Func<Task>[]
        {
            () => client.TrainAsync(Request, options, cancellationToken: Stop),
            () => client.StartTrainingAsync(Request, options, Stop),
            () => client.StartTrainingAsync("m", null, options, Stop),
        })
        {
            Exception? thrown = await Record.ExceptionAsync(call);
            if (message is null)
                Assert.False(thrown is ArgumentException, thrown?.Message);
            else
                Assert.StartsWith(message, Assert.IsType<ArgumentException>(thrown, exactMatch: false).Message, StringComparison.Ordinal);
            if (message?.Contains("wait", StringComparison.Ordinal) == false)
                Assert.Equal("options", ((ArgumentException)thrown!).ParamName);
        }

        if (message is not null)
            Assert.Empty(Service.Lines);
    }

    [Fact]
    public async Task What_is_missing_is_the_caller_s_mistake()
    {
        ScenarioClient client = Connect();

        await Assert.ThrowsAsync<ArgumentNullException>("request", () => client.StartTrainingAsync((ScenarioTrainingRequest)null!, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => client.TrainAsync(null!, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>("modelId", () => client.StartTrainingAsync("../x", cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>("modelId", () => client.WaitAsync("..", cancellationToken: Stop));
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_sends_nothing()
    {
        Service.On(Start, Json("{}"));
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Connect(o => o.Interceptors.Add(new Interceptor((s, next, _) => next(s, default)))).StartTrainingAsync("m", cancellationToken: stopped.Token));

        Assert.Empty(Service.Lines);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public async Task A_price_is_asked_for_one_to_fifty_images(int count)
    {
        var wrong = await Assert.ThrowsAsync<ArgumentOutOfRangeException>("trainingImagesCount", () => Connect().PreviewCostAsync("m", trainingImagesCount: count, cancellationToken: Stop));

        Assert.StartsWith("The number of images must be 1 to 50.", wrong.Message, StringComparison.Ordinal);
        Assert.Empty(Service.Lines);
    }

    [Fact]
    public async Task A_price_is_asked_for_at_the_ends_with_parameters_that_are_valid()
    {
        Service.On(Start, Json("""{"creativeUnitsCost":150}"""));
        ScenarioClient client = Connect();

        await client.PreviewCostAsync("m", trainingImagesCount: 1, cancellationToken: Stop);
        await client.PreviewCostAsync("m", trainingImagesCount: 50, cancellationToken: Stop);
        await Assert.ThrowsAsync<ScenarioValidationException>(() => client.PreviewCostAsync("m", new() { Epochs = 101 }, cancellationToken: Stop));
        await Assert.ThrowsAsync<ScenarioValidationException>(() => client.PreviewCostAsync("m", new() { SampleSourceImages = ["a"] }, type: ScenarioTrainingType.ZImageLora, cancellationToken: Stop));

        Assert.Equal([$"{Start}?dryRun=true&trainingImagesCount=1", $"{Start}?dryRun=true&trainingImagesCount=50"], Service.Lines);
    }

    [Theory]
    [InlineData("""{"creativeUnitsCost":150,"creativeUnits":{"estimatedCreativeUnits":140},"job":{"billing":{"cuCost":130}}}""", 150)]
    [InlineData("""{"creativeUnits":{"estimatedCreativeUnits":140},"job":{"billing":{"cuCost":130}}}""", 140)]
    [InlineData("""{"job":{"billing":{"cuCost":130}}}""", 130)]
    public async Task A_price_is_read_wherever_the_answer_has_it(string answer, int cost)
    {
        Service.On(Start, Json(answer, 269));

        Assert.Equal(cost, (await Connect().PreviewCostAsync("m", cancellationToken: Stop)).Cost);
    }

    [Theory]
    [InlineData("""{"creativeUnitsCost":-1}""")]
    [InlineData("{}")]
    public async Task A_limit_cannot_be_kept_where_no_price_is_named(string price)
    {
        Service.On(Start, Json(price));

        var failed = await Assert.ThrowsAsync<ScenarioTransportException>(() => Connect().StartTrainingAsync("m", null, new() { MaxCost = 5 }, Stop));

        Assert.Equal(("The service's answer names no price, so the limit cannot be kept; nothing was started.", false, "m"), (failed.Message, failed.MayHaveBeenExecuted, failed.ModelId));
        Assert.Single(Service.Lines);
    }

    [Fact]
    public async Task What_costs_nothing_is_within_every_limit()
    {
        Service.On(Start, Json("""{"creativeUnitsCost":0}"""));

        Assert.Equal(0, (await Connect().StartTrainingAsync("m", null, new() { MaxCost = 0 }, Stop)).Cost);
        Assert.Equal(2, Service.Lines.Count);
    }

    [Fact]
    public async Task A_question_for_the_price_that_is_lost_has_started_nothing()
    {
        Service.On(Start, Json("{}", 500));

        var failed = await Assert.ThrowsAsync<ScenarioApiException>(() => Connect().StartTrainingAsync("m", null, new() { MaxCost = 5 }, Stop));

        Assert.Equal((false, true, "m", null), (failed.MayHaveBeenExecuted, failed.IsTransient, failed.ModelId, failed.SubmissionKey));
    }

    [Fact]
    public async Task A_price_that_is_declined_or_above_the_limit_names_the_model_before_an_interceptor_sees_it()
    {
        Service.On(Start, Json("""{"creativeUnitsCost":150}"""));
        var seen = new List<string?>();
        ScenarioClient client = Connect(o => o.Interceptors.Add(new Interceptor(async (s, next, token) =>
        {
            try
            {
                return await next(s, token);
            }
            catch (ScenarioException e)
            {
                seen.Add(e.ModelId);
                throw;
            }
        })));

        var declined = await Assert.ThrowsAsync<ScenarioCostDeclinedException>(() => client.StartTrainingAsync("m", null, new() { ConfirmCost = (_, _) => ValueTask.FromResult(false) }, Stop));
        await Assert.ThrowsAsync<ScenarioCostLimitException>(() => client.StartTrainingAsync("m", null, new() { MaxCost = 149 }, Stop));

        Assert.Equal((150m, "m", false), (declined.Cost, declined.ModelId, declined.MayHaveBeenExecuted));
        Assert.Equal(["m", "m"], seen);
    }

    [Fact]
    public async Task An_interceptor_sees_the_start_and_may_change_it()
    {
        Service.On(Start, Json("{}"));
        ScenarioSubmission? seen = null;
        ScenarioClient client = Connect(o => o.Interceptors.Add(new Interceptor((s, next, token) =>
        {
            seen = s;
            return next(s with { Parameters = new() { Epochs = 4 } }, token);
        })));

        await client.StartTrainingAsync("m", new() { Epochs = 3 }, new() { Type = ScenarioTrainingType.ZImageLora, MaxCost = null, Validation = ValidationMode.Strict }, Stop);

        Assert.Equal(("m", "m", false, 3, ValidationMode.Strict, "m, m"), (seen!.ModelId, seen.Key, seen.IsKeyMinted, seen.Parameters!.Epochs, seen.Validation, seen.ToString()));
        Assert.Equal(ScenarioTrainingType.ZImageLora, seen.Type);
        Assert.Equal("""{"parameters":{"nbEpochs":4}}""", Service.Bodies[^1]);
        await Assert.ThrowsAsync<ScenarioValidationException>(() => Connect(o => o.Interceptors.Add(new Interceptor((s, next, token) => next(s with { Parameters = new() { Epochs = 0 } }, token)))).StartTrainingAsync("m", cancellationToken: Stop));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_interceptor_that_hangs_ends_with_the_caller_s_limit(bool isSent)
    {
        Service.On(Start, Json("{}"));
        ScenarioClient client = Connect(o => o.Interceptors.Add(new Interceptor(async (s, next, token) =>
        {
            ScenarioTrainingStart? start = isSent ? await next(s, token) : null;
            await Task.Delay(TimeSpan.FromDays(1), Clock, token);
            return start ?? await next(s, token);
        })));
        Task call = client.StartTrainingAsync("m", null, new() { Timeout = TimeSpan.FromSeconds(10) }, Stop);

        ScenarioException failed = isSent ? await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => call) : await Assert.ThrowsAsync<ScenarioTransportException>(() => call);

        Assert.Equal((isSent, "m", null), (failed.MayHaveBeenExecuted, failed.ModelId, failed.SubmissionKey));
        Assert.InRange(Clock.Elapsed, TimeSpan.FromSeconds(10.1), TimeSpan.FromSeconds(10.9)); // after the requests have kept it themselves
        if (!isSent)
            Assert.Equal("The time for the start was over before it was sent; nothing was started.", failed.Message);
        else
            Assert.Equal("start", ((ScenarioOutcomeUnknownException)failed).Operation);
    }

    [Fact]
    public async Task An_interceptor_that_fails_after_the_answer_leaves_the_id_and_before_it_its_own_exception()
    {
        Service.On(Start, Json("{}"));
        var after = new Interceptor(async (s, next, token) =>
        {
            await next(s, token);
            throw new IOException("the journal's disk is full");
        });
        var late = new Interceptor(async (s, next, token) =>
        {
            await next(s, token);
            throw new ScenarioNotFoundException();
        });
        var before = new Interceptor((_, _, _) => throw new IOException("no budget"));

        var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => Connect(o => o.Interceptors.Add(after)).StartTrainingAsync("m", cancellationToken: Stop));
        var refused = await Assert.ThrowsAsync<ScenarioNotFoundException>(() => Connect(o => o.Interceptors.Add(late)).StartTrainingAsync("m", cancellationToken: Stop));
        await Assert.ThrowsAsync<IOException>(() => Connect(o => o.Interceptors.Add(before)).StartTrainingAsync("m", cancellationToken: Stop));

        Assert.Equal((true, "m", null), (unknown.MayHaveBeenExecuted, unknown.ModelId, unknown.SubmissionKey));
        Assert.IsType<IOException>(unknown.InnerException);
        Assert.Equal((true, "m"), (refused.MayHaveBeenExecuted, refused.ModelId)); // it was accepted before
        Assert.Equal(2, Service.Lines.Count);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_start_that_the_caller_cancels_says_whether_it_was_sent(bool isSent, bool hasLimit)
    {
        using var stopping = new CancellationTokenSource();
        Service.On(Start, async token =>
        {
            await stopping.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        });
        ScenarioClient client = Connect(o => o.Interceptors.Add(new Interceptor(async (s, next, token) =>
        {
            if (!isSent)
                await stopping.CancelAsync();
            token.ThrowIfCancellationRequested();
            return await next(s, token);
        })));

        var canceled = await Assert.ThrowsAsync<ScenarioStartCanceledException>(() => client.StartTrainingAsync("m", null, new() { Timeout = hasLimit ? TimeSpan.FromHours(1) : null }, stopping.Token));

        Assert.Equal(("m", null, isSent, stopping.Token), (canceled.ModelId, canceled.Key, canceled.MayHaveBeenExecuted, canceled.CancellationToken));
    }

    [Fact]
    public async Task A_cancellation_of_an_interceptor_s_own_is_one_of_the_start()
    {
        ScenarioClient client = Connect(o => o.Interceptors.Add(new Interceptor((_, _, _) => throw new OperationCanceledException())));

        Assert.False((await Assert.ThrowsAsync<ScenarioStartCanceledException>(() => client.StartTrainingAsync("m", null, new() { Timeout = TimeSpan.FromHours(1) }, Stop))).MayHaveBeenExecuted);
        Assert.False((await Assert.ThrowsAsync<ScenarioStartCanceledException>(() => client.StartTrainingAsync("m", cancellationToken: Stop))).MayHaveBeenExecuted);
    }

    [Fact]
    public async Task A_training_that_the_caller_cancels_while_it_uploads_keeps_model_and_key()
    {
        using var stopping = new CancellationTokenSource();
        Service.On("GET /models", Json("{}")).On("POST /models", Json("""{"model":{"id":"m"}}""")).On("POST /models/m/training-images", async token =>
        {
            await stopping.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        });

        var canceled = await Assert.ThrowsAsync<ScenarioStartCanceledException>(() => Connect().StartTrainingAsync(Request, new() { Key = "order-1" }, stopping.Token));

        Assert.Equal(("m", "order-1", false, stopping.Token), (canceled.ModelId, canceled.Key, canceled.MayHaveBeenExecuted, canceled.CancellationToken));
    }

    [Fact]
    public async Task A_training_that_the_caller_cancels_after_the_last_upload_keeps_model_and_key()
    {
        using var stopping = new CancellationTokenSource();
        Service.On("GET /models", Json("{}")).On("POST /models", Json("""{"model":{"id":"m"}}""")).On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"a"}}"""));

        var canceled = await Assert.ThrowsAsync<ScenarioStartCanceledException>(() => Connect().StartTrainingAsync(
            Request, new() { Key = "order-1", UploadProgress = new Ending<TransferProgress>(p => p.Bytes == p.TotalBytes, stopping) }, stopping.Token));

        Assert.Equal(("m", "order-1", false, stopping.Token), (canceled.ModelId, canceled.Key, canceled.MayHaveBeenExecuted, canceled.CancellationToken));
        Assert.DoesNotContain(Start, Service.Lines);
    }

    /// <summary>What the started model of the key says, and where it differs from the request; null where it does not.</summary>
    public static TheoryData<string, string?> OtherWork => new()
    {
        { "", null },
        { Own() + ""","trainingImagesNumber":2,"type":"zimage-lora","parameters":{"nbEpochs":7,"learningRate":0.00029999999,"rank":64,"samplePrompts":[" a  cat","a dog"],"conceptPrompt":"x"}""", null },
        { ""","type":"flux.2-dev-lora" """, "type" },
        { ""","parameters":{"nbEpochs":8}""", "parameters.nbEpochs" },
        { ""","parameters":{"learningRate":0.0004}""", "parameters.learningRate" },
        { ""","parameters":{"samplePrompts":["a cat"]}""", "parameters.samplePrompts" },
        { ""","parameters":{"samplePrompts":["a cat","two dogs"]}""", "parameters.samplePrompts" },
        { ""","trainingImages":[{"id":"a1","name":"one-000000000000.png"}]""", "images" },
        { ""","trainingImages":[{"id":"stored-1","name":"x"}]""", "images" },
        { ""","trainingImagesNumber":9,"trainingImages":[{"id":"stored-1","name":"x"}]""", null },
        { ""","trainingImages":[{"id":"a1"},{"id":"a2"}]""", null },
        { ""","trainingImages":[]""", null },
    };

    [Theory]
    [MemberData(nameof(OtherWork))]
    public async Task A_key_that_stands_for_other_work_is_a_conflict(string model, string? path)
    {
        ScenarioTrainingRequest request = Request with
        {
            Pictures = [Pictures.One],
            AssetIds = ["stored-1"],
            Parameters = new() { Epochs = 7, LearningRate = 0.0003, SamplePrompts = ["a cat", "a dog"] },
        };
        Service.On("GET /models", Json("""{"models":[{"id":"m","status":"trained","shortDescription":"[key:k]"}]}"""))
            .On("GET /models/m", Json($$"""{"model":{"id":"m","status":"trained"{{model}} } }"""))
            .On("GET /jobs", Json("{}"));
        Task<ScenarioTrainingRun> call = Connect().StartTrainingAsync(request, new() { Key = "k" }, Stop);

        if (path is null)
        {
            Assert.Equal(("m", true), ((await call).Id, (await call).Start!.WasFound));
            return;
        }

        var conflict = await Assert.ThrowsAsync<ScenarioKeyConflictException>(() => call);
        Assert.Equal(("m", "m", "k", path, false), (conflict.ModelId, conflict.Model.Id, conflict.SubmissionKey, conflict.Path, conflict.MayHaveBeenExecuted));
        Assert.Equal($"The key stands for the training of model m, which differs from what was asked for at {path}; nothing was started. Look at Model before you choose another key.", conflict.Message);
    }

    [Theory]
    [InlineData(20, "parameters.nbEpochs")]
    [InlineData(10, null)]
    public async Task A_training_that_another_start_of_the_key_began_meanwhile_is_compared_too(int epochs, string? path)
    {
        Service.On("GET /models", Json("""{"models":[{"id":"m","status":"new","shortDescription":"[key:k]"}]}"""))
            .On("GET /models/m", Json($$"""{"model":{"id":"m","status":"new"{{Own()}} } }"""), Json($$"""{"model":{"id":"m","status":"training","parameters":{"nbEpochs":10}{{Own()}} } }"""))
            .On("GET /jobs", Json("{}"))
            .On(Start, Json("""{"reason":"Model is already training"}""", 400));
        Task<ScenarioTrainingRun> call = Connect().StartTrainingAsync(Request with { Pictures = [Pictures.One], AssetIds = ["stored-1"], Parameters = new() { Epochs = epochs } }, new() { Key = "k" }, Stop);

        if (path is null)
            Assert.True((await call).Start!.WasFound);
        else
            Assert.Equal(("m", "k", path, false), await Assert.ThrowsAsync<ScenarioKeyConflictException>(() => call) is var e ? (e.ModelId, e.SubmissionKey, e.Path, e.MayHaveBeenExecuted) : default);
    }

    [Fact]
    public async Task Parameters_that_the_service_changed_are_no_conflict_where_the_key_was_made_for_the_call()
    {
        Service.On("POST /models", Json("""{"model":{"id":"m"}}""")).On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"a"}}"""))
            .On(Start, Lost).On("GET /models/m", Json("""{"model":{"id":"m","status":"training","parameters":{"nbEpochs":10}}}""")).On("GET /jobs", Json("{}"));

        Assert.True((await Connect().StartTrainingAsync(Request with { Parameters = new() { Epochs = 20 } }, cancellationToken: Stop)).Start!.WasFound);
    }

    [Theory]
    [InlineData("cat-1c8927715e5b.png", "cat-2-1b56b50ac4e9.png")]
    [InlineData("cat-2-1c8927715e5b.png", "cat-1b56b50ac4e9.png")]
    public async Task The_order_of_the_pictures_is_no_part_of_the_key(string first, string second)
    {
        StartedWith($$""","trainingImagesNumber":2,"trainingImages":[{"id":"a1","name":"{{first}}"},{"id":"a2","name":"{{second}}"}]""");
        TrainingPicture[] pictures = [TrainingPicture.FromBytes("cat.png", Png(3)), TrainingPicture.FromBytes("cat.png", Png(4))];

        Assert.True((await Connect().StartTrainingAsync(Request with { Pictures = pictures }, new() { Key = "k" }, Stop)).Start!.WasFound);
    }

    [Fact]
    public async Task A_model_that_was_given_its_pictures_in_another_order_is_gone_on_with()
    {
        Service.On("GET /models", Json("""{"models":[{"id":"m","status":"new","shortDescription":"[key:k]"}]}"""))
            .On("GET /models/m", Json("""{"model":{"id":"m","status":"new","trainingImages":[{"id":"a1","name":"cat-2-1c8927715e5b.png"}]}}"""))
            .On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"n"}}"""))
            .On(Start, Json("{}"));
        TrainingPicture[] pictures = [TrainingPicture.FromBytes("cat.png", Png(3)), TrainingPicture.FromBytes("cat.png", Png(4))];

        await Connect().StartTrainingAsync(Request with { Pictures = pictures }, new() { Key = "k" }, Stop);

        Assert.Contains("\"cat-2-1b56b50ac4e9.png\"", Assert.Single(Service.Bodies, b => b.Contains("\"data\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_is_the_one_before_of_several_pairs_is_each_of_its_images()
    {
        TrainingPicture before = Pictures.One;
        Service.On("GET /models", Json("""{"models":[{"id":"m","status":"training","shortDescription":"[key:k]"}]}"""))
            .On("GET /models/m", Json("""
                {"model":{"id":"m","status":"training",
                  "trainingImages":[{"id":"i1","name":"one-eaa4a94ea300.png"},{"id":"i2","name":"a-eaa4a94ea300.png"},{"id":"i3","name":"one-2-eaa4a94ea300.png"},{"id":"i4","name":"b-eaa4a94ea300.png"}],
                  "trainingImagePairs":[{"sourceId":"i3","targetId":"i2","instruction":"make it snow"},{"sourceId":"i3","targetId":"i4","instruction":"make it rain"}]} }
                """))
            .On("GET /jobs", Json("{}"));
        ReadOnlyMemory<byte> content = await before.ReadAsync(Stop);

        ScenarioTrainingRun run = await Connect().StartTrainingAsync(
            new ScenarioTrainingRequest
            {
                Name = "n",
                Type = ScenarioTrainingType.Flux2DevEditLora,
                Pictures = [TrainingPicture.FromBytes("a.png", content).After(before, "make it snow"), TrainingPicture.FromBytes("b.png", content).After(before, "make it rain")],
            },
            new() { Key = "k" },
            Stop);

        Assert.True(run.Start!.WasFound);
    }

    [Theory]
    [InlineData("make it snow", null)]
    [InlineData("make it rain", "pairs")]
    public async Task A_key_that_stands_for_other_instructions_is_a_conflict(string instruction, string? path)
    {
        Service.On("GET /models", Json("""{"models":[{"id":"m","status":"training","shortDescription":"[key:k]"}]}"""))
            .On("GET /models/m", Json($$"""
                {"model":{"id":"m","status":"training",
                  "trainingImages":[{"id":"i1","name":"before-1-eaa4a94ea300.png"},{"id":"i2","name":"after-1-eaa4a94ea300.png"},{"id":"i3","name":"before-2-eaa4a94ea300.png"},{"id":"i4","name":"after-2-eaa4a94ea300.png"}],
                  "trainingImagePairs":[{"sourceId":"i3","targetId":"i4","instruction":"{{instruction}}"},{"sourceId":"i1","targetId":"i2","instruction":"make it snow "}]} }
                """))
            .On("GET /jobs", Json("{}"));
        Task<ScenarioTrainingRun> call = Connect().StartTrainingAsync(
            new ScenarioTrainingRequest { Name = "n", Type = ScenarioTrainingType.Flux2DevEditLora, Pictures = Pictures.Pairs(2) }, new() { Key = "k" }, Stop);

        Assert.Equal(path, path is null ? await call is null ? "" : null : (await Assert.ThrowsAsync<ScenarioKeyConflictException>(() => call)).Path);
    }

    /// <summary>What the started model shows of its images and pairs, and whether that is other work.</summary>
    public static TheoryData<string, bool> ShownPairs => new()
    {
        { ""","trainingImagePairs":[{"sourceId":"i1","targetId":"i2","instruction":"make it snow"}]""", false }, // no image is shown
        { ""","trainingImages":[{"id":"i1"},{"id":"i2"}],"trainingImagePairs":[{"sourceId":"i1","targetId":"i2","instruction":"make it snow"}]""", false }, // images have no names
        { ""","trainingImagesNumber":4,"trainingImages":[{"id":"i1","name":"before-1-1c8927715e5b.png"},{"id":"i2","name":"after-1-1b56b50ac4e9.png"}],"trainingImagePairs":[{"sourceId":"i1","targetId":"i2","instruction":"make it snow"},{"sourceId":"i3","targetId":"i4","instruction":"make it snow"}]""", false }, // those of the second pair are not shown
        { ""","trainingImagesNumber":4,"trainingImages":[{"id":"i1","name":"before-1-1c8927715e5b.png"},{"id":"i2","name":"after-1-1b56b50ac4e9.png"}],"trainingImagePairs":[{"sourceId":"i2","targetId":"i1","instruction":"make it snow"},{"sourceId":"i3","targetId":"i4","instruction":"make it snow"}]""", true }, // the other way round
        { ""","trainingImagesNumber":4,"trainingImages":[{"id":"i1","name":"before-1-1c8927715e5b.png"},{"id":"i2","name":"after-1-1b56b50ac4e9.png"}],"trainingImagePairs":[{"sourceId":"i1","targetId":"i2","instruction":"make it snow"}]""", true }, // one pair is missing
    };

    [Theory]
    [MemberData(nameof(ShownPairs))]
    public async Task Pairs_count_as_far_as_their_images_are_shown(string model, bool isOther)
    {
        StartedWith(model);
        Task<ScenarioTrainingRun> call = Connect().StartTrainingAsync(
            new ScenarioTrainingRequest
            {
                Name = "n",
                Type = ScenarioTrainingType.Flux2DevEditLora,
                Pictures =
                [
                    TrainingPicture.FromBytes("after-1.png", Png(4)).After(TrainingPicture.FromBytes("before-1.png", Png(3)), "make it snow"),
                    TrainingPicture.FromBytes("after-2.png", Png(6)).After(TrainingPicture.FromBytes("before-2.png", Png(5)), "make it snow"),
                ],
            },
            new() { Key = "k" },
            Stop);

        if (isOther)
            Assert.Equal("pairs", (await Assert.ThrowsAsync<ScenarioKeyConflictException>(() => call)).Path);
        else
            Assert.True((await call).Start!.WasFound);
    }

    [Fact]
    public async Task Pictures_that_cannot_be_learned_from_are_all_named_before_anything_is_sent()
    {
        string folder = Directory.CreateTempSubdirectory("pictures-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "a text", Stop);
        await File.WriteAllTextAsync(Path.Combine(folder, "empty.png"), "", Stop);
        TrainingPicture[] pictures =
        [
            .. Request.Pictures, TrainingPicture.FromFile(Path.Combine(folder, "gone.png")), TrainingPicture.FromFile(Path.Combine(folder, "none", "gone.png")),
            TrainingPicture.FromFile(Path.Combine(folder, "notes.txt")), TrainingPicture.FromFile(Path.Combine(folder, "empty.png")), TrainingPicture.FromBytes("nothing.png", default),
            TrainingPicture.FromBytes("page.png", "<html>not found</html>"u8.ToArray()),
        ];

        var refused = await Assert.ThrowsAsync<ScenarioValidationException>(() => Connect().StartTrainingAsync(Request with { Pictures = pictures }, cancellationToken: Stop));

        Assert.Equal(
            [
                ("pictures[5]", ValidationCodes.Required, "pictures[5] (gone.png) is not there."),
                ("pictures[6]", ValidationCodes.Required, "pictures[6] (gone.png) is not there."),
                ("pictures[7]", ValidationCodes.WrongType, "pictures[7] (notes.txt) is text/plain; it must be an image."),
                ("pictures[8]", ValidationCodes.Required, "pictures[8] (empty.png) is empty."),
                ("pictures[9]", ValidationCodes.Required, "pictures[9] (nothing.png) is empty."),
                ("pictures[10]", ValidationCodes.WrongType, "pictures[10] (page.png) is text/plain; it must be an image."),
            ],
            refused.Result.Issues.Select(i => (i.Path, i.Code, i.Message)));
        Assert.Empty(Service.Lines);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(ValidationMode.ThrowOnErrors)]
    [InlineData(ValidationMode.Off)]
    public async Task A_training_that_was_started_is_found_by_its_key_when_its_files_are_gone(ValidationMode mode)
    {
        StartedWith(""","parameters":{"nbEpochs":7},"trainingImages":[{"id":"a1","name":"gone-000000000000.png"}]""");
        ScenarioTrainingRequest request = Request with { Pictures = [Gone], Parameters = new() { Epochs = 7 } };

        ScenarioTrainingRun run = await Connect(o => o.Validation = mode).StartTrainingAsync(request, new() { Key = "k" }, Stop);

        Assert.Equal(("m", true), (run.Id, run.Start!.WasFound));
    }

    [Fact]
    public async Task A_key_that_stands_for_other_work_is_a_conflict_also_when_the_files_are_gone()
    {
        StartedWith(""","parameters":{"nbEpochs":8}""");
        ScenarioTrainingRequest request = Request with { Pictures = [Gone], Parameters = new() { Epochs = 7 } };

        Assert.Equal("parameters.nbEpochs", (await Assert.ThrowsAsync<ScenarioKeyConflictException>(() => Connect().StartTrainingAsync(request, new() { Key = "k" }, Stop))).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"id":"m","status":"new","shortDescription":"[key:k]"}""")]
    public async Task Pictures_that_are_gone_are_refused_where_no_training_of_the_key_was_started(string models)
    {
        Service.On("GET /models", Json($$"""{"models":[{{models}}]}""")).On("GET /models/m", Json("""{"model":{"id":"m","status":"new"}}"""));

        var refused = await Assert.ThrowsAsync<ScenarioValidationException>(() => Connect().StartTrainingAsync(Request with { Pictures = [Gone] }, new() { Key = "k" }, Stop));

        Assert.Equal(("pictures[0]", ValidationCodes.Required), (Assert.Single(refused.Result.Issues).Path, refused.Result.Issues[0].Code));
        Assert.All(Service.Lines, l => Assert.StartsWith("GET ", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_picture_before_the_change_is_looked_at_too()
    {
        TrainingPicture pair = Pictures.One.After(TrainingPicture.FromBytes("nothing.png", default), "make it snow");

        var refused = await Assert.ThrowsAsync<ScenarioValidationException>(() => Connect().StartTrainingAsync(
            new ScenarioTrainingRequest { Name = "n", Type = ScenarioTrainingType.Flux2DevEditLora, Pictures = [.. Pictures.Pairs(4), pair] }, cancellationToken: Stop));

        Assert.Equal("pictures[4].before", Assert.Single(refused.Result.Issues).Path);
        Assert.Empty(Service.Lines);
    }

    [Fact]
    public async Task A_file_that_is_gone_when_it_is_sent_keeps_model_and_key()
    {
        string folder = Directory.CreateTempSubdirectory("pictures-").FullName;
        string path = Path.Combine(folder, "one.png");
        await File.WriteAllBytesAsync(path, (await Pictures.One.ReadAsync(Stop)).ToArray(), Stop);
        Service.On("GET /models", Json("{}")).On("POST /models", token =>
        {
            File.Delete(path);
            return Json("""{"model":{"id":"m"}}""")(token);
        });

        var failed = await Assert.ThrowsAsync<ScenarioFileException>(() => Connect().StartTrainingAsync(Request with { Pictures = [TrainingPicture.FromFile(path)] }, new() { Key = "k" }, Stop));

        Assert.Equal((FileProblem.NotRead, "m", "k", false), (failed.Problem, failed.ModelId, failed.SubmissionKey, failed.MayHaveBeenExecuted));
        Assert.IsType<FileNotFoundException>(failed.InnerException);
        Assert.Equal("The file cannot be read; look whether it is there and may be read.", failed.Message);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_failure_while_images_are_given_keeps_model_and_key()
    {
        Service.On("GET /models", Json("{}")).On("POST /models", Json("""{"model":{"id":"m"}}""")).On("POST /models/m/training-images", Json("{}", 401));

        var refused = await Assert.ThrowsAsync<ScenarioUnauthorizedException>(() => Connect().StartTrainingAsync(Request, new() { Key = "order-1" }, Stop));

        Assert.Equal(("m", "order-1"), (refused.ModelId, refused.SubmissionKey));
    }

    [Theory]
    [InlineData(ValidationMode.Off, ValidationMode.ThrowOnErrors, 0, true)]
    [InlineData(ValidationMode.Off, ValidationMode.ThrowOnErrors, 101, true)]
    [InlineData(null, ValidationMode.Off, 101, true)]
    [InlineData(ValidationMode.ThrowOnErrors, ValidationMode.Off, 101, false)]
    [InlineData(null, ValidationMode.ThrowOnErrors, 101, false)]
    [InlineData(null, ValidationMode.ThrowOnErrors, 100, true)]
    [InlineData(null, ValidationMode.Strict, 100, true)]
    public async Task The_call_s_way_of_validation_goes_before_the_client_s(ValidationMode? call, ValidationMode client, int epochs, bool isSent)
    {
        Service.On(Start, Json("{}"));
        Task start = Connect(o => o.Validation = client).StartTrainingAsync("m", new() { Epochs = epochs }, new() { Validation = call }, Stop);

        if (isSent)
            await start;
        else
            await Assert.ThrowsAsync<ScenarioValidationException>(() => start);
        Assert.Equal(isSent ? 1 : 0, Service.Lines.Count);
    }

    [Fact]
    public async Task A_call_that_is_not_checked_sends_more_pairs_than_are_advised_and_what_is_no_picture()
    {
        Service.On("POST /models", Json("""{"model":{"id":"m"}}""")).On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"a"}}""")).On("PUT /models/m/training-images/pairs", Json("{}")).On(Start, Json("{}"));
        TrainingPicture sound = TrainingPicture.FromBytes("sound.mp3", "ID3 sound"u8.ToArray()).After(Pictures.One, "make it snow");

        await Connect().StartTrainingAsync(
            new ScenarioTrainingRequest { Name = "n", Type = ScenarioTrainingType.Flux2DevEditLora, Pictures = [.. Pictures.Pairs(59), sound] }, new() { Validation = ValidationMode.Off }, Stop);

        Assert.Equal(["PUT /models/m/training-images/pairs", Start], Service.Lines.Where(l => l.StartsWith("PUT", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_warning_is_logged_and_stops_only_a_strict_call()
    {
        var log = new Logs();
        ScenarioTrainingRequest few = Request with { Pictures = [Pictures.One] };
        Service.On("POST /models", Json("{}", 401));
        ScenarioClient client = Connect(o => o.LoggerFactory = log);

        await Assert.ThrowsAsync<ScenarioUnauthorizedException>(() => client.StartTrainingAsync(few, cancellationToken: Stop));
        await Assert.ThrowsAsync<ScenarioUnauthorizedException>(() => client.StartTrainingAsync(few, new() { Validation = ValidationMode.Off }, Stop));
        await Assert.ThrowsAsync<ScenarioValidationException>(() => client.StartTrainingAsync(few, new() { Validation = ValidationMode.Strict }, Stop));

        Assert.Equal((LogLevel.Warning, "A request has a warning at images (notRecommended); Validate() says more."), Assert.Single(log.Lines));
    }

    [Fact]
    public async Task A_view_is_never_sent_whatever_the_validation()
    {
        ScenarioTrainingParameters view = new ScenarioTrainingParameters { Epochs = 3 }.WithDefaults(ScenarioTrainingType.ZImageLora);

        var refused = await Assert.ThrowsAsync<ScenarioValidationException>(() => Connect().StartTrainingAsync(Request with { Parameters = view }, new() { Validation = ValidationMode.Off }, Stop));

        ValidationIssue issue = Assert.Single(refused.Result.Issues);
        Assert.Equal(("", ValidationCodes.View, ValidationSeverity.Error), (issue.Path, issue.Code, issue.Severity));
        Assert.Equal("This is a view with the service's defaults filled in, made by WithDefaults(). Send the parameters that the view was made from.", issue.Message);
        Assert.Empty(Service.Lines);
    }

    [Fact]
    public async Task What_the_model_has_already_is_not_given_again_and_progress_counts_it()
    {
        var sent = new List<TransferProgress>();
        TrainingPicture[] pictures = [TrainingPicture.FromBytes("a.png", Png(3)), TrainingPicture.FromBytes("b.png", Png(4)), TrainingPicture.FromBytes("c.png", Png(5))];
        Service.On("GET /models", Json("""{"models":[{"id":"m","status":"new","shortDescription":"[key:k]"}]}"""))
            .On("GET /models/m", Json("""{"model":{"id":"m","status":"new","trainingImages":[{"id":"a1","name":"a-1c8927715e5b.png"},{"id":"stored-1","name":"x"}]}}"""))
            .On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"n"}}"""))
            .On(Start, Json("{}"));

        await Connect().StartTrainingAsync(
            Request with { Pictures = pictures, AssetIds = ["stored-1", "stored-2"] }, new() { Key = "k", UploadProgress = new Listener<TransferProgress>(sent) }, Stop);

        Assert.Equal([(11L, 36L), (23L, 36L), (36L, 36L)], sent.Select(p => (p.Bytes, p.TotalBytes ?? 0)));
        Assert.Equal(["\"b-1b56b50ac4e9.png\"", "\"c-ac726a36003a.png\"", "[\"stored-2\"]"], Service.Bodies.Where(b => b.Contains("\"data\"", StringComparison.Ordinal) || b.Contains("assetIds", StringComparison.Ordinal)).Select(b => b.Split(':')[1].Split(['}', ','])[0]));
    }

    [Fact]
    public async Task A_listener_of_the_upload_that_fails_ends_nothing()
    {
        var log = new Logs();
        Service.On("POST /models", Json("""{"model":{"id":"m"}}""")).On("POST /models/m/training-images", Json("""{"trainingImage":{"id":"a"}}""")).On(Start, Json("{}"));
        Service.On("GET /models/m", Json("""{"model":{"id":"m","status":"trained"}}"""));

        await Connect(o => o.LoggerFactory = log).TrainAsync(
            Request, new() { UploadProgress = new Failing<TransferProgress>() }, new Failing<TrainingUpdate>(), Stop);

        Assert.Equal(
            ["A progress listener (upload) failed with IOException; the operation goes on.", "A progress listener (wait) failed with IOException; the operation goes on."],
            log.Lines.Where(l => l.Level == LogLevel.Error).Select(l => l.Text));
    }

    [Fact]
    public async Task A_start_and_its_end_leave_spans_measurements_and_lines()
    {
        var log = new Logs();
        using var listening = new Telemetry(_name);
        Service.On(Start, Json("""{"model":{"id":"m","status":"training"},"creativeUnitsCost":150}"""))
            .On("GET /models/m", Json("""{"model":{"id":"m","type":"zimage-lora","status":"trained","trainingStats":{"queueDuration":30,"trainDuration":1170.5}}}"""));
        ScenarioTrainingRun run = await Connect(o => (o.Name, o.LoggerFactory) = (_name, log)).StartTrainingAsync("m", null, new() { Type = ScenarioTrainingType.ZImageLora }, Stop);
        await run.WaitAsync(cancellationToken: Stop);

        Assert.Equal([("Training.Start", "m", "training", ActivityStatusCode.Unset), ("Training.Wait", "m", "trained", ActivityStatusCode.Unset)], listening.Spans.Select(s => (s.OperationName, (string?)s.GetTagItem("scenario.workflow.id"), (string?)s.GetTagItem("scenario.workflow.status"), s.Status)));
        Assert.Equal(
            [
                ("scenario.workflow.cost", 150.0, "currency=creative units,engine=zimage-lora,step=training"),
                ("scenario.workflow.ended", 1.0, "engine=zimage-lora,outcome=trained,step=training"),
                ("scenario.workflow.queue.duration", 30.0, "engine=zimage-lora,outcome=trained,step=training"),
                ("scenario.workflow.submit.duration", 0.0, "engine=zimage-lora,outcome=accepted,step=training"),
                ("scenario.workflow.submitted", 1.0, "engine=zimage-lora,outcome=accepted,step=training"),
                ("scenario.workflow.work.duration", 1170.5, "engine=zimage-lora,outcome=trained,step=training"),
            ],
            listening.Values);
        Assert.Equal(
            [(LogLevel.Information, "The training of model m was accepted for 150 creative units."), (LogLevel.Information, "The training of model m ended as trained.")],
            log.Lines);
    }

    [Fact]
    public async Task Words_of_the_service_s_own_making_are_in_no_measurement()
    {
        using var listening = new Telemetry(_name);
        Service.On(Start, Json("""{"model":{"id":"m","status":"dreaming"}}""")).On("GET /models/m", Json("""{"model":{"id":"m","type":"new-17","status":"failed"}}"""));
        ScenarioTrainingRun run = await Connect(o => o.Name = _name).StartTrainingAsync("m", null, new() { Type = new ScenarioTrainingType("new-17") }, Stop);
        await run.WaitAsync(new WaitOptions { ThrowOnFailure = false }, cancellationToken: Stop);

        Assert.Equal("unknown", listening.Spans[0].GetTagItem("scenario.workflow.status"));
        Assert.Equal((ActivityStatusCode.Error, "failed"), (listening.Spans[1].Status, listening.Spans[1].GetTagItem("error.type")));
        Assert.Equal(
            [
                ("scenario.workflow.ended", 1.0, "engine=,outcome=failed,step=training"),
                ("scenario.workflow.submit.duration", 0.0, "engine=,outcome=accepted,step=training"),
                ("scenario.workflow.submitted", 1.0, "engine=,outcome=accepted,step=training"),
            ],
            listening.Values);
    }

    [Theory]
    [InlineData("0", "0", true)]
    [InlineData("99999999", "99999999", true)]
    [InlineData("100000000", "-1", false)]
    [InlineData("-0.5", "1e300", false)]
    [InlineData("null", "null", false)]
    public async Task Times_that_cannot_be_are_not_measured(string queued, string worked, bool isMeasured)
    {
        using var listening = new Telemetry(_name);
        Service.On("GET /models/m", Json($$"""{"model":{"id":"m","status":"trained","trainingStats":{"queueDuration":{{queued}},"trainDuration":{{worked}} } } }"""));

        await Connect(o => o.Name = _name).WaitAsync("m", cancellationToken: Stop);

        Assert.Equal(isMeasured ? 3 : 1, listening.Values.Count);
    }

    [Fact]
    public async Task A_start_that_is_refused_leaves_its_kind_and_an_interceptor_s_failure_too()
    {
        using var listening = new Telemetry(_name);
        Service.On(Start, Json("{}", 404));
        Service.On("GET /models/m", Json("{}", 404));
        ScenarioClient client = Connect(o => o.Name = _name);

        await Assert.ThrowsAsync<ScenarioNotFoundException>(() => client.StartTrainingAsync("m", cancellationToken: Stop));
        await Assert.ThrowsAsync<ScenarioNotFoundException>(() => client.WaitAsync("m", cancellationToken: Stop));
        await Assert.ThrowsAsync<ScenarioValidationException>(() => client.StartTrainingAsync("m", new() { Epochs = 0 }, cancellationToken: Stop));
        await Assert.ThrowsAsync<IOException>(() => Connect(o => (o.Name, _) = (_name, Add(o))).StartTrainingAsync("m", cancellationToken: Stop));

        Assert.Equal(
            [("Training.Start", "ScenarioNotFoundException"), ("Training.Wait", "ScenarioNotFoundException"), ("Training.Start", "ScenarioValidationException"), ("Training.Start", "IOException")],
            listening.Spans.Select(s => (s.OperationName, (string?)s.GetTagItem("error.type"))));
        Assert.All(listening.Spans, s => Assert.Equal(ActivityStatusCode.Error, s.Status));
        Assert.Equal(
            [("scenario.workflow.submit.duration", 0.0, "engine=,outcome=ScenarioNotFoundException,step=training"), ("scenario.workflow.submitted", 1.0, "engine=,outcome=ScenarioNotFoundException,step=training")],
            listening.Values);

        static bool Add(ScenarioClientOptions options)
        {
            options.Interceptors.Add(new Interceptor((_, _, _) => throw new IOException()));
            return true;
        }
    }

    private sealed class Interceptor(Func<ScenarioSubmission, Func<ScenarioSubmission, CancellationToken, Task<ScenarioTrainingStart>>, CancellationToken, Task<ScenarioTrainingStart>> handle)
        : ISubmissionInterceptor<ScenarioSubmission, ScenarioTrainingStart>
    {
        public Task<ScenarioTrainingStart> SubmitAsync(ScenarioSubmission submission, Func<ScenarioSubmission, CancellationToken, Task<ScenarioTrainingStart>> next, CancellationToken cancellationToken) =>
            handle(submission, next, cancellationToken);
    }

    // The picture's content, by its digest, and an asset that was stored before.
    private static TrainingPicture Gone => TrainingPicture.FromFile(Path.Combine(Path.GetTempPath(), "none-" + Guid.NewGuid().ToString("N"), "gone.png"));

    // The model that the key "k" stands for, which was started.
    private void StartedWith(string model) =>
        Service.On("GET /models", Json("""{"models":[{"id":"m","status":"training","shortDescription":"[key:k]"}]}"""))
            .On("GET /models/m", Json($$"""{"model":{"id":"m","status":"training"{{model}} } }"""))
            .On("GET /jobs", Json("{}"));

    // A picture that differs by its length.
    private static byte[] Png(int more) => [.. Convert.FromBase64String("iVBORw0KGgo="), .. new byte[more]];

    private static string Own() => ""","trainingImages":[{"id":"a1","name":"one-eaa4a94ea300.png"},{"id":"stored-1","name":"x"}]""";

    private sealed class Ending<T>(Func<T, bool> isEnd, CancellationTokenSource stopping) : IProgress<T>
    {
        public void Report(T value)
        {
            if (isEnd(value))
                stopping.Cancel();
        }
    }

    private sealed class Failing<T> : IProgress<T>
    {
        public void Report(T value) => throw new IOException();
    }

    /// <summary>What one client's name leaves in traces and measurements.</summary>
    private sealed class Telemetry : IDisposable
    {
        private readonly object _gate = new();
        private readonly List<Activity> _spans = [];
        private readonly List<(string Name, double Value, string Tags)> _values = [];
        private readonly ActivityListener _activities;
        private readonly MeterListener _meters = new();

        public Telemetry(string client)
        {
            _activities = new ActivityListener
            {
                ShouldListenTo = s => s.Name == "Scenario.Training",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = a => Keep(() => _spans.Add(a), client, (string?)a.GetTagItem("scenario.client")),
            };
            ActivitySource.AddActivityListener(_activities);
            _meters.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Scenario.Training")
                    listener.EnableMeasurementEvents(instrument);
            };
            _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured(instrument, value, tags.ToArray(), client));
            _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measured(instrument, value, tags.ToArray(), client));
            _meters.Start();
        }

        public List<Activity> Spans
        {
            get
            {
                lock (_gate)
                    return [.. _spans];
            }
        }

        public List<(string Name, double Value, string Tags)> Values
        {
            get
            {
                lock (_gate)
                    return [.. _values.Order()];
            }
        }

        public void Dispose()
        {
            _activities.Dispose();
            _meters.Dispose();
        }

        private void Measured(Instrument instrument, double value, KeyValuePair<string, object?>[] tags, string client) => Keep(
            () => _values.Add((instrument.Name, value, string.Join(",", tags.Where(t => t.Key != "client").OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value}")))),
            client,
            (string?)tags.FirstOrDefault(t => t.Key == "client").Value);

        private void Keep(Action keep, string wanted, string? client)
        {
            if (client != wanted)
                return;
            lock (_gate)
                keep();
        }
    }
}
