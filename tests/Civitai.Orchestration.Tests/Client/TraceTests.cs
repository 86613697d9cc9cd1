using System.Globalization;
using System.Net;
using System.Text;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>The record of a training, followed on the simulator while it is written.</summary>
public sealed class SimulatedTraceTests : ClientFixture
{
    [Theory]
    [InlineData("logs", "7 of 30 tenths of epochs done")]
    [InlineData("events", """{"event":"progress","done":7,"of":30}""")]
    public async Task TailTraceAsync_hands_out_each_line_once_while_the_training_goes_on(string mode, string seventh)
    {
        WorkflowHandle handle = await Client.Workflows.SubmitAsync(Training with { Trace = new TrainingTraceMode(mode) }, cancellationToken: Stop);
        var lines = new List<string>();
        WorkflowStatus? statusAtFirst = null;
        await foreach (string line in handle.TailTraceAsync(cancellationToken: Stop))
        {
            statusAtFirst ??= (await handle.GetAsync(Stop)).Status;
            lines.Add(line);
        }

        Assert.Equal(WorkflowStatus.Processing, statusAtFirst);
        Assert.Equal(30, lines.Count);
        Assert.Equal(30, lines.Distinct().Count());
        Assert.Equal(seventh, lines[6]);
        Assert.Equal(WorkflowStatus.Succeeded, (await handle.GetAsync(Stop)).Status);
    }

    [Fact]
    public async Task TailTraceAsync_says_at_the_end_that_no_record_was_asked_for()
    {
        WorkflowHandle workflow = await Client.Workflows.SubmitAsync(Training, cancellationToken: Stop);
        WorkflowOutputException refusal = await Assert.ThrowsAsync<WorkflowOutputException>(() => LinesOf(Client.Workflows.TailTraceAsync(workflow.Id, cancellationToken: Stop)));
        Assert.Contains("has no trace that can be had", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(workflow.Id, refusal.WorkflowId);
    }

    private static async Task<List<string>> LinesOf(IAsyncEnumerable<string> lines)
    {
        var list = new List<string>();
        await foreach (string line in lines)
            list.Add(line);
        return list;
    }
}

/// <summary>Records as a service may send them.</summary>
public sealed class TraceTests : ScriptedFixture
{
    private const string Record = "https://files.example/traces/t1";

