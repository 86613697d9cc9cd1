using System.Net;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>What is refused and how it is worded: findings A8, A10 and H.</summary>
public sealed class RefusalTests : SimulatorFixture
{
    [Theory]
    [InlineData("ecosystem", "zImagee")]
    [InlineData("model", "turbo-typo")]
    [InlineData("operation", "makeImage")]
    [InlineData("engine", "sdcppp")]
    [InlineData("model", "nothing-like-it")]
    public async Task A_name_that_nothing_has_is_refused_with_its_path(string member, string value)
    {
        var (status, problem) = await SubmitAsync(With(Image, json => json["steps"]![0]!["input"]![member] = value));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(problem["errors"]![$"steps[0].input.{member}"]);
        Assert.Empty(Simulator.Workflows);
    }

    [Fact]
    public async Task Unknown_names_are_accepted_on_request()
    {
        await StartAsync(new() { AcceptUnknownNames = true });

        var (status, workflow) = await SubmitAsync(With(Image, json => json["steps"]![0]!["input"]!["model"] = "nothing-like-it"), "?wait=60");

        Assert.Equal((HttpStatusCode.OK, "succeeded"), (status, Text(workflow["status"])));
    }

    [Fact]
    public async Task A_step_has_the_output_that_the_test_makes_of_its_input()
    {
        SimulatedStep? asked = null;
        Simulator.OnStep("videoGen", step =>
        {
            asked = step;
            return new JsonObject { ["video"] = new JsonObject { ["id"] = "blob_1", ["seconds"] = (int)step.Input["duration"]! } };
        });
        const string Video = """{"steps":[{"$type":"videoGen","input":{"engine":"wan","prompt":"a calm sea","duration":5}}]}""";
        Simulator.OnSubmit(Outcome.Succeeded());
        Simulator.OnSubmit(Outcome.Succeeded().WithOutput(new JsonObject { ["video"] = "other" }));

        var (_, early) = await SubmitAsync(Video);
        JsonNode ended = await ReadAsync(early, "?wait=60");
        var (_, chosen) = await SubmitAsync(Video, "?wait=60");

        Assert.Null(Step(early)["output"]);
        Assert.Equal(5, (int)Step(ended)["output"]!["video"]!["seconds"]!);
        Assert.Equal(("$0", "videoGen", Text(ended["id"])), (asked!.Name, asked.Type, asked.WorkflowId == Text(chosen["id"]) ? "" : asked.WorkflowId));
        Assert.Equal("other", Text(Step(chosen)["output"]!["video"]));
    }

    [Fact]
    public async Task What_the_condition_of_a_fault_throws_is_the_answer()
    {
        Simulator.FailNext(Fault.RateLimited(), when: _ => throw new InvalidOperationException("no such header"));

        var (status, problem) = await SubmitAsync(Image);

        Assert.Equal(HttpStatusCode.NotImplemented, status);
        Assert.Contains("no such header", Text(problem["detail"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submission_for_which_an_output_cannot_be_made_is_not_accepted_and_takes_no_outcome()
    {
        bool isBroken = true;
        Simulator.OnStep("imageGen", _ => isBroken ? throw new InvalidOperationException("no such member") : null);
        Simulator.OnSubmit(Outcome.Succeeded().WithNsfwLevel("x"));

        var (status, problem) = await SubmitAsync(Image);
        isBroken = false;
        var (_, workflow) = await SubmitAsync(Image, "?wait=60");

        Assert.Equal(HttpStatusCode.NotImplemented, status);
        Assert.Contains("no such member", Text(problem["detail"]), StringComparison.Ordinal);
        Assert.Equal("x", Text(FirstImage(workflow)["nsfwLevel"]));
        Assert.Single(Simulator.Workflows);
    }

    [Fact]
    public async Task Unknown_members_are_refused_on_some_inputs_and_dropped_silently_on_others()
    {
        await StartAsync(new() { LenientInputs = { "imageGen/sdcpp/zImage" } });
        string lenient = With(Image, json => json["steps"]![0]!["input"]!["sparkle"] = 3);
        string strict = With(Training, json => json["steps"]![0]!["input"]!["sparkle"] = 3);

        var (dropped, workflow) = await SubmitAsync(lenient);
        var (refused, problem) = await SubmitAsync(strict);

        Assert.Equal(HttpStatusCode.Accepted, dropped);
        Assert.Null(Step(workflow)["input"]!["sparkle"]);
        Assert.Equal(HttpStatusCode.BadRequest, refused);
        Assert.NotNull(problem["errors"]!["steps[0].input.sparkle"]);
    }

    [Fact]
    public async Task Lack_of_Buzz_is_a_403_with_an_error_text_and_a_preview_says_so()
    {
        await StartAsync(new() { Balance = 1 });

        var (status, refusal) = await SubmitAsync(Image);
        var (_, preview) = await SubmitAsync(Image, "?whatif=true");

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal("""{"error":"Insufficient Buzz"}""", refusal.ToJsonString());
        Assert.True((bool)preview["transactions"]!["insufficientBuzz"]!);
    }

    [Theory]
    [InlineData(ErrorShape.ErrorText, """{"error":"Insufficient Buzz"}""")]
    [InlineData(ErrorShape.ErrorObject, """{"error":{"message":"Insufficient Buzz","code":"403"}}""")]
    [InlineData(ErrorShape.Message, """{"message":"Insufficient Buzz"}""")]
    [InlineData(ErrorShape.Text, "\"Insufficient Buzz\"")]
    [InlineData(ErrorShape.ListOfTexts, """{"errors":["Insufficient Buzz"]}""")]
    [InlineData(ErrorShape.ListOfObjects, """{"errors":[{"path":"","message":"Insufficient Buzz"}]}""")]
    [InlineData(ErrorShape.NullLists, """{"type":"about:blank","title":"Insufficient Buzz","status":403,"errors":{"$":null}}""")]
    [InlineData(ErrorShape.ProblemDetails, """{"type":"about:blank","title":"Insufficient Buzz","status":403}""")]
    public async Task Refusals_come_in_every_shape_that_the_service_uses(ErrorShape shape, string body)
    {
        await StartAsync(new() { Balance = 1, ErrorShape = shape });

        var (status, refusal) = await SubmitAsync(Image);

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(body, refusal.ToJsonString());
    }

    [Fact]
    public async Task One_refusal_alone_can_be_worded_otherwise()
    {
        Simulator.FailNext(Fault.Status(500, "no luck").In(ErrorShape.ErrorObject));

        var (status, refusal) = await SendAsync(HttpMethod.Get, Workflows);

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Equal("no luck", Text(refusal["error"]!["message"]));
    }

    [Theory]
    [InlineData("test-token", OrchestratorSimulatorOptions.DefaultApiToken, HttpStatusCode.OK)]
    [InlineData("wrong", OrchestratorSimulatorOptions.DefaultApiToken, HttpStatusCode.Unauthorized)]
    [InlineData("wrong", "mine", HttpStatusCode.Unauthorized)]
    [InlineData("mine", "mine", HttpStatusCode.OK)]
    [InlineData("anything", null, HttpStatusCode.OK)]
    public async Task The_token_is_checked_as_documented(string sent, string? accepted, HttpStatusCode expected)
    {
        await StartAsync(accepted == OrchestratorSimulatorOptions.DefaultApiToken ? new() : new() { ApiToken = accepted });

        using HttpResponseMessage response = await Connect(sent).GetAsync(Workflows, Stop);

        Assert.Equal(expected, response.StatusCode);
    }
}
