using System.Globalization;
using System.Text;
using Civitai.Orchestration.Faults.Intents;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Faults.Replies;

/// <summary>Damaged replies to every kind of call, through the real client over a stub of the transport, in virtual time.</summary>
internal sealed class ReplyRun(int seed, int count, int parallel, int? only = null)
{
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(60); // of real time; a call takes milliseconds

    private readonly RunReport _report = new("damaged replies");

    public async Task<RunReport> RunAsync()
    {
        using var watch = new SecretWatch(_report);
        if (only is { } one)
        {
            await RunShareAsync(one, one + 1, watch);
        }
        else
        {
            int share = (count + parallel - 1) / parallel;
            await Task.WhenAll(Enumerable.Range(0, parallel).Select(p => Task.Run(() => RunShareAsync(p * share, Math.Min(count, (p + 1) * share), watch))));
        }

        _report.Max("peak memory, MiB", RunReport.PeakMemory());
        if (_report["peak memory, MiB"] > 1500)
            _report.Find("memory is not bounded", $"{_report["peak memory, MiB"]} MiB");
        return _report;
    }

    private async Task RunShareAsync(int from, int to, SecretWatch watch)
    {
        using var handler = new DamagedReplyHandler();
        OrchestrationClient? client = null;
        for (int number = from; number < to; number++)
        {
            if (client is null || number % 1000 == 0)
            {
                client?.Dispose();
                client = new OrchestrationClient(
                    SecretWatch.Token, new() { TimeProvider = new VirtualTimeProvider(), Randomness = () => 0.5, LoggerFactory = watch, BaseAddress = new("https://service.invalid") }, handler);
            }

            await RunOneAsync(number, handler, client, watch);
        }

        client?.Dispose();
    }

    private async Task RunOneAsync(int number, DamagedReplyHandler handler, OrchestrationClient client, SecretWatch watch)
    {
        var random = new Random(IntentRun.HashCode(seed, number));
        string call = "?";
        StubReply reply = new(200, []);
        StubReply? second = null;
        bool isSubmission = false;
        try
        {
            Task task;
            switch (random.Next(20))
            {
                case < 5:
                    call = "Get";
                    handler.Set(reply = Make(random, ReplySamples.Any[random.Next(ReplySamples.Any.Length)]));
                    task = ReadAsync(client.Workflows.GetAsync(ReplySamples.Id), number);
                    break;
                case < 9:
                    call = "Submit";
                    isSubmission = true;
                    handler.Set(reply = Make(random, ReplySamples.Accepted));
                    task = ReadAsync(client.Workflows.SubmitAsync(Template), number);
                    break;
                case < 10:
                    call = "Run";
                    isSubmission = true;
                    handler.Set(reply = Make(random, ReplySamples.Accepted), second = Make(random, ReplySamples.Succeeded), Good(ReplySamples.Succeeded));
                    task = ReadAsync(client.Workflows.RunAsync(Template), number);
                    break;
                case < 13:
                    call = "Wait";
                    handler.Set(reply = Make(random, ReplySamples.Any[random.Next(ReplySamples.Any.Length)]), Good(ReplySamples.Succeeded));
                    task = ReadAsync(client.Workflows.WaitAsync(ReplySamples.Id, new() { Timeout = TimeSpan.FromHours(2) }, random.Next(4) == 0 ? new Progress() : null), number);
                    break;
                case < 14:
                    call = "OneOddItem";
                    task = QueryWithOddItemAsync(random, handler, client, number, out reply);
                    break;
                case < 16:
                    call = "Query";
                    handler.Set(reply = Make(random, ReplySamples.Page), new StubReply(200, "{\"items\":[]}"u8.ToArray()));
                    task = QueryAsync(client, number);
                    break;
                case < 18:
                    call = "RefreshBlob";
                    handler.Set(reply = Make(random, ReplySamples.Blob));
                    task = client.Blobs.RefreshAsync("A1.png");
                    break;
                case < 19:
                    call = "BlobAddress";
                    handler.Set(reply = Make(random, ReplySamples.Blob, isRedirect: true));
                    task = client.Blobs.GetUrlAsync("A1.png");
                    break;
                default:
                    call = "Preview";
                    handler.Set(reply = Make(random, ReplySamples.Any[random.Next(ReplySamples.Any.Length)]));
                    task = client.Workflows.PreviewCostAsync(Template);
                    break;
            }

            await task.WaitAsync(CallLimit);
            _report.Count($"{call}: read");
        }
        catch (TimeoutException e) when (e.StackTrace?.Contains("RunOneAsync", StringComparison.Ordinal) == true && e.StackTrace.Contains("WaitAsync", StringComparison.Ordinal) && e.InnerException is null && e.Message == "The operation has timed out.")
        {
            _report.Find($"hang in {call}", Where(number), Describe(reply));
        }
        catch (Exception e)
        {
            _report.Count($"{call}: {e.GetType().Name}");
            watch.Search(e, Where(number));
            if (!LibraryExceptions.IsExpected(e, CancellationToken.None))
                _report.Find($"foreign exception: {LibraryExceptions.Describe(e)}", Where(number), call + " " + Describe(reply) + "\n" + e);
            else if (e is ExternalIdConflictException)
                _report.Find($"conflict reported in {call} for a key that was made for it", Where(number), Describe(reply));
            else if (isSubmission && e is CivitaiException { ExternalId: null, WorkflowId: null })
                _report.Find($"no key and no id: {e.GetType().Name}", Where(number), call + " " + Describe(reply));
            if (isSubmission && LibraryExceptions.MayHaveBeenExecuted(e) == false && reply.Status < 300 && reply.Failure is null)
                _report.Find($"MayHaveBeenExecuted is false after a reply with success in {call}", Where(number), e + "\n" + Describe(reply) + (second is null ? "" : "\nthen " + Describe(second)));
        }

        _report.Count("damaged replies");
    }

