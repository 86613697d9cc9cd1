using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Civitai.Orchestration.ImageGen;
using Generation.Files;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>What transfers report to their listener and to whoever measures, and what they say of themselves to the service.</summary>
public sealed class TransferMeasureTests : FileFixture
{
    [Theory]
    [InlineData(0, 0L, null, "0 bytes")]
    [InlineData(10, null, null, "10 bytes")]
    [InlineData(0, 200L, 0.0, "0 bytes (0 %)")]
    [InlineData(50, 200L, 0.25, "50 bytes (25 %)")]
    [InlineData(200, 200L, 1.0, "200 bytes (100 %)")]
    public void Progress_says_its_share_where_the_total_is_known(long bytes, long? total, double? rate, string text)
    {
        var progress = new TransferProgress { Bytes = bytes, TotalBytes = total };

        Assert.Equal(rate, progress.Rate);
        Assert.Equal(text, progress.ToString());
    }

    [Fact]
    public async Task DownloadAllAsync_reports_the_bytes_of_all_files_and_their_total_once_all_are_known()
    {
        byte[] small = Bytes(1000), large = Bytes(3000);
        Host.Then((request, _) => Task.FromResult(Answer(request.RequestUri!.AbsolutePath.EndsWith("large", StringComparison.Ordinal) ? large : small)));
        var reports = new List<TransferProgress>();
        var output = new ImageGenOutput { Images = [new ImageBlob { Id = "small", Available = true }, new ImageBlob { Id = "large", Available = true }] };

        await Client.Blobs.DownloadAllAsync(output, Folder, new Immediate(reports.Add), Stop);

        Assert.Equal(new TransferProgress { Bytes = 4000, TotalBytes = 4000 }, reports[^1]);
        Assert.Null(reports[0].TotalBytes); // the other one has not begun
        Assert.Equal(reports.Select(r => r.Bytes).Order(), reports.Select(r => r.Bytes));
    }

    [Fact]
    public async Task DownloadAllAsync_total_stays_open_where_a_host_says_no_length()
    {
        Host.Then((request, _) => Task.FromResult(
            request.RequestUri!.AbsolutePath.EndsWith('a') ? Answer(Png) : Flow(Png, Ending.Closed)));
        var reports = new List<TransferProgress>();
        var output = new ImageGenOutput { Images = [new ImageBlob { Id = "a", Available = true }, new ImageBlob { Id = "b", Available = true }] };

        await Client.Blobs.DownloadAllAsync(output, Folder, new Immediate(reports.Add), Stop);

        Assert.Equal(new TransferProgress { Bytes = 2 * Png.Length, TotalBytes = null }, reports[^1]);
    }

    [Fact]
    public async Task Downloads_are_measured_with_their_bytes_and_their_outcome()
    {
        using var measured = new Measured("files-down");
        Host.Then(_ => Answer(Bytes(500))).Then(_ => new HttpResponseMessage(HttpStatusCode.NotFound));
        OrchestrationClient client = NewClient(o => (o.Name, o.MaxAttempts) = ("files-down", 1));

        await client.Blobs.DownloadAsync(new ImageBlob { Id = "a", Available = true }, new MemoryStream(), cancellationToken: Stop);
        await Assert.ThrowsAsync<NotFoundException>(() => client.Blobs.DownloadAsync(new ImageBlob { Id = "b", Available = true }, new MemoryStream(), cancellationToken: Stop));

        Assert.Equal(["download complete 500", "download NotFoundException 0"], measured.Bytes);
    }

    [Fact]
    public async Task Bytes_that_came_count_though_the_file_changed_or_broke_off()
    {
        using var measured = new Measured("files-broken");
        Host.Then(_ => Flow(Bytes(5000), Ending.Broken, 9000)).Then(_ => Flow(Bytes(4000, seed: 77), Ending.Closed, 4000)).Then(_ => Flow(Bytes(4000, seed: 77), Ending.Closed, 4000))
            .Then(_ => Flow(Bytes(3000), Ending.Broken, 9000));
        OrchestrationClient client = NewClient(o => (o.Name, o.MaxAttempts) = ("files-broken", 2));

        await client.Blobs.DownloadAsync(SignedUrl(), new MemoryStream(), cancellationToken: Stop);
        await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Blobs.DownloadAsync(SignedUrl(), new MemoryStream(), cancellationToken: Stop));

