using System.Net;
using Civitai.Orchestration.HumanoidImageMask;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Recipes spend as submissions do: inside the budgets and past the interceptors. What has not ended is no result.</summary>
public sealed class RecipeTests : ScriptedFixture
{
    private const string Picture = """{"images":[{"type":"image","id":"blob-1.png","available":true}]}""";
    private const string Priced = """{"cost":{"total":8}}""";

    private static HumanoidImageMaskInput Mask => StepInputs.HumanoidImageMask("https://media.example.com/walker.png", HumanoidImageMaskCategory.UpperBody);

    [Fact]
    public async Task Recipe_that_a_budget_cannot_pay_is_not_sent()
    {
        ScriptedService service = Answering(() => ScriptedService.Json(Picture));
        OrchestrationClient client = ClientOf(service, o => o.Budgets.Add(new SpendBudget(0)));

        var refused = await Assert.ThrowsAsync<BudgetExceededException>(() => client.Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal((8m, 0m, false), (refused.Cost, refused.Remaining, refused.MayHaveBeenExecuted));
        Assert.Equal(["/v2/consumer/workflows?whatif=true"], Lines(service));
    }

    [Theory]
    [InlineData(200, Picture, 8)]
    [InlineData(200, """{"id":"wf_1","status":"succeeded","cost":{"total":5},"steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":{"images":[{"type":"image","id":"blob-1.png","available":true}]}}]}""", 5)]
    [InlineData(200, """{"images":[]}""", 8)]
    [InlineData(202, "{}", 8)]
    [InlineData(400, """{"title":"Bad Request","status":400}""", 0)]
    [InlineData(0, "", 8)]
    public async Task Budget_holds_what_was_charged_or_else_the_price_of_what_may_have_been_done(int status, string answer, int used)
    {
        var budget = new SpendBudget(10);
        ScriptedService service = Answering(() => status == 0 ? throw ScriptedService.Lost() : ScriptedService.Json(answer, (HttpStatusCode)status));
        OrchestrationClient client = ClientOf(service, o => o.Budgets.Add(budget));

        await Record.ExceptionAsync(() => client.Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal(used, await budget.GetUsedAsync(Stop));
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task Budget_holds_what_was_charged_in_the_end_of_a_recipe_that_is_waited_for()
    {
        var budget = new SpendBudget(10);
        ScriptedService service = Answering(
            () => ScriptedService.Json("""{"id":"wf_1","status":"processing","cost":{"total":8},"steps":[{"$type":"imageGen","name":"$0","status":"processing"}]}""", HttpStatusCode.Accepted),
            () => ScriptedService.Json($$"""{"id":"wf_1","status":"succeeded","cost":{"total":6},"steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":{{Picture}}}]}"""));
        OrchestrationClient client = ClientOf(service, o => o.Budgets.Add(budget));

        ImageGenOutput output = await client.Recipes.RunAsync(Image, cancellationToken: Stop);

        Assert.Equal("blob-1.png", Assert.Single(output.Images).Id);
        Assert.Equal(6m, await budget.GetUsedAsync(Stop));
    }

    [Fact]
    public async Task Interceptors_see_a_recipe_and_may_refuse_or_change_it()
    {
        List<string> seen = [];
        ScriptedService service = Answering(() => ScriptedService.Json(Picture));
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Gate((submission, next, token) =>
        {
            seen.Add($"{submission.IsRecipe} {submission.IsAwaited} {submission.Template.Steps[0].Type} {submission.MaxCost}");
            return seen.Count > 1
                ? throw new InvalidOperationException("not today")
                : next(submission with { Template = WorkflowTemplate.For(Image with { Prompt = "a castle" }) }, token);
        })));

        await client.Recipes.RunAsync(Image, new RecipeOptions { MaxCost = 20 }, Stop);
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal(["True True imageGen 20", "True True imageGen "], seen);
        Assert.Equal(["/v2/consumer/workflows?whatif=true", "/v2/consumer/recipes/imageGen"], Lines(service));
        Assert.Contains("a castle", service.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_a_recipe_stand_in_its_address()
    {
        ScriptedService service = Answering(() => ScriptedService.Json(Picture));

        await ClientOf(service).Recipes.RunAsync(Image, new RecipeOptions { Experimental = true, AllowMatureContent = false, Ephemeral = true }, Stop);

        Assert.Equal(["/v2/consumer/recipes/imageGen?experimental=true&allowMatureContent=false&ephemeral=true"], Lines(service));
    }

    [Fact]
    public async Task Refusal_after_a_recipe_was_accepted_says_that_it_may_have_been_done_and_what_it_is_about()
    {
        ScriptedService service = Answering(() => ScriptedService.Work("succeeded"));
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Gate(async (submission, next, token) =>
        {
            await next(submission, token);
            throw new CivitaiTransportException("the ledger is away");
        })));

        var refused = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal((true, "wf_1"), (refused.MayHaveBeenExecuted, refused.WorkflowId));
    }

    [Fact]
    public async Task Refusal_of_a_read_of_an_accepted_recipe_says_that_it_may_have_been_done()
    {
        ScriptedService service = Answering(() => ScriptedService.Work("processing"), () => new HttpResponseMessage(HttpStatusCode.Unauthorized));

        var refused = await Assert.ThrowsAsync<UnauthorizedException>(() => ClientOf(service).Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.True(refused.MayHaveBeenExecuted);
    }

    [Fact]
    public async Task Interceptor_may_not_make_two_steps_of_a_recipe()
    {
        ScriptedService service = Answering(() => ScriptedService.Json(Picture));
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Gate((submission, next, token) =>
            next(submission with { Template = submission.Template with { Steps = [.. submission.Template.Steps, .. submission.Template.Steps] } }, token))));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.Contains("one step", refused.Message, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Interceptor_may_not_make_something_unknown_of_a_recipe()
    {
        ScriptedService service = Answering(() => ScriptedService.Json(Picture));
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Gate((submission, next, token) =>
            next(submission with { Template = submission.Template with { Steps = [UnknownStepTemplate.Parse("""{"$type":"unheardOf","input":{} }""")] } }, token))));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.Contains("an input that the library knows", refused.Message, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Token_that_is_cancelled_already_reaches_neither_interceptors_nor_the_service()
    {
        var passed = 0;
        ScriptedService service = Answering(() => ScriptedService.Json(Picture));
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Gate((submission, next, token) =>
        {
            passed++;
            return next(submission, CancellationToken.None);
        })));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Recipes.RunAsync(Image, cancellationToken: new CancellationToken(true)));

