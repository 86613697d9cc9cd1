using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Files;

public sealed class ResumeTests : FileFixture
{
    private readonly byte[] _whole = Bytes(9000);

    [Fact]
    public async Task DownloadAsync_broken_off_goes_on_with_range_and_if_range()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Part(_whole, 5000, "\"v1\""));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal([(null, null), ("bytes=5000-", "\"v1\"")], Host.Requests.Select(r => (r.Range, r.IfRange)));
        Assert.Equal(Sha256(_whole), file.Sha256);
        Assert.Equal(FileVerification.Length, file.Verification);
        Assert.Equal(["a.bin"], FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_time_of_the_last_change_serves_where_there_is_no_tag()
    {
        var changed = new DateTimeOffset(2025, 12, 1, 10, 0, 0, TimeSpan.Zero);
        Host.Then(_ =>
        {
            HttpResponseMessage first = Flow(_whole[..5000], Ending.Broken, 9000);
            first.Content.Headers.LastModified = changed;
            return first;
        }).Then(_ => Part(_whole, 5000));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal("Mon, 01 Dec 2025 10:00:00 GMT", Host.Requests.Last().IfRange);
        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("W/\"v1\"")]
    public async Task DownloadAsync_without_a_strong_validator_asks_for_the_whole_and_keeps_what_is_the_same(string? tag)
    {
        Host.Then(_ => Tagged(Flow(_whole[..5000], Ending.Broken, 9000), tag)).Then(_ => Tagged(Flow(_whole, Ending.Closed, 9000), tag));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Null(Host.Requests.Last().Range);
        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
    }

    [Fact]
    public async Task DownloadAsync_host_that_ignores_the_range_is_compared_with_what_came_before()
    {
        var reports = new List<long>();
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Flow(_whole, Ending.Closed, 9000, "\"v1\""));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), new Immediate(p => reports.Add(p.Bytes)), Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(9000, file.Length);
        Assert.Equal(reports.Order().Distinct(), reports);
    }

    [Theory]
    [InlineData(9000)]
    [InlineData(4000)]
    [InlineData(12000)]
    public async Task DownloadAsync_file_that_changed_is_begun_anew(int length)
    {
        byte[] other = Bytes(length, seed: 77);
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Flow(other, Ending.Closed, length, "\"v2\""));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(other, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(Sha256(other), file.Sha256);
    }

    [Fact]
    public async Task DownloadAsync_file_that_changed_begins_a_stream_that_can_seek_anew()
    {
        byte[] other = Bytes(4000, seed: 77);
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Flow(other, Ending.Closed, 4000, "\"v2\""));
        var destination = new MemoryStream();
        destination.WriteByte(42);

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), destination, cancellationToken: Stop);

        Assert.Equal([42, .. other], destination.ToArray());
    }

    [Fact]
    public async Task DownloadAsync_file_that_changed_ends_a_stream_that_cannot_seek()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Flow(Bytes(9000, seed: 77), Ending.Closed, 9000, "\"v2\""));
        var written = new MemoryStream();
        await using var destination = new System.IO.Compression.ZLibStream(written, System.IO.Compression.CompressionLevel.NoCompression);

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), destination, cancellationToken: Stop));

        Assert.Equal(FileProblem.Changed, e.Problem);
    }

    [Fact]
    public async Task DownloadAsync_part_other_than_the_one_asked_for_is_not_used()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Part(_whole, 4000, "\"v1\"")).Then(_ => Flow(_whole, Ending.Closed, 9000, "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal([null, "bytes=5000-", null], Host.Requests.Select(r => r.Range));
    }

    [Fact]
    public async Task DownloadAsync_part_of_another_version_is_not_used()
    {
        byte[] other = Bytes(9000, seed: 77);
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Part(other, 5000, "\"v2\"")).Then(_ => Flow(other, Ending.Closed, 9000, "\"v2\""));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(other, await File.ReadAllBytesAsync(In("a.bin"), Stop));
    }

    [Fact]
    public async Task DownloadAsync_resumes_with_if_range_in_a_new_process()
    {
        await BreakOffAsync("b1");
        Assert.Equal(["a.bin.part", "a.bin.part.json"], FilesIn());
        Host.Then(_ => Part(_whole, 5000, "\"v1\""));

        using OrchestrationClient next = NewClient();
        DownloadedFile file = await next.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(("bytes=5000-", "\"v1\""), (Host.Requests.Last().Range, Host.Requests.Last().IfRange));
        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(Sha256(_whole), file.Sha256);
        Assert.Equal(["a.bin"], FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_note_beside_a_part_holds_no_address()
    {
        await BreakOffAsync("b1");

        string note = await File.ReadAllTextAsync(In("a.bin.part.json"), Stop);

        Assert.DoesNotContain("s3cret", note, StringComparison.Ordinal);
        Assert.DoesNotContain("http", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DownloadAsync_part_of_another_blob_is_discarded()
    {
        await BreakOffAsync("b1");
        byte[] other = Bytes(7000, seed: 5);
        Host.Then(_ => Flow(other, Ending.Closed, 7000, "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl("b2"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal([null, null], Host.Requests.Select(r => r.Range));
        Assert.Equal(other, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(["a.bin"], FilesIn());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"id\":\"b1\",\"validator\":{}}")]
    [InlineData("{\"id\":\"b1\",\"validator\":{\"entityTag\":\"not a tag\"}}")]
    [InlineData("{\"id\":\"b1\",\"validator\":{\"entityTag\":\"\\u0022v1\\u0022\"},\"total\":10}")]
    public async Task DownloadAsync_part_without_a_usable_note_is_discarded(string note)
    {
        await File.WriteAllBytesAsync(In("a.bin.part"), Bytes(12_000, seed: 99), Stop); // longer than the file
        await File.WriteAllTextAsync(In("a.bin.part.json"), note, Stop);
        Host.Then(_ => Flow(_whole, Ending.Closed, 9000, "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Null(Assert.Single(Host.Requests).Range);
        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(["a.bin"], FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_file_of_the_part_s_name_that_is_somebody_else_s_is_left_alone()
    {
        byte[] foreign = Bytes(5000, seed: 99);
        await File.WriteAllBytesAsync(In("a.bin.part"), foreign, Stop);
        Host.Then(_ => Flow(_whole, Ending.Closed, 9000, "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(foreign, await File.ReadAllBytesAsync(In("a.bin.part"), Stop));
        Assert.Equal(["a.bin", "a.bin.part"], FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_empty_file_of_the_part_s_name_is_nobody_s_and_taken()
    {
        await File.WriteAllBytesAsync(In("a.bin.part"), [], Stop);

        await BreakOffAsync("b1");

        Assert.Equal(["a.bin.part", "a.bin.part.json"], FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_part_that_somebody_else_holds_is_left_to_them()
    {
        await BreakOffAsync("b1");
        await using var held = new FileStream(In("a.bin.part"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Host.Then(_ => Answer(_whole, tag: "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Null(Host.Requests.Last().Range);
        Assert.Equal(["a.bin", "a.bin.part", "a.bin.part.json"], FilesIn());
        await using var note = new FileStream(In("a.bin.part.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None); // nobody holds it
    }

    [Theory]
    [InlineData(null)] // what the last note says is not true any more
    [InlineData("\"w1\"")]
    public async Task DownloadAsync_note_is_right_from_the_first_byte_on(string? tag)
    {
        await BreakOffAsync("b1");
        Host.Then(_ => Flow(_whole[..5000], Ending.Still, 9000, tag));
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        Task<DownloadedFile> download = Client.Blobs.DownloadAsync(SignedUrl("b2"), In("a.bin"), cancellationToken: caller.Token);
        await Host.Still.WaitAsync(Stop);
        long noted = new FileInfo(In("a.bin.part.json")).Length; // the note itself is held
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download);
        Assert.Equal(tag is not null, noted > 0);
    }

    [Fact]
    public async Task DownloadAsync_part_without_an_id_is_not_kept()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\""));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => NewClient(o => o.MaxAttempts = 1).Blobs.DownloadAsync(SignedUrl(), In("a.bin"), cancellationToken: Stop));

        Assert.Empty(FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_resumes_by_the_time_of_the_last_change_in_a_new_process()
    {
        Host.Then(_ =>
        {
            HttpResponseMessage first = Flow(_whole[..5000], Ending.Broken, 9000);
            first.Content.Headers.LastModified = new DateTimeOffset(2025, 12, 1, 10, 0, 0, TimeSpan.Zero);
            return first;
        }).Then(_ => Part(_whole, 5000));
        using (OrchestrationClient first = NewClient(o => o.MaxAttempts = 1))
            await Assert.ThrowsAsync<CivitaiTransportException>(() => first.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(("bytes=5000-", "Mon, 01 Dec 2025 10:00:00 GMT"), (Host.Requests.Last().Range, Host.Requests.Last().IfRange));
        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
    }

    [Fact]
    public async Task DownloadAsync_name_of_217_bytes_leaves_room_for_the_ending_of_a_part()
    {
        string name = new('a', 217); // 255 without a dot, 32 digits and ".part"

        await BreakOffAsync("b1", name: name);

        Assert.Equal([name + ".part", name + ".part.json"], FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_parts_of_long_names_with_the_same_beginning_differ()
    {
        string[] names = [new string('a', 254) + "1", new string('a', 254) + "2"];
        await BreakOffAsync("b1", name: names[0]);
        await BreakOffAsync("b1", name: names[1]);

        string[] parts = [.. FilesIn().Where(f => f.EndsWith(".part", StringComparison.Ordinal))];

        Assert.Equal(2, parts.Length);
        Assert.All(parts, p => Assert.StartsWith(new string('a', 200) + "-", p, StringComparison.Ordinal));
    }

    [Fact]
    public async Task DownloadAllAsync_file_is_named_by_its_first_bytes_though_they_came_in_an_earlier_call()
    {
        byte[] header = "{\"w\":{\"data_offsets\":[0,200000]}}"u8.ToArray();
        byte[] whole = [.. BitConverter.GetBytes((long)header.Length), .. header, .. Bytes(200_000)];
        var output = new TrainingOutput { Epochs = [new() { EpochNumber = 1, Model = new ModelBlob { Id = "m1", Available = true } }] };
        Host.Then(_ => Flow(whole[..150_000], Ending.Broken, whole.Length, "\"v1\"")).Then(_ => Part(whole, 150_000, "\"v1\""));
        Assert.NotNull(Assert.Single(await NewClient(o => o.MaxAttempts = 1).Blobs.DownloadAllAsync(output, Folder, cancellationToken: Stop)).Problem);

        await Client.Blobs.DownloadAllAsync(output, Folder, cancellationToken: Stop);

        Assert.Equal("bytes=150000-", Host.Requests.Last().Range);
        Assert.Equal(["epoch-01.safetensors"], FilesIn());
        Assert.Equal(whole, await File.ReadAllBytesAsync(In("epoch-01.safetensors"), Stop));
    }

    [Fact]
    public async Task DownloadAsync_part_of_a_length_that_the_host_does_not_name_is_followed_until_there_is_no_more()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, tag: "\"v1\"")).Then(_ => PartOfUnknown(5000, 7000)).Then(_ => PartOfUnknown(7000, 9000)).Then(_ => NoMore());

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal([null, "bytes=5000-", "bytes=7000-", "bytes=9000-"], Host.Requests.Select(r => r.Range));
        Assert.Equal(FileVerification.Length, file.Verification);
    }

    [Fact]
    public async Task DownloadAsync_host_that_does_not_say_where_the_file_ends_is_asked_for_the_whole()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, tag: "\"v1\"")).Then(_ => PartOfUnknown(5000, 7000))
            .Then(_ => new HttpResponseMessage(HttpStatusCode.RequestedRangeNotSatisfiable)).Then(_ => Flow(_whole, Ending.Closed, tag: "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal([null, "bytes=5000-", "bytes=7000-", null], Host.Requests.Select(r => r.Range));
    }

    [Fact]
    public async Task DownloadAsync_reading_again_what_was_there_counts_as_movement()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000)).Then(_ => Slow(_whole[..5000])).Then(_ => Slow(_whole));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.True(Clock.Elapsed > TimeSpan.FromMinutes(10)); // twice the budget of retries

        HttpResponseMessage Slow(byte[] content)
        {
            var response = new HttpResponseMessage { Content = new StreamContent(new SlowStream(content, () => Clock.Advance(TimeSpan.FromSeconds(20)))) };
            response.Content.Headers.ContentLength = 9000;
            return response;
        }
    }

    [Fact]
    public async Task DownloadAsync_host_that_only_ever_sends_again_what_was_there_is_given_up()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000));

        await Assert.ThrowsAsync<CivitaiTransportException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop));

        Assert.Equal(5, Host.Requests.Count); // the one that moved is the first of five
    }

    [Fact]
    public async Task DownloadAsync_file_that_changed_leaves_what_stands_behind_it_in_a_stream()
    {
        byte[] other = Bytes(4000, seed: 77);
        byte[] behind = Bytes(8000, seed: 3);
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Flow(other, Ending.Closed, 4000, "\"v2\""));
        var destination = new MemoryStream();
        destination.Write(behind);
        destination.Position = 1;

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), destination, cancellationToken: Stop);

        Assert.Equal(8000, destination.Length);
        Assert.Equal(other, destination.ToArray()[1..4001]);
        Assert.Equal(behind[5001..], destination.ToArray()[5001..]);
    }

    [Fact]
    public async Task DownloadAsync_file_that_changed_ends_a_stream_that_cannot_be_cut()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Flow(Bytes(4000, seed: 77), Ending.Closed, 4000, "\"v2\""));

        var e = await Assert.ThrowsAsync<BlobContentException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), new UncutStream(), cancellationToken: Stop));

        Assert.Equal(FileProblem.Changed, e.Problem);
    }

    [Fact]
    public async Task DownloadAsync_file_that_changed_is_written_anew_where_nothing_has_to_be_cut()
    {
        byte[] other = Bytes(4000, seed: 77);
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ => Flow(other, Ending.Closed, 4000, "\"v2\""));
        var destination = new UncutStream();
        destination.Write(new byte[8000]);
        destination.Position = 0;

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), destination, cancellationToken: Stop);

        Assert.Equal(other, destination.ToArray()[..4000]);
    }

    [Fact]
    public async Task DownloadAsync_part_that_was_whole_is_completed()
    {
        await BreakOffAsync("b1", 9000);
        Host.Then(r => Part(_whole, (int)r.Headers.Range!.Ranges.First().From!.Value, "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal("bytes=8999-", Host.Requests.Last().Range);
        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
    }

    [Fact]
    public async Task DownloadAsync_host_that_says_there_is_no_more_completes_a_file_without_a_length()
    {
        Host.Then(_ => Flow(_whole, Ending.Broken, tag: "\"v1\"")).Then(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.RequestedRangeNotSatisfiable);
            response.Content.Headers.ContentRange = new(9000);
            return response;
        });

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal(FileVerification.Length, file.Verification);
    }

    [Fact]
    public async Task DownloadAsync_host_that_says_there_is_no_more_before_the_length_that_it_named_is_not_believed()
    {
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000, "\"v1\"")).Then(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.RequestedRangeNotSatisfiable);
            response.Content.Headers.ContentRange = new(5000);
            return response;
        }).Then(_ => Answer(_whole, tag: "\"v1\""));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(9000, file.Length);
        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
        Assert.Equal([null, "bytes=5000-", null], Host.Requests.Select(r => r.Range));
    }

    [Fact]
    public async Task DownloadAsync_part_of_a_file_that_was_changed_since_is_not_put_behind_the_old_one()
    {
        byte[] other = Bytes(9000, seed: 50);
        var changed = new DateTimeOffset(2025, 12, 1, 10, 0, 0, TimeSpan.Zero);
        Host.Then(_ => Changed(Flow(_whole[..5000], Ending.Broken, 9000), changed)).Then(_ => Changed(Part(other, 5000), changed.AddHours(1))).Then(_ => Changed(Answer(other), changed.AddHours(1)));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(other, await File.ReadAllBytesAsync(In("a.bin"), Stop));

        static HttpResponseMessage Changed(HttpResponseMessage response, DateTimeOffset at)
        {
            response.Content.Headers.LastModified = at;
            return response;
        }
    }

    [Fact]
    public async Task DownloadAsync_parts_of_killed_processes_are_removed()
    {
        await File.WriteAllTextAsync(In("a.bin.0123456789abcdef0123456789abcdef.part"), "left behind", Stop);
        string[] others = ["a.bin-0123456789abcdef0123456789abcdef.part", "a.bin.0123456789abcdef0123456789abcdef.keep", "b.bin.0123456789abcdef0123456789abcdef.part"];
        foreach (string other in others)
            await File.WriteAllTextAsync(In(other), "of another file", Stop);
        Host.Then(_ => Answer(_whole));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal([.. others.Append("a.bin").Order(StringComparer.Ordinal)], FilesIn());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(255)] // the longest that file systems take
    public async Task DownloadAsync_two_into_the_same_file_do_not_mix(int length)
    {
        string name = "a.bin".PadLeft(length, 'a');
        byte[] second = Bytes(8000, seed: 50);
        Host.Then(_ => Flow(_whole[..5000], Ending.Still, 9000, "\"v1\"")).Then(_ => Flow(second, Ending.Closed, 8000, "\"w1\"")).Then(_ => Part(_whole, 5000, "\"v1\""));

        Task<DownloadedFile> slow = Client.Blobs.DownloadAsync(SignedUrl("b1"), In(name), cancellationToken: Stop);
        await Host.Still.WaitAsync(Stop);
        DownloadedFile quick = await Client.Blobs.DownloadAsync(SignedUrl("b2"), In(name), cancellationToken: Stop);
        byte[] between = await File.ReadAllBytesAsync(In(name), Stop);
        Clock.Advance(TimeSpan.FromSeconds(30));
        await slow;

        Assert.Equal(second, between);
        Assert.Equal(8000, quick.Length);
        Assert.Equal(_whole, await File.ReadAllBytesAsync(In(name), Stop));
        Assert.Equal([name], FilesIn());
    }

    [Fact]
    public async Task DownloadAsync_cancelled_keeps_what_can_be_gone_on_with()
    {
        await CancelAsync("\"v1\"");

        Assert.Equal(["a.bin.part", "a.bin.part.json"], FilesIn());
        Assert.Equal(5000, new FileInfo(In("a.bin.part")).Length);
    }

    [Fact]
    public async Task DownloadAsync_cancelled_removes_what_cannot_be_gone_on_with()
    {
        await CancelAsync(null);

        Assert.Empty(FilesIn());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\"v1\"")]
    public async Task DownloadAsync_part_that_the_disk_does_not_take_is_let_go(string? tag)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A disk that is full is there by its name on Linux alone.");
        Host.Then(_ => Flow(_whole[..5000], Ending.Still, 9000, tag));
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Task<DownloadedFile> download = Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: caller.Token);
        await Host.Still.WaitAsync(Stop);

        Disk.Fill(In("a.bin.part"));
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download);
        Assert.Equal(tag is null ? [] : ["a.bin.part", "a.bin.part.json"], FilesIn());
        await using var note = new FileStream(In("a.bin.part.json"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); // nobody holds it
    }

    [Fact]
    public async Task DownloadAsync_part_that_cannot_be_begun_is_let_go()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A disk that is full is there by its name on Linux alone.");
        Host.Then(_ => Answer(_whole));
        await File.WriteAllTextAsync(In("a.bin.part.json"), "", Stop);
        File.CreateSymbolicLink(In("a.bin.part"), "/dev/full"); // cannot be cut to a length

        await Assert.ThrowsAnyAsync<Exception>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop));

        await using var note = new FileStream(In("a.bin.part.json"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); // nobody holds it
    }

    [Fact]
    public async Task DownloadAsync_refused_later_removes_the_part()
    {
        await BreakOffAsync("b1");
        Host.Then(_ => new HttpResponseMessage(HttpStatusCode.NotFound));

        await Assert.ThrowsAsync<NotFoundException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop));

        Assert.Empty(FilesIn());
    }

    [Theory]
    [InlineData(401, "application/json", "{}")]
    [InlineData(403, "text/html", "<html>Blocked</html>")]
    [InlineData(200, "text/html", "<html>Please sign in</html>")] // shorter than what is there
    [InlineData(200, "text/html", "<html>Please sign in@</html>")] // longer
    [InlineData(307, "text/plain", "")]
    public async Task DownloadAsync_refusal_that_says_nothing_about_the_file_leaves_the_part(int status, string mediaType, string body)
    {
        await BreakOffAsync("b1");
        Host.Then(_ => Answer(Encoding.UTF8.GetBytes(body.Replace("@", new string(' ', 9000), StringComparison.Ordinal)), mediaType, "\"p1\"", status));
        await Assert.ThrowsAnyAsync<CivitaiException>(() => NewClient(o => o.MaxAttempts = 1).Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop));
        Assert.Equal(["a.bin.part", "a.bin.part.json"], FilesIn());
        Host.Only(_ => Part(_whole, 5000, "\"v1\""));

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal("bytes=5000-", Host.Requests.Last().Range);
        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DownloadAsync_page_of_unknown_length_after_a_break_is_no_other_version_of_the_file(bool isShort)
    {
        byte[] page = Encoding.UTF8.GetBytes("<html>Please sign in" + new string(' ', isShort ? 0 : 9000));
        Host.Then(_ => Flow(_whole[..5000], Ending.Broken, 9000)).Then(_ => Flow(page, Ending.Closed)).Then(_ => Flow(page, Ending.Closed));
        var destination = new MemoryStream();

        await Assert.ThrowsAnyAsync<CivitaiException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), destination, cancellationToken: Stop));

        Assert.Equal(_whole[..5000], destination.ToArray());
    }

    [Fact]
    public async Task DownloadAsync_cancelled_while_a_part_is_read_again_leaves_it()
    {
        await BreakOffAsync("b1");
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var isHere = new AsyncLocal<bool> { Value = true };
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Civitai.Orchestration",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = _ =>
            {
                if (isHere.Value)
                    cancel.Cancel(); // before anything is read
            },
        };
        ActivitySource.AddActivityListener(listener);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: cancel.Token));

        Assert.Equal(["a.bin.part", "a.bin.part.json"], FilesIn());
        Assert.Equal(5000, new FileInfo(In("a.bin.part")).Length);
    }

    [Fact]
    public async Task DownloadAsync_attempts_begin_anew_when_bytes_moved()
    {
        // Ten connections, each of which breaks after 900 bytes: more than five attempts, each of which gets further.
        for (int i = 0; i < 10; i++)
        {
            int from = i * 900;
            Host.Then(_ => from == 0 ? Flow(_whole[..900], Ending.Broken, 9000, "\"v1\"") : Broken(from));
        }

        await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(_whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));

        HttpResponseMessage Broken(int from)
        {
            HttpResponseMessage response = Flow(_whole[from..(from + 900)], from == 8100 ? Ending.Closed : Ending.Broken, 9000 - from, "\"v1\"");
            response.StatusCode = HttpStatusCode.PartialContent;
            response.Content.Headers.ContentRange = new(from, 8999, 9000);
            return response;
        }
    }

    [Fact]
    public async Task DownloadAsync_over_sockets_cut_in_the_middle_is_whole_in_the_end()
    {
        byte[] whole = Bytes(300_000);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task server = ServeAsync(listener, whole, cuts: 3);
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        using var client = new OrchestrationClient(Token, new() { BaseAddress = address, TimeProvider = Clock });

        DownloadedFile file = await client.Blobs.DownloadAsync(new ImageBlob { Id = "b1" }, In("a.bin"), cancellationToken: Stop);

        await server;
        Assert.Equal(Sha256(whole), file.Sha256);
        Assert.Equal(whole, await File.ReadAllBytesAsync(In("a.bin"), Stop));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // what was read is compared with the beginning of the second answer
    public async Task DownloadAsync_long_file_is_hashed_as_it_is_written_over_a_break(bool hasRanges)
    {
        byte[] whole = new byte[20_000_001];
        new Random(1).NextBytes(whole); // no part of it is like another one
        Host.Then(_ => Flow(whole[..11_111_111], Ending.Broken, whole.Length, "\"v1\"")).Then(_ => hasRanges ? Part(whole, 11_111_111, "\"v1\"") : Answer(whole, tag: "\"v1\""));

        DownloadedFile file = await Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: Stop);

        Assert.Equal(Sha256(whole), file.Sha256);
        byte[] written = await File.ReadAllBytesAsync(In("a.bin"), Stop);
        Assert.True(written.AsSpan().SequenceEqual(whole));
    }

    private static string Sha256(byte[] content) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content)).ToLowerInvariant();

    private static HttpResponseMessage Tagged(HttpResponseMessage response, string? tag)
    {
        if (tag is not null)
            response.Headers.ETag = System.Net.Http.Headers.EntityTagHeaderValue.Parse(tag);
        return response;
    }

    /// <summary>A host that cuts the first connections and honours ranges.</summary>
    private static async Task ServeAsync(TcpListener listener, byte[] whole, int cuts)
    {
        for (int i = 0; i <= cuts; i++)
        {
            using TcpClient peer = await listener.AcceptTcpClientAsync(Stop);
            await using NetworkStream stream = peer.GetStream();
            using var reader = new StreamReader(stream, leaveOpen: true);
            int from = 0;
            string? line;
            while (!string.IsNullOrEmpty(line = await reader.ReadLineAsync(Stop)))
            {
                if (line.StartsWith("Range: bytes=", StringComparison.OrdinalIgnoreCase))
                    from = int.Parse(line["Range: bytes=".Length..].TrimEnd('-'), System.Globalization.CultureInfo.InvariantCulture);
            }

            string head = from == 0 ? "HTTP/1.1 200 OK\r\n" : $"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes {from}-{whole.Length - 1}/{whole.Length}\r\n";
            await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"{head}ETag: \"v1\"\r\nContent-Length: {whole.Length - from}\r\nConnection: close\r\n\r\n"), Stop);
            int to = i == cuts ? whole.Length : Math.Min(whole.Length, from + 70_000);
            await stream.WriteAsync(whole.AsMemory(from, to - from), Stop);
        }
    }

    private HttpResponseMessage PartOfUnknown(int from, int to)
    {
        HttpResponseMessage response = Flow(_whole[from..to], Ending.Closed, tag: "\"v1\"");
        response.StatusCode = HttpStatusCode.PartialContent;
        response.Content.Headers.ContentRange = new(from, to - 1);
        return response;
    }

    private static HttpResponseMessage NoMore()
    {
        var response = new HttpResponseMessage(HttpStatusCode.RequestedRangeNotSatisfiable);
        response.Content.Headers.ContentRange = new(9000);
        return response;
    }

    private async Task BreakOffAsync(string id, int after = 5000, string name = "a.bin")
    {
        Host.Then(_ => Flow(_whole[..after], Ending.Broken, 9000, "\"v1\""));
        using OrchestrationClient client = NewClient(o => o.MaxAttempts = 1);
        await Assert.ThrowsAsync<CivitaiTransportException>(() => client.Blobs.DownloadAsync(SignedUrl(id), In(name), cancellationToken: Stop));
    }

    private async Task CancelAsync(string? tag)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Host.Then(_ => Flow(_whole[..5000], Ending.Still, 9000, tag));
        Task<DownloadedFile> download = Client.Blobs.DownloadAsync(SignedUrl("b1"), In("a.bin"), cancellationToken: cancel.Token);
        await Host.Still.WaitAsync(Stop);
        await cancel.CancelAsync();
        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download);
        Assert.Equal(cancel.Token, e.CancellationToken);
    }

    /// <summary>Arrives in small pieces, each of which takes its time.</summary>
    private sealed class SlowStream(byte[] content, Action piece) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            piece();
            return base.ReadAsync(buffer[..Math.Min(buffer.Length, 200)], cancellationToken);
        }
    }

    /// <summary>Can seek, and grows for good.</summary>
    private sealed class UncutStream : MemoryStream
    {
        public override void SetLength(long value) => throw new NotSupportedException();
    }

    /// <summary>A disk that becomes full under a file that this process has open.</summary>
    private static class Disk
    {
        public static void Fill(string path)
        {
            string descriptor = Assert.Single(Directory.GetFileSystemEntries("/proc/self/fd"), d => new FileInfo(d).LinkTarget == path);
            using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
            Assert.True(Duplicate((int)full.SafeFileHandle.DangerousGetHandle(), int.Parse(Path.GetFileName(descriptor), CultureInfo.InvariantCulture)) >= 0);
        }

        [DllImport("libc", EntryPoint = "dup2")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int Duplicate(int descriptor, int other);
    }
}
