using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Simulator;

public sealed class OrchestratorSimulatorTests : SimulatorFixture
{
    [Fact]
    public async Task An_image_goes_through_its_life_and_ends_with_files_of_the_size_asked_for()
    {
        var (status, workflow) = await SendAsync(HttpMethod.Post, Workflows, Image);
        Assert.Equal(HttpStatusCode.Accepted, status);
        var path = $"{Workflows}/{workflow["id"]}";
        var states = new List<string> { Text(workflow["status"]) };
        foreach (var seconds in (double[])[2.5, 3, 1])
        {
            Clock.Advance(TimeSpan.FromSeconds(seconds));
            (_, workflow) = await SendAsync(HttpMethod.Get, path);
            states.Add(Text(workflow["status"]));
        }

        (status, workflow) = await SendAsync(HttpMethod.Get, path + "?wait=60");

        Assert.Equal(["unassigned", "preparing", "scheduled", "processing"], states);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(TimeSpan.FromSeconds(12), Clock.Elapsed);
        var images = workflow["steps"]![0]!["output"]!["images"]!.AsArray();
        Assert.Equal(2, images.Count);
        var png = await DownloadAsync(Text(images[0]!["url"]));
        Assert.Equal("89504E470D0A1A0A", Convert.ToHexString(png.AsSpan(0, 8)));
        Assert.Equal("0000030000000200", Convert.ToHexString(png.AsSpan(16, 8)));
    }

    [Fact]
    public async Task Training_makes_epochs_one_after_another()
    {
        var (_, workflow) = await SubmitAsync(Training);

        Clock.Advance(TimeSpan.FromSeconds(26));
        workflow = await ReadAsync(workflow);
        Assert.Equal(0.5, (double)Step(workflow)["estimatedProgressRate"]!);
        Assert.Equal([true, true, false, false], Step(workflow)["output"]!["epochs"]!.AsArray().Select(epoch => (bool)epoch!["model"]!["available"]!));

        workflow = await ReadAsync(workflow, "?wait=100");
        var last = Step(workflow)["output"]!["epochs"]![3]!;
        Assert.Equal(2, last["samples"]!.AsArray().Count);
        byte[] file = await DownloadAsync(Text(last["model"]!["url"]));
        var header = JsonNode.Parse(Encoding.UTF8.GetString(file, 8, (int)BitConverter.ToInt64(file)))!;
        Assert.Equal("4", (string?)header["__metadata__"]!["ss_epoch"]);
    }

    [Fact]
    public async Task A_preview_is_priced_and_never_runs_and_keeps_its_external_id()
    {
        var body = With(Image, json => json["externalId"] = "once");
        var (status, preview) = await SendAsync(HttpMethod.Post, Workflows + "?whatif=true", body);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True((int)preview["cost"]!["total"]! > 0);

        var (_, submitted) = await SendAsync(HttpMethod.Post, Workflows + "?wait=60", body);

        Assert.Equal(Text(preview["id"]), Text(submitted["id"]));
        Assert.Equal("unassigned", Text(submitted["status"]));
        Assert.Equal(1_000_000m, Simulator.Balance);
    }