        Assert.Equal(0, passed);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Token_that_ends_an_interceptor_is_no_interrupted_submission()
    {
        using var stop = new CancellationTokenSource();
        ScriptedService service = Answering(() => ScriptedService.Json(Picture));
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Gate(async (submission, next, token) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Seconds(1), Clock, token);
            return await next(submission, token);
        })));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Recipes.RunAsync(Image, cancellationToken: stop.Token));

        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Refusal_by_the_service_passes_an_interceptor_as_it_is()
    {
        ScriptedService service = Answering(() => ScriptedService.Json("""{"title":"Bad Request","status":400}""", HttpStatusCode.BadRequest));
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Gate((submission, next, token) => next(submission, token))));

        var refused = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal((HttpStatusCode.BadRequest, false), (refused.StatusCode, refused.MayHaveBeenExecuted));
    }

    [Fact]
    public async Task Price_of_a_recipe_that_is_to_be_forgotten_is_asked_for_without_that()
    {
        ScriptedService service = Answering(() => ScriptedService.Json("""{"blob":{"type":"image","id":"blob-1.png","available":true}}"""));

        await ClientOf(service).Recipes.RunAsync(Mask, new RecipeOptions { MaxCost = 8, Ephemeral = true }, Stop);

        Assert.Equal(["/v2/consumer/recipes/humanoidImageMask?whatif=true", "/v2/consumer/recipes/humanoidImageMask?ephemeral=true"], Lines(service));
    }

    // There is no key by which a second call would be the first.
    [Fact]
    public async Task Interceptor_that_calls_again_after_a_lost_answer_does_not_pay_twice()
    {
        ScriptedService service = Answering(() => throw ScriptedService.Lost());
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Gate(async (submission, next, token) =>
        {
            try
            {
                return await next(submission, token);
            }
            catch (CivitaiTransportException)
            {
                return await next(submission, token);
            }
        })));

        var interrupted = await Assert.ThrowsAsync<SubmissionInterruptedException>(() => client.Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.True(interrupted.MayHaveBeenExecuted);
        Assert.Contains("sent once", interrupted.InnerException?.Message, StringComparison.Ordinal);
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData(503, "{}")]
    [InlineData(408, "{}")]
    [InlineData(502, "<html></html>")]
    [InlineData(200, "[1")]
    [InlineData(0, "")]
    public async Task Recipe_that_may_have_been_done_is_not_advised_to_be_called_again(int status, string answer)
    {
        ScriptedService service = Answering(() => status == 0 ? throw ScriptedService.Lost() : ScriptedService.Json(answer, (HttpStatusCode)status));

        var e = await Assert.ThrowsAnyAsync<CivitaiException>(() => ClientOf(service).Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal((FailureAdvice.Unknown, false, true), (e.Advice, e.IsTransient, e.MayHaveBeenExecuted));
        Assert.DoesNotContain("again", e.Message, StringComparison.Ordinal);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Interceptor_that_never_ends_is_held_to_the_time_of_the_call()
    {
        ScriptedService service = Answering(() => ScriptedService.Json(Picture));
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Gate(async (submission, next, token) =>
        {
            await Task.Delay(TimeSpan.FromDays(1), Clock, token);
            return await next(submission, token);
        })));

        var late = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Recipes.RunAsync(Image, new RecipeOptions { Timeout = Seconds(30) }, Stop));

        Assert.False(late.MayHaveBeenExecuted);
        Assert.Empty(service.Requests);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 29, 32);
    }

    [Theory]
    [InlineData(202, "{}")]
    [InlineData(202, """{"images":[]}""")]
    [InlineData(202, Picture)]
    [InlineData(200, """{"status":"processing","steps":[{"$type":"imageGen","name":"$0","status":"processing","output":{"images":[]}}]}""")]
    [InlineData(202, """{"status":"processing","steps":[]}""")]
    public async Task Unfinished_recipe_without_an_id_is_no_result(int status, string answer)
    {
        ScriptedService service = Answering(() => ScriptedService.Json(answer, (HttpStatusCode)status));

        await AssertUnfinishedAsync(ClientOf(service), Image);
        Assert.Single(service.Requests);
    }

    // Steps without files have an output as soon as there is any.
    [Fact]
    public async Task Unfinished_recipe_that_makes_data_is_no_result()
    {
        ScriptedService service = Answering(() => ScriptedService.Json("""{"message":"half"}""", HttpStatusCode.Accepted));

        await AssertUnfinishedAsync(ClientOf(service), StepInputs.Echo("whole"));
    }

    [Theory]
    [InlineData(202, """{"id":"wf_1","status":"processing","steps":[{"$type":"imageGen","name":"$0","status":"processing","output":{"images":[{"type":"image","id":"early.png","available":false}]}}]}""")]
    [InlineData(200, """{"id":"wf_1","status":"unassigned","steps":[{"$type":"imageGen","name":"$0","status":"unassigned"}]}""")]
    [InlineData(202, """{"id":"wf_1","status":"processing"}""")]
    public async Task Unfinished_recipe_with_an_id_is_waited_for(int status, string answer)
    {
        ScriptedService service = Answering(
            () => ScriptedService.Json(answer, (HttpStatusCode)status),
            () => ScriptedService.Json($$"""{"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":{{Picture}}}]}"""));

        ImageGenOutput output = await ClientOf(service).Recipes.RunAsync(Image, cancellationToken: Stop);

        Assert.Equal("blob-1.png", Assert.Single(output.Images).Id);
        Assert.Equal("/v2/consumer/workflows/wf_1", service.Requests[^1].Address.AbsolutePath);
    }

    // What one machine has accepted another may not know yet.
    [Fact]
    public async Task Unfinished_recipe_that_is_not_found_at_once_is_waited_for()
    {
        var reads = 0;
        ScriptedService service = Answering(() => ScriptedService.Work("processing"), () => ++reads == 1
            ? new(HttpStatusCode.NotFound)
            : ScriptedService.Json($$"""{"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":{{Picture}}}]}"""));

        ImageGenOutput output = await ClientOf(service).Recipes.RunAsync(Image, cancellationToken: Stop);

        Assert.Equal("blob-1.png", Assert.Single(output.Images).Id);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(true, true)]
    public async Task Unfinished_recipe_that_is_forgotten_at_its_end_is_waited_for_in_one_request(bool? ephemeral, bool isHeld)
    {
        ScriptedService service = Answering(
            () => ScriptedService.Work("processing"),
            () => ScriptedService.Json($$"""{"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":{{Picture}}}]}"""));

        await ClientOf(service).Recipes.RunAsync(Image, new RecipeOptions { Ephemeral = ephemeral }, Stop);

        Assert.Equal(isHeld, service.Requests[1].Hold > TimeSpan.Zero);
    }

    [Theory]
    [InlineData("""{"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","name":"$0","output":PICTURE}]}""")]
    [InlineData("""{"id":"wf_1","steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":PICTURE}]}""")]
    [InlineData("""{"steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":PICTURE}]}""")]
    [InlineData("""{"status":"succeeded","steps":[{"$type":"echo","name":"$0","status":"processing"},{"$type":"imageGen","name":"$1","status":"succeeded","output":PICTURE}]}""")]
    [InlineData("""{"id":"made-1","images":[{"type":"image","id":"blob-1.png","available":true}]}""")]
    [InlineData("""{"status":"succeeded","images":[{"type":"image","id":"blob-1.png","available":true}]}""")]
    [InlineData("""{"id":"made-1","steps":[{"$type":"echo","status":"processing"}],"images":[{"type":"image","id":"blob-1.png","available":true}]}""")]
    public async Task Answer_that_is_a_workflow_or_an_output_is_a_result_at_once(string answer)
    {
        ScriptedService service = Answering(() => ScriptedService.Json(answer.Replace("PICTURE", Picture, StringComparison.Ordinal)));

        ImageGenOutput output = await ClientOf(service).Recipes.RunAsync(Image, cancellationToken: Stop);

        Assert.Equal("blob-1.png", Assert.Single(output.Images).Id);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Unfinished_recipe_is_waited_for_though_another_step_has_ended()
    {
        ScriptedService service = Answering(
            () => ScriptedService.Json("""{"id":"wf_1","status":"processing","steps":[{"$type":"echo","name":"$0","status":"succeeded"},{"$type":"imageGen","name":"$1","status":"processing"}]}"""),
            () => ScriptedService.Json($$"""{"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","name":"$1","status":"succeeded","output":{{Picture}}}]}"""));

        await ClientOf(service).Recipes.RunAsync(Image, cancellationToken: Stop);

        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task Unfinished_recipe_is_waited_for_within_the_time_of_the_call_and_then_named()
    {
        ScriptedService service = Answering(() => ScriptedService.Work("processing"), () => ScriptedService.Work("processing"));

        var over = await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(() => ClientOf(service).Recipes.RunAsync(Image, new RecipeOptions { Timeout = Seconds(30) }, Stop));

        Assert.Equal(("wf_1", true), (over.WorkflowId, over.MayHaveBeenExecuted));
        Assert.InRange(Clock.Elapsed.TotalSeconds, 29, 32);
    }

    [Fact]
    public async Task Waited_for_recipe_that_fails_says_which_workflow_it_was()
    {
        ScriptedService service = Answering(() => ScriptedService.Work("processing"), () => ScriptedService.Work("failed"));

        var failed = await Assert.ThrowsAsync<WorkflowOutputException>(() => ClientOf(service).Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.Equal(("wf_1", true), (failed.WorkflowId, failed.MayHaveBeenExecuted));
    }

    // No workflow has a step of such a type, so none can be priced.
    [Fact]
    public async Task Price_of_a_type_that_is_a_recipe_alone_is_asked_of_the_recipe()
    {
        ScriptedService service = Answering(() => ScriptedService.Json("""{"blob":{"type":"image","id":"blob-1.png","available":true}}"""));

        var refused = await Assert.ThrowsAsync<CostLimitExceededException>(() => ClientOf(service).Recipes.RunAsync(Mask, new RecipeOptions { MaxCost = 1, AllowMatureContent = false }, Stop));
        HumanoidImageMaskOutput output = await ClientOf(service).Recipes.RunAsync(Mask, new RecipeOptions { MaxCost = 8 }, Stop);

        Assert.Equal((8m, 1m), (refused.Cost, refused.Limit));
        Assert.Equal("blob-1.png", output.Mask.Id);
        Assert.Equal(
            ["/v2/consumer/recipes/humanoidImageMask?allowMatureContent=false&whatif=true", "/v2/consumer/recipes/humanoidImageMask?whatif=true", "/v2/consumer/recipes/humanoidImageMask"],
            Lines(service));
        Assert.Equal(service.Requests[2].Body, service.Requests[1].Body);
    }

    [Fact]
    public async Task Recipe_whose_price_is_declined_is_not_run_and_one_that_is_agreed_to_is()
    {
        ScriptedService service = Answering(() => ScriptedService.Json("""{"blob":{"type":"image","id":"blob-1.png","available":true}}"""));
        var asked = new List<decimal>();

        var declined = await Assert.ThrowsAsync<CostDeclinedException>(() => RunAsync(false));
        int before = service.Requests.Count;
        HumanoidImageMaskOutput output = await RunAsync(true);

        Assert.Equal((8m, false), (declined.Cost, declined.MayHaveBeenExecuted));
        Assert.Equal((1, 3), (before, service.Requests.Count)); // the price, and nothing else
        Assert.Equal([8m, 8m], asked);
        Assert.Equal("blob-1.png", output.Mask.Id);

        Task<HumanoidImageMaskOutput> RunAsync(bool agrees) => ClientOf(service).Recipes.RunAsync(Mask, new RecipeOptions { ConfirmCost = (cost, _) => Answer(cost, agrees) }, Stop);

        ValueTask<bool> Answer(decimal cost, bool agrees)
        {
            asked.Add(cost);
            return ValueTask.FromResult(agrees);
        }
    }

    [Fact]
    public async Task Recipe_whose_preview_names_no_price_is_not_run_under_a_limit()
    {
        var service = new ScriptedService(Clock, request => ScriptedService.Json("""{"blob":null}"""));

        var unpriced = await Assert.ThrowsAsync<CivitaiTransportException>(() => ClientOf(service).Recipes.RunAsync(Mask, new RecipeOptions { MaxCost = 1 }, Stop));

        Assert.Contains("names no price", unpriced.Message, StringComparison.Ordinal);
        Assert.False(unpriced.MayHaveBeenExecuted);
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData("\uFEFF" + Picture)]
    [InlineData("""{"images":[{"type":"image","id":"blob-1.png","available":true,"jobId":"\ud83d"}]}""")]
    public async Task Answer_that_is_written_oddly_is_a_result(string answer)
    {
        ScriptedService service = Answering(() => ScriptedService.Json(answer));

        ImageGenOutput output = await ClientOf(service).Recipes.RunAsync(Image, cancellationToken: Stop);

        Assert.Equal("blob-1.png", Assert.Single(output.Images).Id);
    }

    [Fact]
    public async Task Answer_that_is_too_deep_to_be_read_is_said_to_be_unreadable()
    {
        ScriptedService service = Answering(() => ScriptedService.Json("""{"images":""" + new string('[', 254) + new string(']', 254) + "}"));

        var unreadable = await Assert.ThrowsAsync<CivitaiTransportException>(() => ClientOf(service).Recipes.RunAsync(Image, cancellationToken: Stop));

        Assert.True(unreadable.MayHaveBeenExecuted);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Recipe_may_take_as_long_as_it_likes(bool hasBudget, bool isWaitedFor)
    {
        ScriptedService service = Answering(
            () => isWaitedFor ? ScriptedService.Work("processing") : ScriptedService.Json(Picture),
            () => ScriptedService.Json($$"""{"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","name":"$0","status":"succeeded","output":{{Picture}}}]}"""));
        OrchestrationClient client = ClientOf(service, o =>
        {
            if (hasBudget)
                o.Budgets.Add(new SpendBudget(20));
        });

        ImageGenOutput output = await client.Recipes.RunAsync(Image, new RecipeOptions { Timeout = TimeSpan.MaxValue }, Stop);
        await client.Recipes.RunAsync(Image, new RecipeOptions { Timeout = TimeSpan.MaxValue - TimeSpan.FromSeconds(1) }, Stop);

        Assert.Equal("blob-1.png", Assert.Single(output.Images).Id);
    }

    private ScriptedService Answering(Func<HttpResponseMessage> recipe, Func<HttpResponseMessage>? read = null) =>
        new(Clock, request => request.IsPreview ? ScriptedService.Json(Priced) : request.Method == "POST" ? recipe() : read!()); // a test that reads says what

    private static string[] Lines(ScriptedService service) => [.. service.Requests.Select(r => r.Address.PathAndQuery)];

    private static async Task AssertUnfinishedAsync<TOutput>(OrchestrationClient client, StepInput<TOutput> input)
        where TOutput : WireRecord
    {
        var unfinished = await Assert.ThrowsAsync<WorkflowOutputException>(() => client.Recipes.RunAsync(input, cancellationToken: Stop));

        Assert.True(unfinished.MayHaveBeenExecuted);
    }

    private sealed class Gate(Func<WorkflowSubmission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>>, CancellationToken, Task<Workflow>> pass) : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        public Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken) => pass(submission, next, cancellationToken);
    }
}
