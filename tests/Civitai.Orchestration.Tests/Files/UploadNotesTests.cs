using System.Text.Json;
using Generation.Files;
using Microsoft.Extensions.Logging.Abstractions;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>What is noted of uploads, in a file that outlives the process.</summary>
public sealed class UploadNotesTests : FileFixture
{
    // SHA-256 of "abc", FIPS 180-2.
    private const string Digest = "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD";

    [Fact]
    public async Task Digest_of_a_content_is_its_sha256()
    {
        Assert.Equal(Digest, UploadNotes.DigestOf("abc"u8));
        using var content = new MemoryStream("abc"u8.ToArray());
        Assert.Equal(Digest, await UploadNotes.DigestOfAsync(content, Stop));
    }

    [Fact]
    public async Task What_is_noted_is_found_also_by_another_process()
    {
        string path = Path.Combine(Folder, "a", "b", "uploads");
        UploadNotes notes = Open(path);
        Assert.True(Directory.Exists(Path.GetDirectoryName(path)));
        Assert.Null(notes.Find(Digest));

        notes.Add(Digest, "blob_1");
        notes.Add("00", "blob_2");
        notes.Add("00", "blob_3");

        Assert.Equal(("blob_1", "blob_3", null), (notes.Find(Digest), notes.Find("00"), notes.Find("01")));
        UploadNotes again = Open(path);
        Assert.Equal(("blob_1", "blob_3", null), (again.Find(Digest), again.Find("00"), again.Find("01")));
        string[] lines = [.. (await File.ReadAllLinesAsync(path, Stop)).Where(l => l.Length > 0)];
        using JsonDocument line = JsonDocument.Parse(lines[0]);
        Assert.Equal(["service", "sha256", "id"], line.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["service-1", Digest, "blob_1"], line.RootElement.EnumerateObject().Select(p => p.Value.GetString()));
        Assert.Equal(3, lines.Length);
        Assert.Empty(Logs.Events);
    }

    [Fact]
    public void What_is_noted_of_another_service_does_not_count()
    {
        Open(In("uploads")).Add(Digest, "blob_1");

        Assert.Null(UploadNotes.Open(In("uploads"), "service-2", NullLogger.Instance).Find(Digest));
    }

    [Theory]
    [InlineData("{\"service\":\"service-1\",\"sha256\":\"00\",\"i")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"service\":\"service-1\",\"sha256\":\"00\"}")]
    [InlineData("{\"service\":\"service-1\",\"sha256\":\"00\",\"id\":5}")]
    [InlineData("{\"service\":\"service-1\",\"sha256\":[\"00\"],\"id\":\"blob\"}")]
    [InlineData("{\"service\":null,\"sha256\":\"00\",\"id\":\"blob\"}")]
    public async Task A_line_that_says_nothing_spoils_no_other(string broken)
    {
        await File.WriteAllTextAsync(In("uploads"), broken, Stop); // as a process that is killed leaves it
        UploadNotes notes = Open(In("uploads"));
        Assert.Null(notes.Find("00"));

        notes.Add(Digest, "blob_1");

        Assert.Equal("blob_1", Open(In("uploads")).Find(Digest));
    }

    [Fact]
    public void Without_a_file_nothing_is_noted()
    {
        UploadNotes notes = Open(null);
        notes.Add(Digest, "blob_1");
        Assert.Null(notes.Find(Digest));
        Assert.Empty(FilesIn());
    }

    [Fact]
    public void A_folder_of_that_name_is_an_error() => Assert.Equal("There is a folder of this name.", Assert.Throws<IOException>(() => Open(Folder)).Message);

    [Fact]
    public void Notes_that_cannot_be_written_are_logged_once_and_known_all_the_same()
    {
        UploadNotes notes = Open(In("uploads"));
        Directory.CreateDirectory(In("uploads"));

        notes.Add(Digest, "blob_1");
        notes.Add("00", "blob_2");

        Assert.Equal([109], Logs.Events);
        Assert.Equal(("blob_1", "blob_2"), (notes.Find(Digest), notes.Find("00")));
    }

    [Fact]
    public void Sum_of_uploads_knows_the_lengths_before_they_begin()
    {
        List<TransferProgress> heard = [];
        var sum = new ProgressSum(new Immediate(heard.Add), [10L, 20L]);
        sum.Of(1)!.Report(new TransferProgress { Bytes = 5, TotalBytes = 20 });
        sum.Of(0)!.Report(new TransferProgress { Bytes = 10, TotalBytes = 10 });
        Assert.Equal([(5, 30), (15, 30)], heard.Select(p => (p.Bytes, p.TotalBytes)));
        Assert.Null(new ProgressSum(null, 2).Of(0));
    }

    private UploadNotes Open(string? path) => UploadNotes.Open(path, "service-1", Logs.CreateLogger(""));
}