        Assert.Equal(["download complete 9000", "download CivitaiTransportException 3000"], measured.Bytes);
    }

    [Theory]
    [InlineData(8 << 20, 80 * 1024)] // whose buffers would otherwise be a large part of it
    [InlineData((8 << 20) + 1, 256 * 1024)]
    public async Task Long_file_is_handed_on_in_large_pieces_and_a_shorter_one_in_small_ones(int length, int largest)
    {
        Host.Then(_ => Answer(new byte[length]));
        var pieces = new Pieces();

        await Client.Blobs.DownloadAsync(SignedUrl(), pieces, cancellationToken: Stop);

        Assert.Equal((length, largest), (pieces.Sum, pieces.Largest));
    }

    [Fact]
    public async Task Nobody_who_listens_is_no_listener_that_fails()
    {
        Host.Then((request, _) => Task.FromResult(request.Method == HttpMethod.Post ? Answer("{\"type\":\"image\",\"id\":\"b9\"}"u8.ToArray(), "application/json") : Answer(Png)));

        await Client.Blobs.DownloadAsync(SignedUrl(), In("a.png"), cancellationToken: Stop);
        await Client.Blobs.DownloadAllAsync(new ImageGenOutput { Images = [new ImageBlob { Id = "a", Available = true }] }, In("all"), cancellationToken: Stop);
        await Client.Blobs.UploadAsync(Png, cancellationToken: Stop);

        Assert.DoesNotContain(103, Logs.Events);
    }

    [Fact]
    public void Sum_of_parts_of_known_lengths_has_its_total_from_the_beginning()
    {
        var reports = new List<TransferProgress>();
        var sum = new ProgressSum(new Immediate(reports.Add), [100L, 300L]);

        sum.Of(1)!.Report(new TransferProgress { Bytes = 50, TotalBytes = 300 });

        Assert.Equal([new TransferProgress { Bytes = 50, TotalBytes = 400 }], reports);
        Assert.Null(new ProgressSum(null, 2).Of(0));
    }

    [Fact]
    public async Task Digest_is_that_of_the_bytes_in_their_order_while_some_are_hashed_beside()
    {
        byte[] content = new byte[8_000_001];
        new Random(1).NextBytes(content);
        using var digest = new RunningDigest();

        await digest.AppendAsideAsync(content.AsMemory(0, 8_000_000));
        digest.Append(content.AsSpan(8_000_000));

        Assert.Equal(SHA256.HashData(content), digest.Current());
    }

    [Fact]
    public async Task Upload_is_a_span_of_the_client_that_sends_it()
    {
        Host.Then(_ => Answer("{\"type\":\"image\",\"id\":\"b9\"}"u8.ToArray(), "application/json"));
        var spans = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == "Civitai.Orchestration",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => spans.Enqueue($"{a.OperationName} {a.GetTagItem("civitai.client")}"),
        };
        ActivitySource.AddActivityListener(listener);

        await NewClient(o => o.Name = "files-span").Blobs.UploadAsync(Png, cancellationToken: Stop);

        Assert.Single(spans, "Blob.Upload files-span");
    }

    [Fact]
    public async Task Uploads_are_measured_with_their_bytes_and_their_outcome()
    {
        using var measured = new Measured("files-up");
        Host.Then(async (request, token) =>
        {
            await request.Content!.ReadAsByteArrayAsync(token);
            return Answer("{\"type\":\"image\",\"id\":\"b9\"}"u8.ToArray(), "application/json");
        }).Then(async (request, token) =>
        {
            await request.Content!.ReadAsByteArrayAsync(token);
            return new HttpResponseMessage(HttpStatusCode.UnprocessableEntity);
        });
        OrchestrationClient client = NewClient(o => o.Name = "files-up");

        await client.Blobs.UploadAsync(new MemoryStream(Bytes(700)), cancellationToken: Stop);
        await Assert.ThrowsAnyAsync<CivitaiException>(() => client.Blobs.UploadAsync(new MemoryStream(Bytes(300)), cancellationToken: Stop));

        Assert.Equal("upload complete 700", measured.Bytes[0]);
        Assert.Matches("^upload [A-Za-z]+Exception 300$", measured.Bytes[1]);
    }

    [Fact]
    public async Task Upload_says_what_it_can_read()
    {
        string? accept = null;
        Host.Then(async (request, token) =>
        {
            accept = request.Headers.Accept.ToString();
            await request.Content!.ReadAsByteArrayAsync(token);
            return Answer("{\"type\":\"image\",\"id\":\"b9\"}"u8.ToArray(), "application/json");
        });

        await Client.Blobs.UploadAsync(new MemoryStream(Png), cancellationToken: Stop);

        Assert.Equal("application/json", accept);
        Assert.Equal("br, gzip, deflate", Assert.Single(Host.Requests).AcceptEncoding);
    }

    [Fact]
    public async Task Upload_answered_with_nothing_is_no_blob_and_may_have_arrived()
    {
        Host.Then(async (request, token) =>
        {
            await request.Content!.ReadAsByteArrayAsync(token);
            return Answer([], "application/json");
        });

        var lost = await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.UploadAsync(new MemoryStream(Png), cancellationToken: Stop));

        Assert.True(lost.MayHaveBeenExecuted);
        Assert.StartsWith("A gateway answered with a page or with nothing (200)", lost.Message, StringComparison.Ordinal);
        Assert.Single(Host.Requests);
    }

    [Fact]
    public async Task Upload_answered_with_a_page_is_no_blob()
    {
        Host.Then(async (request, token) =>
        {
            await request.Content!.ReadAsByteArrayAsync(token);
            return Answer("<html>sign in</html>"u8.ToArray(), "text/html");
        });

        await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.UploadAsync(new MemoryStream(Png), cancellationToken: Stop));
    }

    [Fact]
    public async Task Content_type_that_is_none_says_so()
    {
        var e = await Assert.ThrowsAsync<ArgumentException>(() => Client.Blobs.UploadAsync(new MemoryStream(Png), "no type", Stop));

        Assert.StartsWith("The content type is not a media type, for example image/png.", e.Message, StringComparison.Ordinal);
        Assert.Equal("options", e.ParamName);
    }

    /// <summary>Notes how much it is handed at once.</summary>
    private sealed class Pieces : MemoryStream
    {
        public int Largest { get; private set; }

        public int Sum { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            (Largest, Sum) = (Math.Max(Largest, buffer.Length), Sum + buffer.Length);
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>The bytes that a client's transfers were measured with.</summary>
    private sealed class Measured : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly List<string> _bytes = [];

        public Measured(string client)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Civitai.Orchestration" && instrument.Unit == "By")
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
            {
                var all = new Dictionary<string, object?>(tags.ToArray());
                if (Equals(all["client"], client))
                    _bytes.Add(string.Create(CultureInfo.InvariantCulture, $"{all["direction"]} {all["outcome"]} {value}"));
            });
            _listener.Start();
        }

        public List<string> Bytes => _bytes;

        public void Dispose() => _listener.Dispose();
    }
}
