using System.IO.Compression;
using System.Net;
using System.Text;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>What the client makes of what comes back.</summary>
public sealed class ReplyTests : ScriptedFixture
{
    [Theory]
    [InlineData(429, typeof(RateLimitedException))]
    [InlineData(401, typeof(UnauthorizedException))]
    [InlineData(403, typeof(ForbiddenException))]
    [InlineData(400, typeof(CivitaiApiException))]
    public async Task SubmitAsync_lost_reply_then_refusals_may_have_been_executed(int status, Type expected)
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, r => r.Number == 1 ? throw ScriptedService.Lost() : new HttpResponseMessage((HttpStatusCode)status)));

        var e = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.IsType(expected, e);
        Assert.True(e.MayHaveBeenExecuted);
        Assert.Equal("order-1", e.ExternalId);
    }

    [Fact]
    public async Task SubmitAsync_lost_reply_then_no_connection_may_have_been_executed()
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, r => throw (r.Number == 1 ? ScriptedService.Lost() : ScriptedService.Refused())));

        Assert.True((await Assert.ThrowsAsync<SubmitOutcomeUnknownException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop))).MayHaveBeenExecuted);
    }

    [Fact]
    public async Task SubmitAsync_prompt_that_comes_back_cut_in_a_character_is_the_work_that_was_sent()
    {
        const string Reply = """{"id":"wf_1","status":"processing","steps":[{"$type":"imageGen","name":"$0","status":"processing","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a cat \ud83d"}}]}""";
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json(Reply)));

        Workflow workflow = await client.Workflows.SubmitAsync(WorkflowTemplate.For(Image with { Prompt = "a cat \ud83d" }) with { ExternalId = "order-1" }, cancellationToken: Stop);
        var other = await Assert.ThrowsAsync<ExternalIdConflictException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.Equal(("wf_1", "wf_1", "steps[0].input.prompt"), (workflow.Id, other.Workflow.Id, other.Path));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(400)]
    public async Task SubmitAsync_refusals_alone_were_not_executed(int status)
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, r => r.Number < 3 && status == 429 ? throw ScriptedService.Refused() : new HttpResponseMessage((HttpStatusCode)status)));

        Assert.False((await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop))).MayHaveBeenExecuted);
    }

    public static TheoryData<string, string> ChangesAndReplies()
    {
        var rows = new TheoryData<string, string>();
        foreach (string change in (string[])["cancel", "update", "delete"])
        {
            foreach (string reply in (string[])["301", "302", "307", "page", "page204"])
                rows.Add(change, reply);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(ChangesAndReplies))]
    public async Task Changes_answered_by_a_redirect_or_a_page_are_no_success(string change, string reply)
    {
        var service = new ScriptedService(Clock, _ => reply switch
        {
            "page" => ScriptedService.Page(HttpStatusCode.OK),
            "page204" => ScriptedService.Page(HttpStatusCode.Accepted),
            _ => new HttpResponseMessage((HttpStatusCode)int.Parse(reply, System.Globalization.CultureInfo.InvariantCulture)) { Headers = { Location = new Uri("https://sign-in.example.com/") } },
        });
        OrchestrationClient client = ClientOf(service);

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => ChangeAsync(client, change));

        Assert.Equal("wf_1", e.WorkflowId);
        Assert.Single(service.Requests); // and the redirect is not followed
    }

    [Theory]
    [InlineData("cancel", 200)]
    [InlineData("cancel", 204)]
    [InlineData("update", 204)]
    [InlineData("delete", 204)]
    public async Task Changes_answered_by_success_and_nothing_succeed(string change, int status)
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => new HttpResponseMessage((HttpStatusCode)status)));

        await ChangeAsync(client, change);
    }

    private static Task ChangeAsync(OrchestrationClient client, string change) => change switch
    {
        "cancel" => client.Workflows.CancelAsync("wf_1", Stop),
        "update" => client.Workflows.UpdateAsync("wf_1", new() { Tags = ["a"] }, Stop),
        _ => client.Workflows.DeleteAsync("wf_1", Stop),
    };

    [Theory]
    [InlineData("""{"id":"wf_1","status":"processing","steps":[{"name":"$0","status":"processing"}]}""")]
    [InlineData("""{"id":"wf_1","status":"processing","steps":[{"$type":"imageGenerator","name":"$0","status":"processing"}]}""")]
    [InlineData("""{"id":"wf_1","status":"processing","steps":[{"$type":"training","name":"$0","status":"processing"}]}""")]
    public async Task SubmitAsync_minted_key_cannot_conflict_whatever_comes_back(string json)
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json(json)));

        Assert.Equal("wf_1", (await client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop)).Id);
    }

    [Theory]
    [InlineData("""{"name":"$0"}""", null)]
    [InlineData("""{"$type":"imageGen"}""", null)]
    [InlineData("""{"$type":"training"}""", "steps[0].$type")]
    [InlineData("""{"$type":"imageGen","input":{"prompt":"a castle"}}""", "steps[0].input.prompt")]
    [InlineData("""{"$type":"imageGen","input":{"prompt":" a  lighthouse\r\nat dawn, long exposure "}}""", null)] // the same words
    [InlineData("""{"$type":"imageGen","input":{"prompt":"A lighthouse at dawn, long exposure"}}""", "steps[0].input.prompt")]
    [InlineData("""{"$type":"imageGen","input":{"steps":9,"engine":"sdcpp","width":1024,"model":"turbo"}}""", null)]
    [InlineData("""{"$type":"imageGen","input":{"engine":"flux2"}}""", "steps[0].input.engine")]
    public async Task SubmitAsync_own_key_conflicts_where_what_was_sent_came_back_otherwise(string step, string? path)
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json($$"""{"id":"wf_1","status":"processing","steps":[{{step}}]}""")));

        if (path is null)
        {
            await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);
            return;
        }

        var e = await Assert.ThrowsAsync<ExternalIdConflictException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));
        Assert.Equal((path, "wf_1", "order-1", true), (e.Path, e.Workflow.Id, e.ExternalId, e.MayHaveBeenExecuted));
    }

    [Fact]
    public async Task SubmitAsync_own_key_of_more_steps_conflicts()
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json("""{"id":"wf_1","status":"processing","steps":[{"$type":"imageGen"},{"$type":"imageGen"}]}""")));

        Assert.Equal("steps", (await Assert.ThrowsAsync<ExternalIdConflictException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop))).Path);
    }

    [Fact]
    public async Task GetAsync_bomb_is_refused_without_being_held()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write("{\"id\":\"wf_1\",\"x\":\""u8);
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++)
                gzip.Write(zeros);
        }

        long before = GC.GetTotalAllocatedBytes();
        OrchestrationClient client = ClientOf(
            new ScriptedService(Clock, _ =>
            {
                var content = new ByteArrayContent(packed.ToArray());
                content.Headers.ContentEncoding.Add("gzip");
                return new HttpResponseMessage { Content = content };
            }),
            o => o.MaxResponseBytes = 1 << 20);

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.GetAsync("wf_1", Stop));

        Assert.Contains("MaxResponseBytes", e.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 60_000_000); // of 100 MiB, on all threads
    }

    [Theory]
    [InlineData(65536)]
    [InlineData(1 << 20)]
    public async Task GetAsync_endless_reply_is_read_no_further_than_the_limit(int limit)
    {
        var endless = new Endless();
        var service = new ScriptedService(Clock, _ => new HttpResponseMessage { Content = new StreamContent(endless) });
        OrchestrationClient client = ClientOf(service, o => o.MaxResponseBytes = limit);

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.GetAsync("wf_1", Stop));

        Assert.Contains("MaxResponseBytes", e.Message, StringComparison.Ordinal);
        Assert.InRange(endless.Consumed, limit, 3 * limit);
        Assert.Single(service.Requests); // asking again gets the same
    }

    [Fact]
    public async Task GetAsync_reply_that_announces_too_much_is_not_read_at_all()
    {
        var endless = new Endless();
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ =>
        {
            var content = new StreamContent(endless);
            content.Headers.ContentLength = 65L << 20;
            return new HttpResponseMessage { Content = content };
        }));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Workflows.GetAsync("wf_1", Stop));

        Assert.Equal(0, endless.Consumed);
    }

    [Fact]
    public async Task GetAsync_reply_just_within_the_limit_is_read()
    {
        const int Limit = 65536;
        string json = """{"id":"wf_1","status":"processing","x":"@"}""";
        json = json.Replace("@", new string('x', Limit - json.Length + 1), StringComparison.Ordinal);
        Assert.Equal(Limit, Encoding.UTF8.GetByteCount(json));
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json(json)), o => o.MaxResponseBytes = Limit);

        Assert.Equal("wf_1", (await client.Workflows.GetAsync("wf_1", Stop)).Id);
    }

    [Theory]
    [InlineData(3, 119, true)] // 60 s and 20 s for each image
    [InlineData(3, 121, false)]
    [InlineData(0, 61, false)]
    public async Task PreviewCostAsync_reference_images_get_the_time_they_need(int images, int seconds, bool isAnswered)
    {
        ScriptedService? service = null;
        service = new ScriptedService(Clock, async (r, token) =>
        {
            await service!.PassAsync(Seconds(seconds), token).ConfigureAwait(false);
            return ScriptedService.Json("""{"id":"p","status":"unassigned","cost":{"total":8}}""");
        });
        OrchestrationClient client = ClientOf(service, o => o.MaxAttempts = 1);
        StepInput input = images == 0 ? Image : new MaiImageEditFalImageGenInput { Prompt = "a lighthouse", Images = [.. Enumerable.Range(0, images).Select(i => MediaSource.FromUri(new Uri($"https://files.example.com/{i}.png")))] };

        Exception? e = await Record.ExceptionAsync(() => client.Workflows.PreviewCostAsync(input, new() { Validation = ValidationMode.Off }, Stop));

        Assert.Equal(isAnswered, e is null);
        Assert.Single(service.Requests);
    }

    // Every shape in which the service words a refusal.
    [Theory]
    [InlineData("application/json", """{"error":"Insufficient quota"}""")]
    [InlineData("application/json", """{"error":{"message":"Insufficient quota","code":7}}""")]
    [InlineData("application/json", """{"message":"Insufficient quota"}""")]
    [InlineData("application/json", """["Insufficient quota"]""")]
    [InlineData("application/json", """[{"message":"Insufficient quota"}]""")]
    [InlineData("application/json", "\"Insufficient quota\"")]
    [InlineData("application/problem+json", """{"type":"about:blank","title":"Forbidden","status":403,"detail":"Insufficient quota"}""")]
    [InlineData("text/plain", "Insufficient quota")]
    [InlineData("application/json", "\uFEFF{\"error\":\"Insufficient quota\"}")]
    public async Task SubmitAsync_refusal_in_any_shape_keeps_its_text(string mediaType, string body)
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent(body, Encoding.UTF8, mediaType) }));

        var e = await Assert.ThrowsAsync<ForbiddenException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.Equal("Insufficient quota", e.Problem!.Detail);
        Assert.Contains("for the account (Insufficient quota);", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"errors":["no such model"]}""", "", "no such model")]
    [InlineData("""{"errors":[{"path":"steps[0].input.model","message":"no such model"}]}""", "steps[0].input.model", "no such model")]
    [InlineData("""{"errors":{"steps[0].input.model":["no such model"]}}""", "steps[0].input.model", "no such model")]
    [InlineData("""{"errors":{"steps[0].input.model":"no such model"}}""", "steps[0].input.model", "no such model")]
    [InlineData("""{"errors":{"steps[0].input.model":null}}""", "steps[0].input.model", "No reason is given.")]
    [InlineData("""{"error":{"errors":{"steps[0].input.model":["no such model"]}}}""", "steps[0].input.model", "no such model")]
    public async Task SubmitAsync_invalid_request_in_any_shape_lists_its_issues(string body, string path, string message)
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json(body, HttpStatusCode.BadRequest)));

        var e = await Assert.ThrowsAsync<ValidationFailedException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        ValidationIssue issue = Assert.Single(e.Result.Issues);
        Assert.Equal((path, message), (issue.Path, issue.Message));
        Assert.False(e.IsLocal);
    }

    [Theory]
    [InlineData("""{"errors":null}""")]
    [InlineData("""{"errors":[null]}""")]
    [InlineData("""null""")]
    [InlineData("""{"error":null}""")]
    [InlineData("")]
    public async Task SubmitAsync_refusal_without_words_is_still_a_refusal(string body)
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json(body, HttpStatusCode.BadRequest)));

        Assert.Equal(HttpStatusCode.BadRequest, (await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop))).StatusCode);
    }

    [Fact]
    public async Task SubmitAsync_page_with_a_refusal_is_the_refusal_without_words()
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Page(HttpStatusCode.Forbidden)));

        var e = await Assert.ThrowsAsync<ForbiddenException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.Null(e.Problem);
        Assert.True(e.MayHaveBeenExecuted); // what stands in between may have had the service's reply
    }

    [Theory]
    [InlineData(403, """{"error":"Insufficient Buzz"}""")]
    [InlineData(403, """{"error":{"message":"Not enough buzz"}}""")]
    [InlineData(400, """{"errors":{"":["insufficient funds"]}}""")]
    [InlineData(402, "")]
    public async Task SubmitAsync_lack_of_Buzz_is_its_own_type_in_every_shape(int status, string body)
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Json(body, (HttpStatusCode)status));
        OrchestrationClient client = ClientOf(service);

        var e = await Assert.ThrowsAsync<InsufficientBuzzException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.Equal((HttpStatusCode)status, e.StatusCode);
        Assert.False(e.MayHaveBeenExecuted);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task SubmitAsync_other_403_is_no_lack_of_Buzz()
    {
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json("""{"error":"Account is muted"}""", HttpStatusCode.Forbidden)));

        Assert.IsType<ForbiddenException>(await Assert.ThrowsAsync<ForbiddenException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop)));
    }

    [Fact]
    public async Task RunAsync_404_right_after_the_own_submission_passes()
    {
        var service = new ScriptedService(Clock, r => r.Method == "POST" ? ScriptedService.Work() : r.Number < 5 ? new HttpResponseMessage(HttpStatusCode.NotFound) : ScriptedService.Work("succeeded"));
        OrchestrationClient client = ClientOf(service);

        Workflow ended = await client.Workflows.RunAsync(Template, cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, ended.Status);
        Assert.Equal(5, service.Requests.Count);
    }

    [Fact]
    public async Task WaitAsync_404_right_after_the_own_submission_passes_for_half_a_minute()
    {
        var service = new ScriptedService(Clock, r => r.Method == "POST" ? ScriptedService.Work() : new HttpResponseMessage(HttpStatusCode.NotFound));
        OrchestrationClient client = ClientOf(service);
        Workflow workflow = await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);

        var e = await Assert.ThrowsAsync<NotFoundException>(() => client.Workflows.WaitAsync(workflow.Id, cancellationToken: Stop));

        Assert.Equal("wf_1", e.WorkflowId);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 30, 33);
    }

    [Theory]
    [InlineData(1001, false)]
    [InlineData(999, true)] // accepted a second time, which is no reason to forget it
    public async Task WaitAsync_404_right_after_the_own_submission_passes_however_much_is_submitted(int others, bool isRepeated)
    {
        var service = new ScriptedService(Clock, r => r.Method == "POST" ? ScriptedService.Work(id: r.Body.Contains("order-1\"", StringComparison.Ordinal) ? "wf_1" : $"wf_o{r.Number}")
            : Clock.Elapsed < TimeSpan.FromSeconds(10) ? new HttpResponseMessage(HttpStatusCode.NotFound) : ScriptedService.Work("succeeded"));
        OrchestrationClient client = ClientOf(service);
        await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);
        for (int i = 0; i < others; i++)
            await client.Workflows.SubmitAsync(Template with { ExternalId = $"other-{i}" }, cancellationToken: Stop);
        if (isRepeated)
            await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);

        Workflow ended = await client.Workflows.WaitAsync("wf_1", cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, ended.Status);
    }

    [Fact]
    public async Task WaitAsync_404_of_a_foreign_id_ends_at_once()
    {
        var service = new ScriptedService(Clock, r => r.Method == "POST" ? ScriptedService.Work() : new HttpResponseMessage(HttpStatusCode.NotFound));
        OrchestrationClient client = ClientOf(service);
        await client.Workflows.SubmitAsync(Template, cancellationToken: Stop);

        await Assert.ThrowsAsync<NotFoundException>(() => client.Workflows.WaitAsync("wf_2", cancellationToken: Stop));

        Assert.Equal(2, service.Requests.Count);
        Assert.Equal(TimeSpan.Zero, Clock.Elapsed);
    }

    [Fact]
    public async Task QueryAsync_sends_every_condition()
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Json("""{"items":[]}"""));
        OrchestrationClient client = ClientOf(service);

        await client.Workflows.QueryPageAsync(
            new()
            {
                Tags = ["a b", "c"],
                Text = "x",
                From = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
                To = new DateTimeOffset(2026, 2, 2, 3, 4, 5, TimeSpan.Zero),
                Ascending = true,
                ExcludeFailed = false,
                HideMatureContent = true,
                PageSize = 7,
                Cursor = "next",
            },
            Stop);

        Assert.Equal(
            "?tags=a%20b&tags=c&query=x&fromDate=2026-01-02T03%3A04%3A05.0000000%2B00%3A00&toDate=2026-02-02T03%3A04%3A05.0000000%2B00%3A00&ascending=true&excludeFailed=false&hideMatureContent=true&take=7&cursor=next",
            Assert.Single(service.Requests).Query);
    }

    [Theory]
    [InlineData(true, "?wait=0&hideMatureContent=true")]
    [InlineData(false, "?wait=0&hideMatureContent=false")]
    [InlineData(null, "?wait=0")]
    public async Task SubmitAsync_sends_hideMatureContent_as_said(bool? hide, string query)
    {
        var service = new ScriptedService(Clock, r => r.Number == 1 ? throw ScriptedService.Lost() : ScriptedService.Work());
        OrchestrationClient client = ClientOf(service);

        await client.Workflows.SubmitAsync(Template, new() { HideMatureContent = hide }, Stop);

        Assert.All(service.Requests, r => Assert.Equal(query, r.Query)); // the second attempt too
    }

    private sealed class Endless : Stream
    {
        public long Consumed { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Consumed; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int size = Math.Min(count, 8192);
            Array.Fill(buffer, (byte)' ', offset, size);
            Consumed += size;
            return size;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
