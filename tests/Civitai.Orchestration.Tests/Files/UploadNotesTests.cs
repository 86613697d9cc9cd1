using Generation.Files;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>Which contents are at a service already: what stands in the file counts in a later process, and a file that cannot be written keeps nobody from uploading.</summary>
public sealed class UploadNotesTests : FileFixture
{
    private const string Service = "https://orchestration.civitai.com/";

    // FIPS 180-4, example of one block
    private const string Digest = "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD";

    private UploadNotes Open(string? path) => UploadNotes.Open(path, Service, Logs);

    [Fact]
    public async Task Digest_is_the_same_of_bytes_and_of_a_stream()
    {
        Assert.Equal(Digest, UploadNotes.DigestOf("abc"u8));
        Assert.Equal(Digest, await UploadNotes.DigestOfAsync(new MemoryStream("abc"u8.ToArray()), Stop));
    }

    [Fact]
    public async Task What_is_noted_is_found_at_once_and_later_and_is_a_line_of_its_own()
    {
        await File.WriteAllTextAsync(In("uploads"), "{\"service\":\"cut of", Stop); // as a process that is killed leaves it
        UploadNotes notes = Open(In("uploads"));

        notes.Add(Digest, "b1");
        notes.Add("00", "b2");

        Assert.Equal(("b1", "b2", null), (notes.Find(Digest), notes.Find("00"), notes.Find("01")));
        Assert.Equal(
            ["{\"service\":\"cut of", $"{{\"service\":\"{Service}\",\"sha256\":\"{Digest}\",\"id\":\"b1\"}}", $"{{\"service\":\"{Service}\",\"sha256\":\"00\",\"id\":\"b2\"}}"],
            await File.ReadAllLinesAsync(In("uploads"), Stop));
        UploadNotes later = Open(In("uploads"));
        Assert.Equal(("b1", "b2"), (later.Find(Digest), later.Find("00")));
        Assert.Null(UploadNotes.Open(In("uploads"), "https://other.example.com/", Logs).Find(Digest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{\"service\":\"https://orchestration.civitai.com/\",\"sha256\":[\"00\"],\"id\":\"b1\"}")]
    [InlineData("{\"sha256\":\"00\",\"id\":\"b1\"}")]
    [InlineData("{\"service\":\"https://orchestration.civitai.com/\",\"id\":\"b1\"}")]
    [InlineData("{\"service\":\"https://orchestration.civitai.com/\",\"sha256\":\"00\"}")]
    [InlineData("{\"service\":\"https://orchestration.civitai.com/\",\"sha256\":\"00\",\"id\":1}")]
    public async Task Line_that_is_no_note_counts_for_nothing(string line)
    {
        await File.WriteAllLinesAsync(In("uploads"), [line, $"{{\"service\":\"{Service}\",\"sha256\":\"02\",\"id\":\"b2\"}}"], Stop);

        UploadNotes notes = Open(In("uploads"));

        Assert.Equal((null, "b2"), (notes.Find("00"), notes.Find("02")));
    }

    [Fact]
    public void Folder_is_made_before_anything_is_noted()
    {
        string path = Path.Combine(Folder, "notes", "today", "uploads");

        Open(path).Add(Digest, "b1");

        Assert.Equal("b1", Open(path).Find(Digest));
        Assert.Empty(Logs.Events);
    }

    [Fact]
    public void Without_a_file_nothing_is_noted()
    {
        UploadNotes notes = Open(null);

        notes.Add(Digest, "b1");

        Assert.Null(notes.Find(Digest));
        Assert.Empty(Logs.Events);
    }

    [Fact]
    public void Folder_in_the_place_of_the_file_is_said() =>
        Assert.Equal("There is a folder of this name.", Assert.Throws<IOException>(() => Open(Folder)).Message);

    [Fact]
    public void File_that_cannot_be_written_is_logged_once_and_what_was_stored_is_used_all_the_same()
    {
        UploadNotes notes = Open(In("uploads"));
        Directory.CreateDirectory(In("uploads"));

        notes.Add(Digest, "b1");
        notes.Add("00", "b2");

        Assert.Equal(("b1", "b2"), (notes.Find(Digest), notes.Find("00")));
        Assert.Equal([109], Logs.Events);
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
}
