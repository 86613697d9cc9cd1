namespace SchemaGen.Tests;

/// <summary>Whole runs, as the command line starts them.</summary>
public class RunTests
{
    internal static readonly string Root = FindRoot();

    public RunTests() => Directory.SetCurrentDirectory(Root); // where a run finds the library whose records others derive from

    [Theory]
    [InlineData]
    [InlineData("--nonsense")]
    [InlineData("no-such-document.json")]
    [InlineData("--out")]
    public void Arguments_that_are_not_understood_end_with_2(params string[] args)
    {
        (int code, string _, string error) = Run(args);

        Assert.Equal(2, code);
        Assert.NotEmpty(error);
    }

    [Fact]
    public void Complaints_end_with_1_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        new Small().Facts("poem/shared.more.jsonc", """{ "words": { "sonnet": "Sonnet" } }""").Save(folder.Path);
        (int code, string _, string error) = Run(Arguments(folder));

        Assert.Equal(1, code);
        Assert.Equal("poem/shared.more.jsonc:1: nothing uses words; remove or rename it.\n1 complaints; nothing was written.\n", error);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "made", "Poem")));
    }

    [Fact]
    public void Check_tells_what_differs_is_missing_or_left_over_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        string made = Path.Combine(folder.Path, "made");
        new Small().Save(folder.Path);
        Directory.CreateDirectory(Path.Combine(made, "Poem"));
        File.WriteAllText(Path.Combine(made, "Poem", "PoemOutput.cs"), Output);
        Assert.Equal((0, ""), Short(Run(Arguments(folder))));

        string changed = Path.Combine(made, "Poem", "HaikuInput.cs");
        string gone = Path.Combine(made, "Poem", "EpicInput.cs");
        string left = Path.Combine(made, "Poem", "OdeInput.cs");
        File.AppendAllText(changed, "// changed\n");
        File.WriteAllText(left, File.ReadAllText(gone));
        File.Delete(gone);
        File.WriteAllText(Path.Combine(made, "Poem", "ByHand.cs"), "// by hand\n");
        Dictionary<string, string> before = Contents(made);
        (int code, string output, string error) = Run([.. Arguments(folder), "--check"]);

        Assert.Equal(1, code);
        string[] lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("Poem/HaikuInput.cs differs", lines);
        Assert.Contains("Poem/EpicInput.cs is missing", lines);
        Assert.Contains("Poem/OdeInput.cs is no longer made", lines);
        Assert.DoesNotContain(lines, l => l.Contains("ByHand", StringComparison.Ordinal));
        Assert.Contains("files differ; run without --check.", output, StringComparison.Ordinal);
        Assert.Equal(before, Contents(made));

        Assert.Equal((0, ""), Short(Run(Arguments(folder))));
        Assert.False(File.Exists(left));
        Assert.True(File.Exists(Path.Combine(made, "Poem", "ByHand.cs")));
        Assert.Equal((0, ""), Short(Run([.. Arguments(folder), "--check"])));
    }

    private const string Output = """
        namespace Civitai.Orchestration.Poem;

        public sealed partial record PoemOutput : WireRecord
        {
            public string? Text { get; init; }
        }
        """;

    private static string[] Arguments(TemporaryFolder folder)
    {
        string made = Directory.CreateDirectory(Path.Combine(folder.Path, "made")).FullName;
        return [Path.Combine(folder.Path, "document.json"), "--facts", Path.Combine(folder.Path, "facts"), "--out", made, "--source", made];
    }

    private static (int Code, string Error) Short((int Code, string Output, string Error) run) => (run.Code, run.Error);

    internal static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Generator.Run(args, output, error), output.ToString(), error.ToString());
    }

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), File.ReadAllText);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Civitai.Orchestration.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run from inside a checkout.");
    }
}
