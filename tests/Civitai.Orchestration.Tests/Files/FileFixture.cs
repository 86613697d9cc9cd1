using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Civitai.Orchestration.Testing;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>A client over scripted answers, in virtual time, and a folder that is gone afterwards.</summary>
public abstract class FileFixture : IDisposable
{
    protected const string Token = "secret-token";
    protected const string Base = "https://orchestration.civitai.com";

    private readonly List<OrchestrationClient> _clients = [];

    protected FileFixture()
    {
        Host = new ScriptedHost();
        Client = NewClient();
    }

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected VirtualTimeProvider Clock { get; } = new();

    protected string Folder { get; } = Directory.CreateTempSubdirectory("civitai-files-").FullName;

    protected ScriptedHost Host { get; }

    protected OrchestrationClient Client { get; }

    protected LogList Logs { get; } = new();

    /// <summary>Bytes that are no known kind of file.</summary>
    protected static byte[] Bytes(int length, int seed = 1) => [.. Enumerable.Range(0, length).Select(i => (byte)((i * 31) + seed))];

    /// <summary>The smallest PNG: one transparent pixel, 67 bytes.</summary>
    protected static byte[] Png => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    protected static ImageBlob SignedUrl(string? id = null) => new() { Id = id, Url = new Uri(Base + "/v2/consumer/blobs/content/CfDJ8.png?sig=s3cret") };

    protected string In(string name) => Path.Combine(Folder, name);

    protected string[] FilesIn() => [.. Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    protected OrchestrationClient NewClient(Action<OrchestrationClientOptions>? configure = null)
    {
        var options = new OrchestrationClientOptions { TimeProvider = Clock, Randomness = () => 0.5, LoggerFactory = Logs };
        configure?.Invoke(options);
        var client = new OrchestrationClient(Token, options, Host);
        _clients.Add(client);
        return client;
    }

    /// <summary>Moves the clock on each time that somebody stands still.</summary>
    protected async Task PassStillTimeAsync(Task work, TimeSpan step)
    {
        while (!work.IsCompleted)
        {
            Task still = Host.Still.WaitAsync(Stop);
            if (await Task.WhenAny(work, still) == still)
                Clock.Advance(step);
        }
    }

    /// <summary>In small steps, so that whoever's time runs out first ends then.</summary>
    protected async Task PassAsync(int seconds, CancellationToken cancellationToken)
    {
        for (int i = 0; i < seconds; i++)
            await Task.Delay(TimeSpan.FromSeconds(1), Clock, cancellationToken);
    }

    protected static HttpResponseMessage Redirect(int status, string location)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        response.Headers.TryAddWithoutValidation("Location", location);
        return response;
    }

    protected static HttpResponseMessage Answer(byte[] content, string mediaType = "application/octet-stream", string? tag = null, int status = 200)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(content) };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        if (tag is not null)
            response.Headers.ETag = new EntityTagHeaderValue(tag);
        return response;
    }

    protected HttpResponseMessage Flow(byte[] content, Ending ending, long? length = null, string? tag = null)
    {
        var response = new HttpResponseMessage { Content = new StreamContent(new Body(Host, content, ending)) };
        response.Content.Headers.ContentLength = length;
        if (tag is not null)
            response.Headers.ETag = new EntityTagHeaderValue(tag);
        return response;
    }

    protected static HttpResponseMessage Part(byte[] whole, int from, string? tag = null)
    {
        HttpResponseMessage response = Answer(whole[from..], tag: tag, status: 206);
        response.Content.Headers.ContentRange = new ContentRangeHeaderValue(from, whole.Length - 1, whole.Length);
        return response;
    }

    protected static byte[] Gzip(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        return packed.ToArray();
    }

    public void Dispose()
    {
        foreach (OrchestrationClient client in _clients)
            client.Dispose();
        Host.Dispose();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    public enum Ending
    {
        /// <summary>The body ends in order.</summary>
        Closed,

        /// <summary>The connection breaks.</summary>
        Broken,

        /// <summary>Nothing more comes.</summary>
        Still,
    }

    public sealed record Seen(string Method, Uri Address, string? Authorization, string? Range, string? IfRange, string? AcceptEncoding, string? ContentType, long? ContentLength);

    /// <summary>Answers from a script, in order; the last answer is repeated.</summary>
    public sealed class ScriptedHost : HttpMessageHandler
    {
        private readonly List<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _script = [];
        private int _next;

        public ConcurrentQueue<Seen> Requests { get; } = new();

        /// <summary>Released each time that somebody begins to stand still.</summary>
        public SemaphoreSlim Still { get; } = new(0);

        public ScriptedHost Then(Func<HttpRequestMessage, HttpResponseMessage> answer) => Then((request, _) => Task.FromResult(answer(request)));

        public ScriptedHost Then(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
        {
            _script.Add(answer);
            return this;
        }

        /// <summary>Answers so from now on.</summary>
        public ScriptedHost Only(Func<HttpRequestMessage, HttpResponseMessage> answer)
        {
            _script.Clear();
            return Then(answer);
        }

        public ScriptedHost ThenSilence() => Then(async (_, token) =>
        {
            Still.Release();
            await Task.Delay(Timeout.Infinite, token);
            return new HttpResponseMessage();
        });

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Enqueue(new Seen(
                request.Method.Method, request.RequestUri!, request.Headers.Authorization?.ToString(), request.Headers.Range?.ToString(), request.Headers.IfRange?.ToString(),
                request.Headers.AcceptEncoding.ToString(), request.Content?.Headers.ContentType?.ToString(), request.Content?.Headers.ContentLength));
            return _script[Math.Min(Interlocked.Increment(ref _next) - 1, _script.Count - 1)](request, cancellationToken);
        }
    }

    /// <summary>A body that arrives in small pieces and ends as it is told to.</summary>
    private sealed class Body(ScriptedHost host, byte[] content, Ending ending) : Stream
    {
        private int _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int take = Math.Min(Math.Min(buffer.Length, 1000), content.Length - _position);
            if (take == 0 && ending == Ending.Broken)
                throw new IOException("The connection broke.");
            if (take == 0 && ending == Ending.Still)
            {
                host.Still.Release();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            content.AsMemory(_position, take).CopyTo(buffer);
            _position += take;
            return take;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    /// <summary>Reports at once, on the caller's thread.</summary>
    protected sealed class Immediate(Action<TransferProgress> report) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => report(value);
    }

    /// <summary>Content that knows whether its answer was let go.</summary>
    protected sealed class Held(byte[] content) : ByteArrayContent(content)
    {
        public bool IsLetGo { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsLetGo = true;
            base.Dispose(disposing);
        }
    }

    /// <summary>Keeps what was logged.</summary>
    public sealed class LogList : ILoggerFactory, ILogger
    {
        public ConcurrentQueue<int> Events { get; } = new();

        public ConcurrentQueue<string> Messages { get; } = new();

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Events.Enqueue(eventId.Id);
            Messages.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
