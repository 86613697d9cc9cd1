using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Simulator;

public sealed class OrchestratorSimulatorTests : IAsyncLifetime
{
    private const string Workflows = "/v2/consumer/workflows";

    private const string Image = """
        {"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage",
        "prompt":"a red fox","width":768,"height":512,"quantity":2}}]}
        """;

    private const string Training = """
        {"steps":[{"$type":"training","input":{"engine":"ai-toolkit","ecosystem":"chroma","epochs":4,
        "trainingData":{"type":"zip","sourceUrl":"https://example.com/a.zip","count":10},"samples":{"prompts":["a","b"]}}}]}
        """;

    private readonly VirtualTimeProvider _clock = new();
    private OrchestratorSimulator _simulator = null!; // set before every test
    private HttpClient _http = null!; // set before every test

    public async ValueTask InitializeAsync()
    {
        _simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = _clock });
        _http = Connect(_simulator);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task An_image_goes_through_its_life_and_ends_with_files_of_the_size_asked_for()
    {
        var (status, workflow) = await SendAsync(HttpMethod.Post, Workflows, Image);
        Assert.Equal(HttpStatusCode.Accepted, status);
        var path = $"{Workflows}/{workflow["id"]}";
        var states = new List<string> { Text(workflow["status"]) };
        foreach (var seconds in (double[])[2.5, 3, 1])
        {
            _clock.Advance(TimeSpan.FromSeconds(seconds));
            (_, workflow) = await SendAsync(HttpMethod.Get, path);
            states.Add(Text(workflow["status"]));
        }

        (status, workflow) = await SendAsync(HttpMethod.Get, path + "?wait=60");

        Assert.Equal(["unassigned", "preparing", "scheduled", "processing"], states);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(TimeSpan.FromSeconds(12), _clock.Elapsed);
        var images = workflow["steps"]![0]!["output"]!["images"]!.AsArray();
        Assert.Equal(2, images.Count);
        var png = await _http.GetByteArrayAsync(Text(images[0]!["url"]), TestContext.Current.CancellationToken);
        Assert.Equal("89504E470D0A1A0A", Convert.ToHexString(png.AsSpan(0, 8)));
        Assert.Equal("0000030000000200", Convert.ToHexString(png.AsSpan(16, 8)));
    }

    [Fact]
    public async Task Training_delivers_epochs_one_after_another()
    {
        var (_, workflow) = await SendAsync(HttpMethod.Post, Workflows, Training);
        var path = $"{Workflows}/{workflow["id"]}";

        _clock.Advance(TimeSpan.FromSeconds(26));
        (_, workflow) = await SendAsync(HttpMethod.Get, path);
        Assert.Equal(0.5, (double)workflow["steps"]![0]!["estimatedProgressRate"]!);
        Assert.Equal(2, workflow["steps"]![0]!["output"]!["epochs"]!.AsArray().Count);

        (_, workflow) = await SendAsync(HttpMethod.Get, path + "?wait=100");
        var last = workflow["steps"]![0]!["output"]!["epochs"]![3]!;
        Assert.Equal(2, last["samples"]!.AsArray().Count);
        var file = await _http.GetByteArrayAsync(Text(last["model"]!["url"]), TestContext.Current.CancellationToken);
        var header = JsonNode.Parse(Encoding.UTF8.GetString(file, 8, (int)BitConverter.ToInt64(file)))!;
        Assert.Equal("4", (string?)header["__metadata__"]!["ss_epoch"]);
    }

    [Fact]
    public async Task A_preview_is_priced_and_never_runs_and_keeps_its_external_id()
    {
        var body = WithExternalId(Image, "once");
        var (status, preview) = await SendAsync(HttpMethod.Post, Workflows + "?whatif=true", body);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((int)Math.Ceiling(WorkflowTemplate.Parse(Image).EstimateCost().Total), (int)preview["cost"]!["total"]!);

        var (_, submitted) = await SendAsync(HttpMethod.Post, Workflows + "?wait=60", body);

        Assert.Equal(Text(preview["id"]), Text(submitted["id"]));
        Assert.Equal("unassigned", Text(submitted["status"]));
        Assert.Equal(1_000_000m, _simulator.Balance);
    }

    [Fact]
    public async Task Problems_come_as_a_map_from_path_to_messages()
    {
        var (status, problem) = await SendAsync(HttpMethod.Post, Workflows, Image.Replace("768", "8000", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Single(problem["errors"]!["steps[0].input.width"]!.AsArray());
        Assert.Empty(_simulator.Workflows);
    }

    [Fact]
    public async Task An_account_that_is_short_of_Buzz_is_refused_and_a_preview_says_so()
    {
        await using var poor = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = _clock, Balance = 1 }, TestContext.Current.CancellationToken);
        using var http = Connect(poor);

        var (refused, _) = await SendAsync(HttpMethod.Post, Workflows, Image, http);
        var (_, preview) = await SendAsync(HttpMethod.Post, Workflows + "?whatif=true", Image, http);

        Assert.Equal(HttpStatusCode.Forbidden, refused);
        Assert.True((bool)preview["transactions"]!["insufficientBuzz"]!);
    }

    [Fact]
    public async Task Scripted_outcomes_are_taken_in_order_and_failed_work_is_refunded()
    {
        _simulator.OnSubmit(Outcome.ModerationRejected());
        _simulator.OnSubmit(Outcome.Failed("blocked", "minor").AtProgress(0.6));

        var (_, rejected) = await SendAsync(HttpMethod.Post, Workflows + "?wait=100", Training);
        var (_, failed) = await SendAsync(HttpMethod.Post, Workflows + "?wait=100", Training);

        Assert.Equal("rejected", Text(rejected["steps"]![0]!["output"]!["moderationStatus"]));
        Assert.Equal("failed", Text(failed["status"]));
        Assert.Equal("minor", Text(failed["steps"]![0]!["jobs"]![0]!["blockedReason"]));
        Assert.Equal(2, failed["steps"]![0]!["output"]!["epochs"]!.AsArray().Count);
        Assert.Equal(1_000_000m, _simulator.Balance);
    }

    [Fact]
    public async Task A_wait_is_cut_at_one_hundred_seconds_and_wakes_when_the_work_is_canceled()
    {
        _simulator.OnSubmit(Outcome.NeverEnding());
        var (status, workflow) = await SendAsync(HttpMethod.Post, Workflows + "?wait=500", Image);
        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Equal(TimeSpan.FromSeconds(100), _clock.Elapsed);

        _clock.SkipDelays = false;
        var poll = SendAsync(HttpMethod.Get, $"{Workflows}/{workflow["id"]}?wait=60");
        await SendAsync(HttpMethod.Put, $"{Workflows}/{workflow["id"]}", """{"status":"canceled"}""");

        Assert.Equal("canceled", Text((await poll).Json["status"]));
        Assert.Equal(TimeSpan.FromSeconds(100), _clock.Elapsed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cut_connection_hides_whether_the_work_was_accepted(bool inMemory)
    {
        await using var simulator = await OrchestratorSimulator.StartAsync(
            new() { InMemory = inMemory, TimeProvider = _clock }, TestContext.Current.CancellationToken);
        using var http = Connect(simulator);
        simulator.FailNext(Fault.ConnectionCut());
        simulator.FailNext(Fault.ConnectionCutAfterAccepted());
        simulator.FailNext(Fault.TruncatedBody());

        var accepted = new List<int>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(HttpMethod.Post, Workflows, Image, http));
            accepted.Add(simulator.Workflows.Count);
        }

        Assert.Equal([0, 1, 2], accepted);
        Assert.Equal(3, simulator.Requests.Count);
    }

    [Fact]
    public async Task Faults_answer_with_their_status_and_when_to_come_back()
    {
        _simulator.FailNext(Fault.RateLimited().RetryAfter(TimeSpan.FromSeconds(7)), HttpMethod.Get, pathPrefix: Workflows);
        _simulator.FailNext(Fault.HtmlPage(504), times: 2);

        using var limited = await _http.GetAsync(Workflows, TestContext.Current.CancellationToken);
        using var gateway = await _http.GetAsync(Workflows, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), limited.Headers.RetryAfter?.Delta);
        Assert.Equal("text/html", gateway.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_signed_link_expires_and_can_be_renewed()
    {
        var (_, workflow) = await SendAsync(HttpMethod.Post, Workflows + "?wait=60", Image);
        var image = workflow["steps"]![0]!["output"]!["images"]![0]!;
        _clock.Advance(TimeSpan.FromHours(1));

        using var expired = await _http.GetAsync(Text(image["url"]), TestContext.Current.CancellationToken);
        var (_, renewed) = await SendAsync(HttpMethod.Post, $"/v2/consumer/blobs/{image["id"]}/refresh");
        using var again = await _http.GetAsync(Text(renewed["url"]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, expired.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Odd_answers_can_be_scripted()
    {
        _simulator.OnSubmit(Outcome.Succeeded().WithUnknownStatus("defrosting", TimeSpan.FromSeconds(9)).WithUnknownStep().WithUnknownMembers());

        var (_, frozen) = await SendAsync(HttpMethod.Post, Workflows + "?wait=5", Image);
        var (_, done) = await SendAsync(HttpMethod.Get, $"{Workflows}/{frozen["id"]}?wait=60");

        Assert.Equal("defrosting", Text(frozen["status"]));
        Assert.Equal("succeeded", Text(done["status"]));
        Assert.Equal("quantumDream", Text(done["steps"]![1]!["$type"]));
        Assert.NotNull(done["moonPhase"]);
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

        Assert.Equal(_simulator.Workflows.Select(workflow => workflow.Id).Reverse(), ids);
    }

    private static HttpClient Connect(OrchestratorSimulator simulator) => new(simulator.CreateHandler())
    {
        BaseAddress = simulator.BaseAddress,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", OrchestratorSimulatorOptions.DefaultApiToken) },
    };

    private static string Text(JsonNode? node) => (string?)node ?? "";

    private static string WithExternalId(string body, string id)
    {
        var json = JsonNode.Parse(body)!;
        json["externalId"] = id;
        return json.ToJsonString();
    }

    private async Task<(HttpStatusCode Status, JsonNode Json)> SendAsync(HttpMethod method, string uri, string? body = null, HttpClient? http = null)
    {
        using var request = new HttpRequestMessage(method, uri);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await (http ?? _http).SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!);
    }
}