    private static WorkflowTemplate Template { get; } = WorkflowTemplate.For(new ZImageTurboCreateImageGenInput
    {
        Prompt = $"{SecretWatch.PromptMark} größe",
        Width = 512,
        Height = 512,
        CfgScale = 1,
        Steps = 9,
        Quantity = 2,
    });

    private static string Where(int number) => $"--only {number.ToString(CultureInfo.InvariantCulture)}";

    private static StubReply Good(JsonTree tree) => new(200, Bytes(tree));

    private static byte[] Bytes(JsonTree tree)
    {
        var text = new StringBuilder();
        tree.Write(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What is read must be written, read again and looked at.</summary>
    private async Task ReadAsync(Task<Workflow> call, int number)
    {
        Workflow workflow = await call;
        LookAt(workflow, number);
    }

    private void LookAt(Workflow workflow, int number)
    {
        string json = "";
        try
        {
            json = workflow.ToJson();
            Workflow again = Workflow.Parse(json);
            string twice = again.ToJson();
            if (json.Contains(@"\uFFFD", StringComparison.Ordinal)) // broken characters, which are whole ones once they have been written
                (json, twice) = (twice, Workflow.Parse(twice).ToJson());
            if (twice != json && !IsSame(twice, json))
                _report.Find("what was read is written differently when it is read again", Where(number), Difference(json, twice) + "\n" + json + "\n" + twice);
            _ = again.ToString();
            foreach (WorkflowStep? step in workflow.Steps)
            {
                if (step is null || step.Jobs.Any(j => j is null))
                {
                    _report.Find("a list of what was read holds null: steps or jobs", Where(number), json);
                    return;
                }

                _ = (step.Status, step.Name, step.ToString());
            }

            try
            {
                ImageGenOutput output = workflow.GetOutput<ImageGenOutput>();
                foreach (ImageBlob? image in output.Images)
                {
                    if (image is null)
                        _report.Find("a list of what was read holds null: images", Where(number), json);
                    else
                        _ = (image.Url, image.PreviewUrl, image.ToString());
                }
            }
            catch (CivitaiException)
            {
                // typed
            }
        }
        catch (Exception e) when (e is not CivitaiException)
        {
            _report.Find($"what was read cannot be written and read again: {LibraryExceptions.Describe(e)}", Where(number), e + "\n" + json);
        }
    }

    // The same whatever the order of members and the way in which a character is written.
    private static bool IsSame(string a, string b)
    {
        try
        {
            using var one = System.Text.Json.JsonDocument.Parse(a, new() { MaxDepth = 10_000 });
            using var other = System.Text.Json.JsonDocument.Parse(b, new() { MaxDepth = 10_000 });
            return System.Text.Json.JsonElement.DeepEquals(one.RootElement, other.RootElement);
        }
        catch (InvalidOperationException)
        {
            return false; // half a surrogate pair: then the texts are the same or not
        }
    }

    private static string Difference(string a, string b)
    {
        int at = 0;
        while (at < Math.Min(a.Length, b.Length) && a[at] == b[at])
            at++;
        return $"{Around(a)}\n{Around(b)}";

        string Around(string text) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 100)];
    }

    private async Task QueryAsync(OrchestrationClient client, int number)
    {
        int pages = 0;
        await foreach (Workflow workflow in client.Workflows.QueryAsync())
        {
            LookAt(workflow, number);
            if (++pages > 1000)
            {
                _report.Find("a listing does not end", Where(number));
                return;
            }
        }
    }

