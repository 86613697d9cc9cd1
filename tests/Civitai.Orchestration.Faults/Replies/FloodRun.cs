using System.IO.Compression;
using System.Net;
using Civitai.Orchestration.Faults.Proxy;
using Civitai.Orchestration.Faults.Service;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Faults.Replies;

/// <summary>Replies that never end, and replies that are small on the wire and huge in memory: both are refused at the limit.</summary>
internal sealed class FloodRun
{
    private const long Limit = 8L << 20;
    private const long Slack = 160; // MiB over what the process had: the limit, its doubling buffers and the test's own bytes

    private readonly RunReport _report = new("floods");

    public async Task<RunReport> RunAsync()
    {
        foreach ((int status, string start) in ((int, string)[])[(200, "{\"id\":\"w\",\"x\":\""), (200, "[\""), (202, ""), (400, "{\"detail\":\""), (503, "{\"detail\":\""), (502, "<html>")])
            await EndlessAsync(status, start);
        await ExplodingAsync();
        return _report;
    }

    private async Task EndlessAsync(int status, string start)
    {
        using var handler = new EndlessHandler(status, start);
        using var client = new OrchestrationClient(SecretWatch.Token, new() { MaxResponseBytes = Limit, MaxAttempts = 1, BaseAddress = new("https://service.invalid") }, handler);
        (string, Func<Task>)[] calls =
        [
            ("Get", () => client.Workflows.GetAsync("w")), ("Submit", () => client.Workflows.SubmitAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "x" }))),
            ("Query", () => client.Workflows.QueryPageAsync()), ("Refresh", () => client.Blobs.RefreshAsync("b")), ("Cancel", () => client.Workflows.CancelAsync("w")),
        ];
        foreach ((string name, Func<Task> call) in calls)
        {
            handler.Read = 0;
            await CallAsync($"{name} {status} {start}", call);
            if (handler.Read > Limit * 2)
                _report.Find($"{handler.Read >> 20} MiB were read of a reply that may hold {Limit >> 20}", $"{name} {status} {start}");
        }
    }

    private async Task ExplodingAsync()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("{\"id\":\"w\",\"x\":\""u8);
            byte[] zeros = new byte[1 << 20];
            Array.Fill(zeros, (byte)'0');
            for (int n = 0; n < 400; n++)
                gzip.Write(zeros);
            gzip.Write("\"}"u8);
        }

        byte[] body = packed.ToArray();
        var service = new ReferenceService(TimeProvider.System, SecretWatch.Token);
        await using var proxy = new FaultProxy(service, new FaultPlan(), TimeProvider.System)
        {
            Replacing = _ => new ServiceReply(200, body) { Headers = [("Content-Encoding", "gzip")] },
        };
        using var client = new OrchestrationClient(SecretWatch.Token, new() { MaxResponseBytes = Limit, MaxAttempts = 1, BaseAddress = proxy.BaseAddress });
        await CallAsync($"{body.Length >> 10} KiB that become 400 MiB", () => client.Workflows.GetAsync("w"));
    }

    private async Task CallAsync(string name, Func<Task> call)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new PeakWatch();
        try
        {
            await call().WaitAsync(TimeSpan.FromMinutes(1));
            _report.Find("a flood was taken for a reply", name);
        }
        catch (CivitaiException e)
        {
            _report.Count($"refused with {e.GetType().Name}");
        }
        catch (Exception e)
        {
            _report.Find($"foreign exception: {LibraryExceptions.Describe(e)}", name, e.ToString());
        }

        long grown = (peak.Stop() - before) >> 20;
        _report.Max("most memory over what was there, MiB", grown);
        if (grown > Slack)
            _report.Find("memory is not bounded", name, $"{grown} MiB");
    }

    /// <summary>Samples the heap while something runs.</summary>
    private sealed class PeakWatch : IDisposable
    {
        private readonly ITimer _timer;
        private long _peak;

        public PeakWatch() => _timer = TimeProvider.System.CreateTimer(_ => Sample(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(5));

        public long Stop()
        {
            Sample();
            return Interlocked.Read(ref _peak);
        }

        public void Dispose() => _timer.Dispose();

        private void Sample() => Interlocked.Exchange(ref _peak, Math.Max(Interlocked.Read(ref _peak), GC.GetTotalMemory(forceFullCollection: false)));
    }

    private sealed class EndlessHandler(int status, string start) : HttpMessageHandler
    {
        public long Read { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new StreamContent(new EndlessStream(this, System.Text.Encoding.UTF8.GetBytes(start)));
            content.Headers.ContentType = new("application/json");
            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content, RequestMessage = request });
        }
    }

    private sealed class EndlessStream(EndlessHandler owner, byte[] start) : Stream
    {
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (owner.Read > 1L << 30)
                throw new IOException("Enough."); // so that a run ends that has no limit
            int head = Math.Min(buffer.Length, start.Length - _at);
            start.AsSpan(_at, head).CopyTo(buffer);
            _at += head;
            buffer[head..].Fill((byte)'a');
            owner.Read += buffer.Length;
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            cancellationToken.IsCancellationRequested ? Task.FromCanceled<int>(cancellationToken) : Task.FromResult(Read(buffer.AsSpan(offset, count)));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : ValueTask.FromResult(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