    [Fact]
    public async Task Problems_come_as_a_map_from_path_to_messages()
    {
        var (status, problem) = await SendAsync(HttpMethod.Post, Workflows, Image.Replace("768", "8000", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Single(problem["errors"]!["steps[0].input.width"]!.AsArray());
        Assert.Empty(Simulator.Workflows);
    }

    [Fact]
    public async Task Scripted_outcomes_are_taken_in_order_and_failed_work_is_refunded()
    {
        Simulator.OnSubmit(Outcome.ModerationRejected());
        Simulator.OnSubmit(Outcome.Failed("blocked", "minor").AtProgress(0.6));

        var (_, rejected) = await SendAsync(HttpMethod.Post, Workflows + "?wait=100", Training);
        var (_, failed) = await SendAsync(HttpMethod.Post, Workflows + "?wait=100", Training);

        Assert.Equal("rejected", Text(rejected["steps"]![0]!["output"]!["moderationStatus"]));
        Assert.Equal("failed", Text(failed["status"]));
        Assert.Equal("minor", Text(failed["steps"]![0]!["jobs"]![0]!["blockedReason"]));
        Assert.Equal([true, true, false, false], Step(failed)["output"]!["epochs"]!.AsArray().Select(epoch => (bool)epoch!["model"]!["available"]!));
        Assert.Equal(1_000_000m, Simulator.Balance);
    }

    [Fact]
    public async Task A_wait_is_cut_at_one_hundred_seconds_and_wakes_when_the_work_is_canceled()
    {
        await StartAsync(new() { CancelDelay = TimeSpan.FromSeconds(30) });
        Simulator.OnSubmit(Outcome.NeverEnding());
        var (status, workflow) = await SendAsync(HttpMethod.Post, Workflows + "?wait=500", Image);
        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Equal(TimeSpan.FromSeconds(100), Clock.Elapsed);

        Clock.SkipDelays = false;
        var poll = SendAsync(HttpMethod.Get, $"{Workflows}/{workflow["id"]}?wait=60");
        await CancelAsync(workflow);
        await SendAsync(HttpMethod.Get, Workflows); // another exchange, so that the poll is there
        Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("canceled", Text((await poll).Json["status"]));
        Assert.Equal(TimeSpan.FromSeconds(130), Clock.Elapsed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cut_connection_hides_whether_the_work_was_accepted(bool inMemory)
    {
        await StartAsync(new() { InMemory = inMemory });
        Simulator.FailNext(Fault.ConnectionCut());
        Simulator.FailNext(Fault.ConnectionCutAfterAccepted());
        Simulator.FailNext(Fault.TruncatedBody());

        var accepted = new List<int>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => SubmitAsync(Image));
            accepted.Add(Simulator.Workflows.Count);
        }

        Assert.Equal([0, 1, 2], accepted);
        Assert.Equal(3, Simulator.Requests.Count);
    }

    [Fact]
    public async Task Faults_answer_with_their_status_and_when_to_come_back()
    {
        Simulator.FailNext(Fault.RateLimited().RetryAfter(TimeSpan.FromSeconds(7)), HttpMethod.Get, pathPrefix: Workflows);
        Simulator.FailNext(Fault.HtmlPage(504), times: 2);

        using var limited = await Http.GetAsync(Workflows, Stop);
        using var gateway = await Http.GetAsync(Workflows, Stop);

        Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), limited.Headers.RetryAfter?.Delta);
        Assert.Equal("text/html", gateway.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_signed_link_expires_and_can_be_renewed()
    {
        var (_, workflow) = await SendAsync(HttpMethod.Post, Workflows + "?wait=60", Image);
        var image = workflow["steps"]![0]!["output"]!["images"]![0]!;
        Clock.Advance(TimeSpan.FromHours(1));

        using var expired = await GetAnonymouslyAsync(Text(image["url"]));
        var (_, renewed) = await SendAsync(HttpMethod.Post, $"/v2/consumer/blobs/{image["id"]}/refresh");
        byte[] again = await DownloadAsync(Text(renewed["url"]));

        Assert.Equal(HttpStatusCode.Forbidden, expired.StatusCode);
        Assert.NotEmpty(again);
    }

    [Fact]
    public async Task Odd_answers_can_be_scripted()
    {
        Simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("defrosting", TimeSpan.FromSeconds(9)).WithUnknownStep().WithUnknownMembers());

        var (_, frozen) = await SendAsync(HttpMethod.Post, Workflows + "?wait=5", Image);
        var (_, done) = await SendAsync(HttpMethod.Get, $"{Workflows}/{frozen["id"]}?wait=60");

        Assert.Equal("defrosting", Text(frozen["status"]));
        Assert.Equal("succeeded", Text(done["status"]));
        Assert.Equal("quantumDream", Text(done["steps"]![1]!["$type"]));
        Assert.NotNull(done["moonPhase"]);
    }

    [Fact]
    public async Task Output_of_a_step_that_nobody_knows_is_what_it_was_when_it_was_scripted()
    {
        var output = new JsonObject { ["dreams"] = 1 };
        Simulator.OnSubmit(Outcome.Succeeded().WithUnknownStep(output: output));
        output["dreams"] = 2;

        var (_, done) = await SendAsync(HttpMethod.Post, Workflows + "?wait=60", Image);

        Assert.Equal(1, (int)done["steps"]![1]!["output"]!["dreams"]!);
    }

    [Fact]
    public async Task Every_time_that_is_negative_is_refused_by_its_name()
    {
        foreach (PropertyInfo time in typeof(OrchestratorSimulatorOptions).GetProperties().Where(p => p.PropertyType == typeof(TimeSpan) || p.PropertyType == typeof(TimeSpan?)))
        {
            var options = new OrchestratorSimulatorOptions();
            time.SetValue(options, TimeSpan.FromTicks(-1));

            Assert.Contains(time.Name, await RefusalOfAsync(options), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Options_out_of_their_range_are_refused_by_their_names()
    {
        Assert.Contains("TimeProvider", await RefusalOfAsync(new() { TimeProvider = null! }), StringComparison.Ordinal);
        Assert.Contains("Balance", await RefusalOfAsync(new() { Balance = -1 }), StringComparison.Ordinal);
        Assert.Contains("MaxUploadBytes", await RefusalOfAsync(new() { MaxUploadBytes = -1 }), StringComparison.Ordinal);
        Assert.Contains("Speed", await RefusalOfAsync(new() { Speed = double.PositiveInfinity }), StringComparison.Ordinal);
        Assert.Contains("StepTimes[training]", await RefusalOfAsync(new() { StepTimes = { ["training"] = TimeSpan.FromTicks(-1) } }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_follow_the_cursor_to_the_end()
    {
        for (var count = 0; count < 5; count++)
            await SendAsync(HttpMethod.Post, Workflows, Image);

        var ids = new List<string>();
        string? next = "";
        while (next is not null)
        {
            var (_, page) = await SendAsync(HttpMethod.Get, $"{Workflows}?take=2&cursor={next}");
            ids.AddRange(page["items"]!.AsArray().Select(item => Text(item!["id"])));
            next = (string?)page["next"];
        }

        Assert.Equal(Simulator.Workflows.Select(workflow => workflow.Id).Reverse(), ids);
    }

    private static async Task<string> RefusalOfAsync(OrchestratorSimulatorOptions options) =>
        (await Assert.ThrowsAsync<ArgumentException>(() => OrchestratorSimulator.StartAsync(options, Stop))).Message;
}