    [Fact]
    public async Task Record_that_ends_with_each_answer_is_handed_out_without_a_line_twice_or_a_half_one()
    {
        string[] states = ["", "one\ntw", "one\ntwo\r\nthr", "one\ntwo\r\nthree\n\nfo", "one\ntwo\r\nthree\n\nfour"];
        int look = -1;
        var service = new ScriptedService(Clock, request => IsRecord(request)
            ? Text(states[look])
            : Training(++look < states.Length - 1 ? "processing" : "succeeded", Record + "?sig=" + look.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal(["one", "two", "three", "", "four"], await TailAsync(service));
        Assert.All(service.Requests.Where(IsRecord), r => Assert.Null(r.Authorization));
    }

    [Fact]
    public async Task Record_that_is_held_open_is_followed_in_one_request_as_it_grows()
    {
        int readings = 0;
        var service = new ScriptedService(Clock, request => !IsRecord(request) ? Training(readings > 0 ? "succeeded" : "processing", Record)
            : ++readings > 1 ? Text("begun\nat work\ndone") // once more at the end
            : new HttpResponseMessage { Content = new StreamContent(new GrowingStream(Clock, [(Seconds(0), "be"), (Seconds(5), "gun\nat "), (Seconds(5), "work\ndone")])) });
        var seen = new List<(string, TimeSpan)>();
        await foreach (string line in ClientOf(service).Workflows.TailTraceAsync("wf_1", cancellationToken: Stop))
            seen.Add((line, Clock.Elapsed));

        Assert.Equal(["begun", "at work", "done"], seen.Select(s => s.Item1));
        Assert.InRange(seen[0].Item2, Seconds(5), Seconds(6));
        Assert.InRange(seen[1].Item2, Seconds(10), Seconds(11));
    }

    [Fact]
    public async Task Refusals_and_broken_connections_pass_while_the_work_goes_on()
    {
        int look = 0;
        var service = new ScriptedService(Clock, request => IsRecord(request)
            ? look switch
            {
                1 => new(HttpStatusCode.NotFound),
                2 => new(HttpStatusCode.Forbidden),
                3 => new(HttpStatusCode.Accepted),
                4 => Text("one\n"),
                5 => throw ScriptedService.Lost(),
                _ => Text("one\ntwo\n"),
            }
            : Training(++look < 7 ? "processing" : "succeeded", Record));

        Assert.Equal(["one", "two"], await TailAsync(service));
    }

    [Fact]
    public async Task Refusal_after_the_end_is_an_exception()
    {
        var service = new ScriptedService(Clock, request => IsRecord(request) ? new(HttpStatusCode.Gone) : Training("succeeded", Record));
        CivitaiApiException refusal = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => TailAsync(service));
        Assert.Equal(HttpStatusCode.Gone, refusal.StatusCode);
    }

    [Fact]
    public async Task Record_on_the_services_own_host_is_asked_for_with_the_token_where_its_address_alone_is_refused()
    {
        const string Own = "https://gateway.example/images/v2/consumer/streaming-blobs/t1?sig=old";
        var service = new ScriptedService(Clock, request => !request.Address.AbsolutePath.EndsWith("/t1", StringComparison.Ordinal) ? Training("failed", Own)
            : request.Authorization is null ? new(HttpStatusCode.Unauthorized) : Text("""{"event":"failed"}""", "application/json"));

        Assert.Equal(["""{"event":"failed"}"""], await TailAsync(service, o => o.BaseAddress = new Uri("https://gateway.example/images/")));
        Assert.Equal("Bearer secret-token", service.Requests[^1].Authorization);
    }

    [Fact]
    public async Task Each_epochs_record_is_read_and_one_that_all_share_once()
    {
        var service = new ScriptedService(Clock, request => IsRecord(request)
            ? Text(request.Address.AbsolutePath + "\n")
            : Training("succeeded", Record + "?sig=a", Record + "?sig=b", Record + "0"));

        Assert.Equal(["/traces/t1", "/traces/t10"], await TailAsync(service));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Accepted)]
    public async Task Record_without_anything_is_no_exception_after_the_end(HttpStatusCode status)
    {
        var service = new ScriptedService(Clock, request => IsRecord(request) ? new(status) { Content = new ByteArrayContent([]) } : Training("succeeded", Record));

        Assert.Empty(await TailAsync(service));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(40)]
    [InlineData(1023)]
    public async Task Long_line_comes_as_one(int kibibytes)
    {
        string line = new('x', kibibytes << 10);
        var service = new ScriptedService(Clock, request => IsRecord(request) ? Text($"{line}\n{line}\nlast") : Training("succeeded", Record));

        Assert.Equal([line, line, "last"], await TailAsync(service));
    }

    [Fact]
    public async Task Line_without_end_comes_in_pieces()
    {
        string endless = new('x', (5 << 19) + 7);
        var service = new ScriptedService(Clock, request => IsRecord(request) ? Text(endless) : Training("succeeded", Record));
        List<string> lines = await TailAsync(service);
        Assert.Equal(endless, string.Concat(lines));
        Assert.All(lines, l => Assert.InRange(l.Length, 1, 2 << 20));
        Assert.True(lines.Count > 1);
    }