    /// <summary>One item of a page is damaged, in its structure only: the others must be there.</summary>
    private Task QueryWithOddItemAsync(Random random, DamagedReplyHandler handler, OrchestrationClient client, int number, out StubReply reply)
    {
        var items = (JsonTree.Node)((JsonTree.Node)ReplySamples.Page).Items[1].Value;
        int odd = random.Next(3);
        string damaged;
        do
        {
            damaged = Encoding.UTF8.GetString(ReplyMutator.Damage(random, items.Items[odd].Value, keepsBytes: true));
        }
        while (!IsJson(damaged));
        string[] texts = [.. items.Items.Select((item, n) => n == odd ? damaged : Encoding.UTF8.GetString(Bytes(item.Value)))];
        reply = new StubReply(200, Encoding.UTF8.GetBytes($$"""{"items":[{{string.Join(',', texts)}}]}"""));
        handler.Set(reply);
        return CheckAsync();

        async Task CheckAsync()
        {
            List<Workflow> all = [];
            string ended = "";
            try
            {
                await foreach (Workflow workflow in client.Workflows.QueryAsync())
                {
                    LookAt(workflow, number);
                    all.Add(workflow);
                }
            }
            catch (CivitaiException e)
            {
                ended = e.ToString(); // judged by what came before
            }

            string[] expected = [.. ((string[])["w1", "w2", "w3"]).Where((_, n) => n != odd)];
            if (!expected.All(id => all.Any(w => w.Id == id)))
                _report.Find("an odd item loses others of its page", Where(number), string.Join('\n', ended.Split('\n').Take(3)) + $"\nitem {odd}: " + damaged);
        }
    }

    private static bool IsJson(string text) // of a depth that a reader can be asked for
    {
        try
        {
            using var _ = System.Text.Json.JsonDocument.Parse(text, new() { MaxDepth = 250 });
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    private static StubReply Make(Random random, JsonTree sample, bool isRedirect = false)
    {
        bool isRefusal = random.Next(8) == 0;
        int status = isRefusal ? Statuses[random.Next(Statuses.Length)] : isRedirect ? 308 : random.Next(12) switch { 0 => 202, 1 => 201, 2 => 206, _ => 200 };
        byte[] body = ReplyMutator.Damage(random, isRefusal && random.Next(4) != 0 ? ReplySamples.Refusals[random.Next(ReplySamples.Refusals.Length)] : sample);
        string? type = random.Next(15) != 0 ? "application/json; charset=utf-8" : MediaTypes[random.Next(MediaTypes.Length)];
        var reply = new StubReply(status, body, type);
        if (isRedirect || random.Next(30) == 0)
            reply.Headers.Add(("Location", Locations[random.Next(Locations.Length)]));
        if (isRefusal && random.Next(3) == 0)
            reply.Headers.Add(("Retry-After", RetryAfters[random.Next(RetryAfters.Length)]));
        if (random.Next(60) == 0)
            reply.Headers.Add(("Date", RetryAfters[random.Next(RetryAfters.Length)]));
        if (random.Next(25) != 0)
            return reply;
        return reply with { Failure = DamagedReplyHandler.Failures[random.Next(DamagedReplyHandler.Failures.Length)], FailsInBody = random.Next(2) == 0 };
    }

    private static readonly int[] Statuses = [204, 205, 300, 301, 302, 304, 307, 308, 400, 400, 400, 401, 402, 403, 403, 404, 405, 408, 409, 410, 413, 415, 418, 422, 425, 429, 429, 451, 499, 500, 501, 502, 503, 504, 505, 520, 524, 599, 600, 777];

    private static readonly string?[] MediaTypes =
        [null, "", "application/json; charset=nonsense", "application/json; charset=\"utf-16\"", "application/json;;", "text/html", "text/plain", "application/problem+json", "application/octet-stream", "json", "application/JSON", "*/*", "text/json; charset=utf-7"];

    private static readonly string[] Locations = ["https://files.invalid/x?sig=s1gnatur3-9e8d7c6b5a", "/v2/x?sig=s1gnatur3-9e8d7c6b5a", "", "//", "http://[", "http://host:99999/", "ftp://x/y", "javascript:1", "https://user:pw@host/", "\ud83d", "../..", "https://sign-in.invalid/login", "file:///x"];

    private static readonly string[] RetryAfters = ["1", "0", "-5", "31536000", "99999999999999999999", "soon", "Wed, 21 Oct 2099 07:28:00 GMT", "Wed, 21 Oct 1999 07:28:00 GMT", "", "1.5", "Wed, 99 Zzz 2099 07:28:00 GMT", "2147483647"];

    private sealed class Progress : IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value) => _ = value.ToString();
    }

    private static string Describe(StubReply reply) =>
        $"{reply.Status} {reply.ContentType} {string.Join(' ', reply.Headers)} {reply.Failure?.Invoke().GetType().Name}{(reply.FailsInBody ? " in body" : "")}\n{Encoding.UTF8.GetString(reply.Body, 0, Math.Min(reply.Body.Length, 4000))}";
}
