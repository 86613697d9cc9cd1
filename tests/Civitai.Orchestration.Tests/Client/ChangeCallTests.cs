using System.Net;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>Changes to workflows and lists of them: what is asked, and what nothing is asked for.</summary>
public sealed class ChangeCallTests : IDisposable
{
    private readonly Testing.VirtualTimeProvider _clock = new();
    private readonly List<OrchestrationClient> _clients = [];
    private readonly List<string> _asked = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _clients.ForEach(c => c.Dispose());

    [Fact]
    public async Task A_page_of_workflows_holds_one_at_least()
    {
        var query = new WorkflowQuery { PageSize = 0 };
        WorkflowClient workflows = Answering(HttpStatusCode.OK, """{"items":[]}""").Workflows;

        var wrong = await Assert.ThrowsAsync<ArgumentOutOfRangeException>("query", () => workflows.QueryPageAsync(query, Stop));
        Assert.Throws<ArgumentOutOfRangeException>("query", () => { _ = workflows.QueryAsync(query, Stop); });

        Assert.StartsWith("A page of workflows must hold at least 1.", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(0, wrong.ActualValue);
        Assert.Empty(_asked);
    }

    // No source states the most that the service takes.
    [Fact]
    public async Task A_page_of_workflows_may_hold_more_than_the_usual_100()
    {
        await Answering(HttpStatusCode.OK, """{"items":[]}""").Workflows.QueryPageAsync(new WorkflowQuery { PageSize = 101 }, Stop);

        Assert.Contains("take=101", Assert.Single(_asked), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11, 5, false, "tags has 11 items; it must have at most 10.")]
    [InlineData(2, 201, false, "tags[0] has 201 characters; it must have at most 200.")]
    [InlineData(2, 5, true, "tags repeats an item; all must differ.")]
    public async Task Labels_that_a_workflow_cannot_have_are_not_sent(int count, int length, bool repeats, string problem)
    {
        string[] tags = [.. Enumerable.Range(0, count).Select(i => (repeats ? "" : i.ToString(System.Globalization.CultureInfo.InvariantCulture)).PadLeft(length, 'x'))];
        WorkflowClient workflows = Answering(HttpStatusCode.NoContent).Workflows;

        var wrong = await Assert.ThrowsAsync<ArgumentException>("update", () => workflows.UpdateAsync("wf_1", new WorkflowUpdate { Tags = tags }, Stop));

        Assert.StartsWith(problem, wrong.Message, StringComparison.Ordinal);
        Assert.Empty(_asked);
    }

    [Fact]
    public async Task Label_of_more_than_200_characters_is_not_added()
    {
        WorkflowClient workflows = Answering(HttpStatusCode.NoContent).Workflows;

        await Assert.ThrowsAsync<ArgumentException>("tag", () => workflows.AddTagAsync("wf_1", new string('x', 201), Stop));
        Assert.Empty(_asked);
        await workflows.AddTagAsync("wf_1", new string('x', 200), Stop);
        Assert.Single(_asked);
    }

    [Fact]
    public async Task Every_change_has_its_verb_path_and_body()
    {
        WorkflowClient workflows = Answering(HttpStatusCode.NoContent).Workflows;

        await workflows.UpdateAsync("wf_1", new WorkflowUpdate { Tags = ["a"] }, Stop);
        await workflows.CancelAsync("wf_1", Stop);
        await workflows.DeleteAsync("wf_1", Stop);
        await workflows.AddTagAsync("wf_1", "a \"b\"", Stop);
        await workflows.RemoveTagAsync("wf_1", "a/b", Stop);
        await workflows.RemoveAllTagsAsync("wf_1", Stop);
        await workflows.PatchAsync("wf_1", new JsonPatch().Add("/tags/-", "a"), Stop);
        await workflows.UpdateStepAsync("wf_1", "$0", new WorkflowStepUpdate { Metadata = new JsonObject { ["n"] = 1 } }, Stop);
        await workflows.PatchStepAsync("wf_1", "$0", new JsonPatch().Remove("/metadata/n"), Stop);

        Assert.Equal(
            [
                """PUT /v2/consumer/workflows/wf_1 {"tags":["a"]}""",
                """PUT /v2/consumer/workflows/wf_1 {"status":"canceled"}""",
                "DELETE /v2/consumer/workflows/wf_1 ",
                """POST /v2/consumer/workflows/wf_1/tags "a \u0022b\u0022" """.TrimEnd(),
                "DELETE /v2/consumer/workflows/wf_1/tags/a%2Fb ",
                "DELETE /v2/consumer/workflows/wf_1/tags ",
                """PATCH /v2/consumer/workflows/wf_1 [{"op":"add","path":"/tags/-","value":"a"}]""",
                """PUT /v2/consumer/workflows/wf_1/steps/%240 {"metadata":{"n":1}}""",
                """PATCH /v2/consumer/workflows/wf_1/steps/%240 [{"op":"remove","path":"/metadata/n"}]""",
            ],
            _asked);
    }

    [Fact]
    public async Task Step_is_read_by_its_name()
    {
        WorkflowStep step = await Answering(HttpStatusCode.OK, """{"$type":"imageGen","name":"hero","status":"succeeded"}""").Workflows.GetStepAsync("wf_1", "hero", Stop);

        Assert.Equal("hero", step.Name);
        Assert.Equal(["GET /v2/consumer/workflows/wf_1/steps/hero "], _asked);
    }

    // A name is any text: a step that was paid for under it is read under it.
    [Theory]
    [InlineData("front/back", "front%2Fback")]
    [InlineData("sunset \U0001F305", "sunset%20%F0%9F%8C%85")]
    [InlineData("a\\b?c#d%2F", "a%5Cb%3Fc%23d%252F")]
    public async Task Step_is_read_and_changed_by_a_name_of_any_text(string name, string segment)
    {
        WorkflowClient workflows = Answering(HttpStatusCode.OK, """{"$type":"imageGen","status":"succeeded"}""").Workflows;

        await workflows.GetStepAsync("wf_1", name, Stop);
        await workflows.UpdateStepAsync("wf_1", name, new WorkflowStepUpdate { Metadata = new JsonObject() }, Stop);

        Assert.Equal([$"GET /v2/consumer/workflows/wf_1/steps/{segment} ", $"PUT /v2/consumer/workflows/wf_1/steps/{segment} " + """{"metadata":{}}"""], _asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a\nb")]
    public async Task Step_whose_name_no_address_can_hold_is_not_asked_for(string name)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Answering(HttpStatusCode.OK).Workflows.GetStepAsync("wf_1", name, Stop));

        Assert.Empty(_asked);
    }

    [Fact]
    public async Task Failure_of_a_change_names_its_workflow()
    {
        WorkflowClient workflows = Answering(HttpStatusCode.NotFound).Workflows;

        Assert.Equal("wf_1", (await Assert.ThrowsAsync<NotFoundException>(() => workflows.GetStepAsync("wf_1", "hero", Stop))).WorkflowId);
        Assert.Equal("wf_1", (await Assert.ThrowsAsync<NotFoundException>(() => workflows.PatchAsync("wf_1", new JsonPatch().Remove("/a"), Stop))).WorkflowId);
    }

    [Fact]
    public async Task Nothing_is_asked_for_what_is_missing()
    {
        WorkflowClient workflows = Answering(HttpStatusCode.NoContent).Workflows;

        await Assert.ThrowsAsync<ArgumentNullException>(() => workflows.UpdateAsync("wf_1", null!, Stop));
        await Assert.ThrowsAsync<ArgumentNullException>(() => workflows.UpdateStepAsync("wf_1", "a", null!, Stop));
        await Assert.ThrowsAsync<ArgumentNullException>(() => workflows.PatchAsync("wf_1", null!, Stop));
        await Assert.ThrowsAsync<ArgumentNullException>(() => workflows.SubmitAsync((WorkflowTemplate)null!, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentNullException>(() => workflows.PreviewCostAsync((WorkflowTemplate)null!, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentNullException>(() => workflows.RunAsync((WorkflowTemplate)null!, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => workflows.AddTagAsync("wf_1", " ", Stop));
        Assert.Throws<ArgumentException>(() => workflows.GetHandle(" "));
        Assert.Throws<ArgumentException>(() => workflows.GetHandle<ImageGen.ImageGenOutput>(" "));
        var empty = await Assert.ThrowsAsync<ArgumentException>(() => workflows.PatchAsync("wf_1", new JsonPatch(), Stop));

        Assert.StartsWith("There is no change in the patch.", empty.Message, StringComparison.Ordinal);
        Assert.Empty(_asked);
    }

    [Fact]
    public async Task Query_travels_with_everything_that_was_set_and_nothing_else()
    {
        WorkflowClient workflows = Answering(HttpStatusCode.OK, """{"items":[]}""").Workflows;
        DateTimeOffset from = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        await workflows.QueryPageAsync(cancellationToken: Stop);
        await workflows.QueryPageAsync(
            new() { Tags = ["a", "b&c"], Text = "x y", From = from, To = from.AddDays(1), Ascending = true, ExcludeFailed = false, HideMatureContent = true, PageSize = 7, Cursor = "c=" }, Stop);

        Assert.Equal(
            [
                "GET /v2/consumer/workflows ",
                "GET /v2/consumer/workflows?tags=a&tags=b%26c&query=x%20y&fromDate=2026-03-01T12%3A00%3A00.0000000%2B00%3A00&toDate=2026-03-02T12%3A00%3A00.0000000%2B00%3A00&ascending=true&excludeFailed=false&hideMatureContent=true&take=7&cursor=c%3D ",
            ],
            _asked);
    }

    [Fact]
    public void Query_says_its_span_and_never_what_is_searched_for()
    {
        DateTimeOffset from = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal("WorkflowQuery", new WorkflowQuery { Text = "secret" }.ToString());
        Assert.Equal(
            "WorkflowQuery, from 2026-03-01T12:00:00.0000000+00:00, to 2026-03-02T12:00:00.0000000+00:00, 1 label, 7 on a page",
            new WorkflowQuery { Tags = ["secret"], From = from, To = from.AddDays(1), PageSize = 7 }.ToString());
        Assert.Equal("WorkflowQuery, 2 labels", new WorkflowQuery { Tags = ["a", "b"] }.ToString());
    }

    [Fact]
    public async Task List_that_leads_nowhere_may_have_been_read()
    {
        WorkflowClient workflows = Answering(HttpStatusCode.OK, """{"items":[],"next":"same"}""").Workflows;

        var endless = await Assert.ThrowsAsync<CivitaiTransportException>(async () =>
        {
            await foreach (Workflow workflow in workflows.QueryAsync(cancellationToken: Stop))
                _asked.Add(workflow.Id);
        });

        Assert.True(endless.MayHaveBeenExecuted);
    }

    [Theory]
    [InlineData("""{"other":1}""", "The service's reply is no workflow.")]
    [InlineData("""{"id":"wf_2","status":"processing"}""", "The service's reply is another workflow than the one that was asked for.")]
    public async Task Reply_that_is_another_workflow_or_none_is_no_answer(string reply, string message)
    {
        var wrong = await Assert.ThrowsAsync<CivitaiTransportException>(() => Answering(HttpStatusCode.OK, reply).Workflows.GetAsync("wf_1", Stop));

        Assert.Equal(message, wrong.Message);
        Assert.True(wrong.MayHaveBeenExecuted);
    }

    [Fact]
    public void Path_is_a_pointer_of_names() => Assert.Equal("/metadata/a~1b/c~0d", JsonPatch.PathTo("metadata", "a/b", "c~d"));

    [Theory]
    [InlineData("metadata")]
    [InlineData("/a~")]
    [InlineData("/a~2")]
    public void Path_that_is_no_pointer_is_refused(string path)
    {
        Assert.Throws<ArgumentException>(() => new JsonPatch().Add(path, 1));
        Assert.Throws<ArgumentException>(() => new JsonPatch().Copy(path, "/a"));
    }

    [Fact]
    public void Value_is_not_moved_into_itself()
    {
        Assert.Throws<ArgumentException>(() => new JsonPatch().Move("/a", "/a/b"));
        Assert.Equal("""[{"op":"move","path":"/ab","from":"/a"}]""", new JsonPatch().Move("/a", "/ab").ToJson());
    }

    private OrchestrationClient Answering(HttpStatusCode status, string? json = null)
    {
        var service = new ScriptedService(_clock, request =>
        {
            _asked.Add($"{request.Method} {request.Address.PathAndQuery} {request.Body}");
            return json is null ? new HttpResponseMessage(status) : ScriptedService.Json(json, status);
        });
        var client = new OrchestrationClient("token", new OrchestrationClientOptions { TimeProvider = _clock, Randomness = () => 0.5 }, service);
        _clients.Add(client);
        return client;
    }
}