    [Theory]
    [InlineData("binary", ".bin")]
    [InlineData("logs", ".txt")]
    public async Task Graphs_record_is_read_where_it_is_text(string mode, string extension)
    {
        var service = new ScriptedService(Clock, request => IsRecord(request)
            ? Text("queue_remaining 0\n")
            : ScriptedService.Json($$"""
                {"id":"wf_1","status":"succeeded","steps":[{"$type":"customComfy","name":"$0","status":"succeeded","input":{"trace":"{{mode}}","workflow":{} },"output":{"blobs":[],"traceUrl":"{{Record}}{{extension}}?sig=1"} }]}
                """));
        if (mode == "logs")
            Assert.Equal(["queue_remaining 0"], await TailAsync(service));
        else
            await Assert.ThrowsAsync<WorkflowOutputException>(() => TailAsync(service));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Silent_record_holds_up_neither_the_limit_nor_the_token(bool isCanceled)
    {
        var service = new ScriptedService(Clock, request => IsRecord(request)
            ? new HttpResponseMessage { Content = new StreamContent(new GrowingStream(Clock, [(Seconds(0), "one\n"), (TimeSpan.FromDays(1), "two\n")])) }
            : Training("processing", Record));
        using var stop = new CancellationTokenSource(isCanceled ? Seconds(30) : Timeout.InfiniteTimeSpan, Clock);
        var lines = new List<string>();
        async Task RunAsync()
        {
            await foreach (string line in ClientOf(service, o => o.TransferIdleTimeout = TimeSpan.FromHours(1)).Workflows.TailTraceAsync("wf_1", new() { Timeout = Seconds(60) }, stop.Token))
                lines.Add(line);
        }

        if (isCanceled)
            await Assert.ThrowsAsync<WorkflowWaitCanceledException>(RunAsync);
        else
            await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(RunAsync);
        Assert.InRange(Clock.Elapsed, TimeSpan.Zero, Seconds(61));
        Assert.Equal(["one"], lines);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Record_whose_last_reading_is_ended_is_not_taken_for_whole(bool isCanceled)
    {
        var service = new ScriptedService(Clock, request => IsRecord(request)
            ? new HttpResponseMessage { Content = new StreamContent(new GrowingStream(Clock, [(Seconds(0), "one\n"), (TimeSpan.FromDays(1), "two\n")])) }
            : Training("succeeded", Record));
        using var stop = new CancellationTokenSource(isCanceled ? Seconds(30) : Timeout.InfiniteTimeSpan, Clock);
        async Task RunAsync()
        {
            await foreach (string _ in ClientOf(service, o => o.TransferIdleTimeout = TimeSpan.FromHours(1)).Workflows.TailTraceAsync("wf_1", new() { Timeout = Seconds(60) }, stop.Token))
            {
                // its end is looked at
            }
        }

        if (isCanceled)
            Assert.Equal(stop.Token, (await Assert.ThrowsAsync<WorkflowWaitCanceledException>(RunAsync)).CancellationToken);
        else
            Assert.Equal(WorkflowStatus.Succeeded, (await Assert.ThrowsAsync<WorkflowWaitTimeoutException>(RunAsync)).LastSnapshot?.Status);
        Assert.InRange(Clock.Elapsed, TimeSpan.Zero, Seconds(61));
    }

    private async Task<List<string>> TailAsync(ScriptedService service, Action<OrchestrationClientOptions>? configure = null)
    {
        var lines = new List<string>();
        await foreach (string line in ClientOf(service, configure).Workflows.TailTraceAsync("wf_1", cancellationToken: Stop))
            lines.Add(line);
        return lines;
    }

    private static bool IsRecord(SentRequest request) => request.Address.Host == "files.example";

    private static HttpResponseMessage Text(string text, string mediaType = "text/plain") => new() { Content = new StringContent(text, Encoding.UTF8, mediaType) };

    private static HttpResponseMessage Training(string status, params string[] records)
    {
        IEnumerable<string> epochs = records.Select((r, i) => string.Create(CultureInfo.InvariantCulture, $$"""{"epochNumber":{{i + 1}},"traceUrl":"{{r}}"}"""));
        return ScriptedService.Json($$"""{"id":"wf_1","status":"{{status}}","steps":[{"$type":"training","name":"$0","status":"{{status}}","output":{"epochs":[{{string.Join(',', epochs)}}]} }]}""");
    }

    /// <summary>An answer that says something, and later more.</summary>
    private sealed class GrowingStream(VirtualTimeProvider clock, IReadOnlyList<(TimeSpan Pause, string Text)> parts) : Stream
    {
        private int _next;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_next == parts.Count)
                return 0;
            (TimeSpan pause, string text) = parts[_next];
            await Task.Delay(pause, clock, cancellationToken);
            _next++;
            return Encoding.UTF8.GetBytes(text, buffer.Span);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
