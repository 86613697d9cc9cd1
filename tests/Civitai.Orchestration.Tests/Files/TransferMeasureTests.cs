using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using Civitai.Orchestration.ImageGen;

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
