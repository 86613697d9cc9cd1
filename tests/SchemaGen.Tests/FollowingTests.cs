namespace SchemaGen.Tests;

/// <summary>An invented document becomes another one, from what changed to files that are up to date. docs/following-the-schema.md tells the same run.</summary>
public class FollowingTests
{
    private static readonly string Folder = Path.Combine(RunTests.Root, "tests", "SchemaGen.Tests", "Following");

    public FollowingTests() => Directory.SetCurrentDirectory(RunTests.Root);

    [Fact]
    public void New_document_is_followed_from_what_changed_to_files_that_are_up_to_date()
    {
        using var folder = new TemporaryFolder();
        string made = Directory.CreateDirectory(Path.Combine(folder.Path, "made")).FullName;
        string digest = Path.Combine(folder.Path, "schema.digest");
        (string before, string after) = (Path.Combine(Folder, "before.json"), Path.Combine(Folder, "after.json"));

        // The repository as it was.
        TakeFacts("facts", folder);
        Assert.Equal((0, "poem 4, riddle 1 inputs.\n41 files.\n", ""), Generate(before, folder));
        Assert.Equal((0, "Compared with the schema of 2026-08: no changes.\n", ""), RunTests.Run("changes", before, "--digest", digest));
        Dictionary<string, string> old = Contents(folder.Path);

        // What the new document changes, by the digest and by the document itself.
        string expected = Text("changes.md");
        Assert.Equal((0, expected, ""), RunTests.Run("changes", after, "--digest", digest));
        Assert.Equal((0, expected.Replace("the schema of 2026-08", "before.json", StringComparison.Ordinal), ""), RunTests.Run("changes", after, "--from", before));

        // What the generator complains of. Nothing is written.
        Assert.Equal((1, "poem 4 inputs.\n", Text("complaints.txt")), Generate(after, folder));
        Assert.Equal(old, Contents(folder.Path));

        // The facts edited.
        TakeFacts("edited", folder);
        Assert.Equal((0, "poem 4, song 1 inputs.\n41 files.\n", ""), Generate(after, folder));
        Assert.Equal((0, "poem 4, song 1 inputs.\n41 files are up to date.\n", ""), Generate(after, folder, "--check"));
        Assert.Equal((0, "Compared with the schema of 2026-09: no changes.\n", ""), RunTests.Run("changes", after, "--digest", digest));

        string[] was = Inputs(old), now = Inputs(Contents(folder.Path));
        Assert.Equal(["Poem/FreeOdeInput", "Poem/SonnetInput", "Song/SongInput"], now.Except(was));
        Assert.Equal(["Poem/EpicInput", "Poem/NewOdeInput", "Riddle/RiddleInput"], was.Except(now));
        string Code(string path) => File.ReadAllText(Path.Combine(made, path));
        Assert.Contains("public string? Tone { get; init; }", Code("Poem/PoemInput.cs"), StringComparison.Ordinal);
        Assert.Contains("MaximumLength = 80", Code("Poem/PoemRows.cs"), StringComparison.Ordinal);
        Assert.Contains("{ Minimum = 1, Maximum = 12, Default = 4", Code("Poem/PoemRows.cs"), StringComparison.Ordinal);
        Assert.Contains("[\"glad\", \"sad\", \"wistful\"];", Code("Poem/Mood.cs"), StringComparison.Ordinal);
        Assert.Contains("public required string Moment { get; init; }", Code("Poem/HaikuInput.cs"), StringComparison.Ordinal);
        Assert.Contains("public string? Praised { get; init; }", Code("Poem/OdeInput.cs"), StringComparison.Ordinal);
        Assert.Contains("public double? Metre { get; init; }", Code("Poem/OdeInput.cs"), StringComparison.Ordinal);
        Assert.Contains("IsReadOnly = true", Code("Poem/OdeRows.cs"), StringComparison.Ordinal);
        Assert.Contains("\"new\" => FreeOdeInput.Blank(),", Code("Poem/PoemTree.cs"), StringComparison.Ordinal);
        Assert.Contains("public string? Language", Code("Poem/PoemOutput.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("changes.md")]
    [InlineData("complaints.txt")]
    public void Page_shows_what_is_printed(string file)
    {
        string page = File.ReadAllText(Path.Combine(RunTests.Root, "docs", "following-the-schema.md"));

        Assert.Contains(string.Concat(Text(file).TrimEnd('\n').Split('\n').Select(l => l.Length == 0 ? "\n" : $"    {l}\n")), page, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Generate(string document, TemporaryFolder folder, params string[] more)
    {
        string made = Path.Combine(folder.Path, "made");
        return RunTests.Run([document, "--facts", Path.Combine(folder.Path, "facts"), "--out", made, "--source", made, .. more]);
    }

    // The facts of a folder instead of those that are there; their digest goes beside them.
    private static void TakeFacts(string name, TemporaryFolder folder)
    {
        string facts = Path.Combine(folder.Path, "facts");
        if (Directory.Exists(facts))
            Directory.Delete(facts, recursive: true);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Folder, name), "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(facts, Path.GetRelativePath(Path.Combine(Folder, name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // inside the folder
            File.WriteAllText(target, File.ReadAllText(file).Replace("{folder}", folder.Path.Replace('\\', '/'), StringComparison.Ordinal));
        }
    }

    private static string[] Inputs(Dictionary<string, string> files) =>
        [.. files.Keys.Where(f => f.EndsWith("Input.cs", StringComparison.Ordinal)).Select(f => f["made/".Length..^".cs".Length]).Order(StringComparer.Ordinal)];

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText);
}
